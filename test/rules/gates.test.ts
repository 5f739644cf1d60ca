import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/review';
import { ruleIds } from '../../server/src/rules';
import { findingsIn } from './cases';
import { GATES, type Gate } from './gates';
import { place } from './scaffold';

const WAYS: readonly Gate[] = ['absent', 'self-initiated', 'assigned', 'shared', 'led-team'];
const front = (way: Gate): string => (way === 'absent' ? '' : `ownership: ${way}`);

/** A text per rule that the rule reports where nothing gates it. */
const TEXTS: Readonly<Record<string, string>> = {
  'no-scope-boundary': '## Task\nThe organ had to sound again by Whitsun.',
  'no-ownership-proof': '## Task\nThe organ belonged to the chapter, and I only turned pages.',
  'assigned-not-initiated': '## Task\nThe dean told me to get the organ going. It belonged to the chapter.',
};

const weight = (found: readonly Finding[], rule: string): string =>
  found.find(each => each.rule === rule)?.severity ?? 'off';
const known = (rule: string): boolean => ruleIds.includes(rule);

describe('how the writer came to act', () => {
  for (const [rule, gate] of Object.entries(GATES)) {
    if (!known(rule)) continue;
    for (const way of WAYS)
      it(`weighs ${rule} as ${gate[way]} where ownership is ${way}`, () => {
        assert.equal(weight(findingsIn(place('task', TEXTS[rule]!, front(way)).text), rule), gate[way]);
      });
  }

  const we = (way: Gate, fragment: string): string =>
    weight(findingsIn(place('action', fragment, front(way)).text), 'we-language');

  for (const way of WAYS)
    it(`weighs "we" in an Action as a warning where ownership is ${way}`, () => {
      assert.equal(we(way, 'We swapped the reeds in the second rank.'), 'warning');
    });

  it('lowers "we" in shared work once the own part is named', () => {
    const text = 'We swapped the reeds in the second rank. My part was the bellows.';
    assert.equal(we('shared', text), 'info');
    assert.equal(we('absent', text), 'warning');
  });

  it('lowers "my team" for somebody who led it, and not the "we" that decides', () => {
    assert.equal(we('led-team', 'My team and I swapped the reeds in the second rank.'), 'info');
    assert.equal(we('absent', 'My team and I swapped the reeds in the second rank.'), 'warning');
    assert.equal(we('led-team', 'We decided to swap the whole second rank.'), 'warning');
  });
});

describe('how a story ended', () => {
  const result = (text: string, frontMatter = ''): readonly Finding[] =>
    findingsIn(place('result', `## Result\n${text}`, frontMatter).text);

  for (const outcome of ['failure', 'mixed'])
    it(`asks a story with outcome: ${outcome} for what was lost, not for an improvement`, () => {
      const unsaid = result(
        'The concert took place without the organ, and subscribers heard a piano.',
        `outcome: ${outcome}`,
      );
      const asked = unsaid.find(each => each.rule === 'no-metric-delta');
      assert.ok(asked, 'nothing is asked');
      assert.doesNotMatch(asked.message, /before, and after/);
      const lost = result(
        'We lost 60 subscribers, by the ticket list. I now book a tuner before the posters.',
        `outcome: ${outcome}`,
      );
      assert.equal(weight(lost, 'no-metric-delta'), 'off');
    });

  it('takes qualitative evidence at its word', () => {
    const text =
      'Parishioners sing along with the second verse again, and the choir has kept the low setting.';
    assert.equal(weight(result(text), 'no-metric-delta'), 'warning');
    assert.equal(weight(result(text, 'evidence: qualitative'), 'no-metric-delta'), 'off');
  });
});

describe('the level', () => {
  const gains = (level: string): string =>
    weight(
      findingsIn(
        place(
          'result',
          '## Result\nThe pitch drifted by 2 hertz in a month, down from 14.',
          `level: ${level}`,
        ).text,
      ),
      'no-business-impact',
    );

  it('asks a junior story more softly who gained', () => {
    assert.deepEqual(['sde1', 'sde2', 'senior', 'principal'].map(gains), [
      'info',
      'warning',
      'warning',
      'warning',
    ]);
  });
});

describe('the house', () => {
  const task = (profile: string): string =>
    weight(
      findingsIn(place('task', TEXTS['no-scope-boundary']!, `profile: ${profile}`).text),
      'no-scope-boundary',
    );
  const we = (profile: string, more = ''): string =>
    weight(
      findingsIn(
        place('action', 'We swapped the reeds in the second rank.', `profile: ${profile}${more}`).text,
      ),
      'we-language',
    );

  it('lowers what it does not score', () => {
    assert.deepEqual(['amazon', 'general'].map(task), ['warning', 'info']);
    assert.deepEqual(
      ['amazon', 'general', 'google', 'microsoft'].map(profile => we(profile)),
      ['warning', 'warning', 'info', 'info'],
    );
  });

  it('leaves what is lower already', () => {
    const { text } = place('action', 'We talked it through over a coffee.', 'profile: google');
    assert.equal(weight(findingsIn(text), 'we-language'), 'hint');
  });

  it('gives way to the setting of a rule', () => {
    const { text } = place('action', 'We swapped the reeds in the second rank.', 'profile: google');
    const set = findingsIn(text, { starrc: { rules: { 'we-language': { severity: 'error' } } } });
    assert.equal(weight(set, 'we-language'), 'error');
    const off = findingsIn(text, { starrc: { rules: { 'we-language': { severity: 'off' } } } });
    assert.equal(weight(off, 'we-language'), 'off');
  });
});
