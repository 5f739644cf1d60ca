import assert from 'node:assert/strict';
import { type Analysis, analyse } from '../../server/src/language';
import { differences, type Row, readNumbers, readTable } from './table';

const table = readTable();
const kinds = new Map<string, Row[]>();
for (const row of table) kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), row]);

describe('sentences from many trades', () => {
  it('come from at least forty, each written once', () => {
    assert.ok(new Set(table.map(row => row.trade)).size >= 40);
    assert.equal(new Set(table.map(row => row.sentence)).size, table.length);
  });

  it('carry labels that exist and numbers that stand in them', () => {
    for (const row of table) {
      assert.match(row.actor, /^(I|implied-I|we|other|passive|acted-on|none|-)$/, row.sentence);
      assert.match(row.voice, /^(active|passive|-)$/, row.sentence);
      assert.match(row.metric, /^(delta|money|quantity|nonmetric|none|-)$/, row.sentence);
      if (row.numbers === '-') continue;
      for (const { role, text } of readNumbers(row.numbers)) {
        assert.match(role, /^(before|after|change|base|period|none)$/, row.sentence);
        assert.ok(row.sentence.toLowerCase().includes(text), `${text} in: ${row.sentence}`);
      }
    }
  });

  for (const [kind, rows] of kinds)
    it(`are understood: ${kind} (${rows.length})`, () => {
      const wrong = rows.flatMap(row =>
        differences(row).map(difference => `${row.sentence} – ${difference}`),
      );
      assert.deepEqual(wrong, []);
    });

  /** Ways to type the same sentence; what it says stays the same. */
  const typed: Readonly<Record<string, (sentence: string) => string>> = {
    'curly apostrophes': sentence => sentence.replaceAll("'", '’'),
    'no final stop': sentence => sentence.replace(/\.$/, ''),
    'other white space': sentence => sentence.replaceAll(' ', ' \u00a0').replace(' ', '\n'),
  };
  const gist = ({ actor, main, metric, numbers }: Analysis): string =>
    [actor, main?.verb.lemma, main?.verb.voice, metric, ...numbers.map(({ role }) => role)].join(' ');

  for (const [index, [way, retyped]] of Object.entries(typed).entries())
    it(`say the same with ${way}`, () => {
      // A third of the table each: enough to notice, and quick.
      const changed = table.filter(
        ({ sentence }, at) =>
          at % 3 === index && gist(analyse(sentence)) !== gist(analyse(retyped(sentence))),
      );
      assert.deepEqual(
        changed.map(row => row.sentence),
        [],
      );
    });
});
