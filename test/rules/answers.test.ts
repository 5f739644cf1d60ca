import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReviewer } from '../../server/src/review';
import { SCAFFOLD } from './scaffold';

/**
 * Follow-ups with an answer each, written and labelled by people who never saw the rule. It was read against them afterwards, and
 * its weights learn from them, so these figures flatter. A change in them is a change in what users are told.
 */
const EXPECTED = { weak: { found: 138, of: 160 }, strong: { found: 1, of: 180 } };

const rows = readFileSync(join('test', 'rules', 'answers.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(
    line => line.split('\t') as [question: string, answer: string, label: 'weak' | 'strong', kind: string],
  );

describe('answers to follow-ups', () => {
  it('are told apart as often as before', () => {
    const reviewer = createReviewer();
    const story = SCAFFOLD.slice(0, SCAFFOLD.indexOf('## Follow-ups'));
    const counts = { weak: { found: 0, of: 0 }, strong: { found: 0, of: 0 } };
    for (const [question, answer, label] of rows) {
      const { findings } = reviewer.review(`${story}## Follow-ups\n### ${question}\n${answer}\n`, {});
      counts[label].of++;
      if (findings.some(each => each.rule === 'weak-follow-up')) counts[label].found++;
    }
    assert.deepEqual(counts, EXPECTED);
  });
});
