import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, CUES } from '../../server/src/language';

interface CueRow {
  readonly list: string;
  readonly expected: string;
  readonly sentence: string;
}

const rows: readonly CueRow[] = readFileSync(join('test', 'language', 'cues.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => {
    const [list = '', expected = '', sentence = ''] = line.split('\t');
    return { list, expected, sentence };
  });

/** What a list matched in a sentence, as written; empty where it matched nothing. */
const matched = ({ list, sentence }: CueRow): readonly string[] => {
  const { tokens, cues } = analyse(sentence);
  return (cues.get(list) ?? []).map(({ from, to }) =>
    sentence.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
};

describe('phrase lists', () => {
  it('are tried with sentences to find and near misses', () => {
    const lists = [...new Set(rows.map(row => row.list))];
    assert.deepEqual(
      lists.filter(list => !(CUES as readonly string[]).includes(list)),
      [],
    );
    for (const list of lists)
      for (const expected of ['hit', 'miss'])
        assert.ok(
          rows.filter(row => row.list === list && row.expected === expected).length >= 6,
          `${list}: ${expected}`,
        );
  });

  for (const list of new Set(rows.map(row => row.list))) {
    it(`${list} finds what it is for`, () => {
      const missed = rows.filter(row => row.list === list && row.expected === 'hit' && !matched(row).length);
      assert.deepEqual(
        missed.map(row => row.sentence),
        [],
      );
    });

    it(`${list} leaves near misses alone`, () => {
      const taken = rows.filter(row => row.list === list && row.expected === 'miss' && matched(row).length);
      assert.deepEqual(
        taken.map(row => `${row.sentence} – ${matched(row).join(', ')}`),
        [],
      );
    });
  }

  it('find nothing inside quotation marks', () => {
    for (const { list, sentence } of rows.filter(row => row.expected === 'hit'))
      assert.deepEqual(
        matched({ list, expected: 'miss', sentence: `“${sentence}”` }),
        [],
        `${list}: ${sentence}`,
      );
  });
});
