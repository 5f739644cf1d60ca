import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { CUE_WORDS, LEVEL_BARS, profiles } from '../../server/src/profiles';
import { LEVELS, MATERIALS, STEPS } from '../../server/src/profiles/model';
import { rules } from '../../server/src/rules';
import { examplesOf } from '../rules/cases';

const schema = JSON.parse(readFileSync('server/src/profiles/profile.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

/** The public names, in the order in which they are published. */
const LEADERSHIP_PRINCIPLES = [
  'Customer Obsession',
  'Ownership',
  'Invent and Simplify',
  'Are Right, A Lot',
  'Learn and Be Curious',
  'Hire and Develop the Best',
  'Insist on the Highest Standards',
  'Think Big',
  'Bias for Action',
  'Frugality',
  'Earn Trust',
  'Dive Deep',
  'Have Backbone; Disagree and Commit',
  'Deliver Results',
  "Strive to be Earth's Best Employer",
  'Success and Scale Bring Broad Responsibility',
];

const sentencesOf = ({ principles }: (typeof profiles)[number]): readonly string[] =>
  principles.flatMap(each => [
    each.question,
    ...each.questions,
    ...each.antiSignals,
    ...[...each.evidence, each.leadWith, each.emphasise, each.downplay].map(({ text }) => text),
  ]);

describe('the profiles as data', () => {
  for (const profile of profiles)
    it(`${profile.name} is what the schema says`, () => {
      assert.ok(validate(profile), JSON.stringify(validate.errors, null, 1));
    });

  it('are refused where something is missing, misspelt or more than there is', () => {
    const [amazon] = profiles;
    const [first, ...rest] = amazon!.principles;
    const { leadWith, ...without } = first!;
    assert.equal(validate({ ...amazon, principles: [without, ...rest] }), false);
    assert.equal(
      validate({ ...amazon, principles: [{ ...first, leadWith: { ...leadWith, from: ['luck'] } }, ...rest] }),
      false,
    );
    assert.equal(validate({ ...amazon, principels: [] }), false);
    assert.equal(validate({ ...amazon, severities: { filler: 'fatal' } }), false);
  });

  it('and the schema name the same materials, steps and levels', () => {
    const { material, step } = schema.definitions;
    assert.deepEqual(material.enum, [...MATERIALS]);
    assert.deepEqual(step.enum, [...STEPS]);
    assert.deepEqual(schema.properties.times.required, [...LEVELS]);
    assert.deepEqual(Object.keys(LEVEL_BARS), [...LEVELS]);
  });

  it('call the sixteen principles by their public names', () => {
    assert.deepEqual(
      profiles[0]!.principles.map(({ name }) => name),
      LEADERSHIP_PRINCIPLES,
    );
  });

  it('say nothing twice in one house', () => {
    for (const profile of profiles) {
      const all = sentencesOf(profile);
      assert.deepEqual(
        all.filter((text, index) => all.indexOf(text) !== index),
        [],
        profile.id,
      );
    }
  });

  it('speak calmly', () => {
    const texts = [
      ...profiles.flatMap(sentencesOf),
      ...Object.values(LEVEL_BARS).flatMap(({ bar, reflection }) => [bar, reflection]),
    ];
    assert.deepEqual(
      texts.filter(text => /!|\bmust\b|\bnever fail\b/i.test(text)),
      [],
    );
  });

  it('ask for cue words that there are, and use all that there are', () => {
    const asked = new Set(profiles.flatMap(({ principles }) => principles.map(({ cues }) => cues)));
    asked.delete(undefined);
    assert.deepEqual([...asked].sort(), Object.keys(CUE_WORDS).sort());
  });

  it('find the cue words of a principle that an example shows', () => {
    const rule = rules.find(({ id }) => id === 'principle-not-shown')!;
    assert.ok(examplesOf(rule).length > 0);
    assert.ok(CUE_WORDS.served.shows.test('Three patients waited.'));
    assert.ok(!CUE_WORDS.served.shows.test('The bell rope frayed.'));
  });
});
