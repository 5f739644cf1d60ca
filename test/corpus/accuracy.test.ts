import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Labelled } from './labels';
import { score } from './score';
import { ACCURACY_PAGE, accuracyPage, belowBar } from './table';

const AGAIN = 'What the rules find has changed: run node scripts/generate.mjs and commit what it writes.';

describe('the page on accuracy', () => {
  it('says what the rules find in the corpus now', () => {
    assert.ok(readFileSync(join(process.cwd(), ACCURACY_PAGE), 'utf8') === accuracyPage(), AGAIN);
  }).timeout(120_000);
});

describe('the score of a labelled story', () => {
  const text = [
    '# The kiln that cracked every third bowl',
    '## Situation\nThe kiln cracked 12 bowls a week, and the firing plan belonged to the pottery next door.',
    '## Task\nNobody asked me. I decided to find the cause, because each bowl cost £9.',
    '## Action\nWe rebuilt the shelves. I logged the heat of 6 firings. I slowed the climb to 60 degrees an hour because clay dries from outside. I tested it on 20 bowls.',
    '## Result\nBreakage fell from 12 bowls to 1 a week, £99 saved for the studio. Everyone was happy. The slower plan is now the standard.',
    '## Reflection\nNo one owned the heat of the kiln, so nobody saw the climb. I now log each firing.\n',
  ].join('\n\n');
  const finding = (rule: string, quote: string, more = {}): Labelled['findings'][number] => ({
    rule,
    tier: 1,
    quote,
    severity: 'W',
    start: text.indexOf(quote),
    ...more,
  });
  const scored = (findings: Labelled['findings'], quality: Labelled['quality'] = 'mixed') =>
    score([{ file: 'a', story: 0, quality, role: 'potter', findings, near_misses: [], signals: [], text }]);
  const of = (rule: string, findings: Labelled['findings']) => scored(findings).rules.get(rule);

  it('counts a finding at its label as right', () => {
    const row = of('we-language', [finding('we-language', 'We rebuilt the shelves')]);
    assert.deepEqual(row, { right: 1, false: 0, missed: 0, loudRight: 1, loudFalse: 0 });
  });

  it('counts one without a label as false, and names the rule', () => {
    const found = scored([]);
    assert.deepEqual(found.rules.get('we-language'), {
      right: 0,
      false: 1,
      missed: 0,
      loudRight: 0,
      loudFalse: 1,
    });
    assert.ok(
      belowBar([found]).some(({ id, right, given }) => id === 'we-language' && right === 0 && given === 1),
    );
  });

  it('counts a label elsewhere as missed, and one that readers may doubt not at all', () => {
    const elsewhere = 'I logged the heat of 6 firings';
    assert.equal(of('we-language', [finding('we-language', elsewhere)])?.missed, 1);
    assert.equal(of('we-language', [finding('we-language', elsewhere, { ambiguous: true })])?.missed, 0);
    assert.equal(of('we-language', [finding('we-language', 'We', { ambiguous: true })]), undefined);
  });

  it('takes any finding of a rule for an absence, and no finding twice', () => {
    const absence = finding('we-language', '');
    assert.equal(of('we-language', [absence])?.right, 1);
    const both = of('we-language', [absence, finding('we-language', 'We rebuilt')]);
    assert.deepEqual([both?.right, both?.missed], [1, 1]);
  });

  it('calls a strong story clean where each warning is labelled', () => {
    const labels = [finding('we-language', 'We'), finding('vague-result', 'Everyone was happy')];
    assert.deepEqual([scored(labels, 'strong').clean, scored([], 'strong').clean], [1, 0]);
  });
});
