import assert from 'node:assert/strict';
import { findLevel, findPrinciple, findProfile, profiles } from '../../server/src/profiles';
import { LEVELS, SEVERITIES, STEPS } from '../../server/src/profiles/model';
import { normalised } from '../../server/src/profiles/names';

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('profiles', () => {
  for (const profile of profiles)
    describe(profile.name, () => {
      it('has kebab-case ids and non-empty names and questions', () => {
        assert.match(profile.id, KEBAB);
        assert.ok(profile.principles.length >= 4);
        for (const { id, name, question } of profile.principles) {
          assert.match(id, KEBAB);
          assert.equal(normalised(id), normalised(name), `${id} is no kebab-case of ${name}`);
          assert.match(question, /[?.]$/);
          assert.ok(question.length > 30 && question.length < 120, question);
        }
      });

      it('calls each principle by names that no other has', () => {
        const names = profile.principles.flatMap(one => [one.name, ...(one.aliases ?? [])]).map(normalised);
        assert.deepEqual(names, [...new Set(names)]);
      });

      it('times every step at every level, caps at or above targets', () => {
        for (const level of LEVELS) {
          const { steps, total } = profile.times[level];
          assert.ok(total.from <= total.to);
          const sum = Object.values(steps).reduce((seconds, { target }) => seconds + target, 0);
          assert.ok(sum <= total.to + 10, `${level}: ${sum} s of targets in ${total.to} s`);
          for (const { target, cap } of Object.values(steps)) assert.ok(target > 0 && cap >= target);
        }
      });

      it('changes severities and steps to known ones', () => {
        for (const severity of Object.values(profile.severities))
          assert.ok(severity === 'off' || SEVERITIES.includes(severity));
        for (const [rule] of Object.entries(profile.severities)) assert.match(rule, KEBAB);
        for (const step of profile.optionalSteps) assert.ok(STEPS.includes(step));
      });
    });

  it('have different ids, amazon first', () => {
    const ids = profiles.map(profile => profile.id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.equal(ids[0], 'amazon');
  });

  it('hold the sixteen principles', () => assert.equal(findProfile('amazon')?.principles.length, 16));
});

describe('times', () => {
  const senior = findProfile('amazon')!.times.senior;

  it('cap the Situation at 45 seconds at every level', () => {
    for (const level of LEVELS) assert.equal(findProfile('general')!.times[level].steps.situation.cap, 45);
  });

  it('cap the Headline at its target and other steps at half as much again', () => {
    assert.deepEqual(senior.steps.headline, { target: 10, cap: 10 });
    assert.deepEqual(senior.steps.task, { target: 20, cap: 30 });
    assert.deepEqual(senior.steps.action, { target: 90, cap: 135 });
    assert.deepEqual(senior.steps.reflection, { target: 15, cap: 22.5 });
  });

  it('give a range where the bar names one', () => assert.deepEqual(senior.total, { from: 150, to: 180 }));
});

describe('names', () => {
  const amazon = findProfile('Amazon')!;

  it('find profiles whatever the case, spaces and hyphens', () => {
    assert.equal(findProfile('UK Civil-service')?.id, 'uk-civil-service');
    assert.equal(findProfile('constructor'), null);
    assert.equal(findProfile(''), null);
  });

  it('find principles by name, id, alias and with punctuation left out', () => {
    for (const name of ['Dive Deep', 'dive-deep', 'DIVE  deep', 'divedeep'])
      assert.equal(findPrinciple(amazon, name)?.id, 'dive-deep');
    assert.equal(findPrinciple(amazon, 'disagree & commit')?.id, 'have-backbone-disagree-and-commit');
    assert.equal(
      findPrinciple(amazon, 'Strive to be Earth’s best employer')?.id,
      'strive-to-be-earths-best-employer',
    );
    assert.equal(findPrinciple(amazon, 'Juggling'), null);
  });

  it('read levels and their aliases', () => {
    assert.equal(findLevel('Staff'), 'principal');
    assert.equal(findLevel('SDE-2'), 'sde2');
    assert.equal(findLevel('intern'), null);
  });
});
