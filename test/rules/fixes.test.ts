import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules';
import { type Case, examplesOf, findingsIn, fixturesOf } from './cases';
import { problemsOf } from './proofs';

const bare = (text: string): string => text.replace(/\r\n/g, '\n').replace(/^\ufeff/, '');

/** The same text as other editors save it. */
const SAVED: readonly { readonly as: string; readonly write: (text: string) => string }[] = [
  { as: 'LF', write: text => text },
  { as: 'CRLF and a byte-order mark', write: text => `\ufeff${text.replace(/\n/g, '\r\n')}` },
];

describe('the fixes of each rule', () => {
  for (const rule of rules)
    for (const [index, each] of [...examplesOf(rule), ...fixturesOf(rule)]
      .filter(({ bad }) => bad)
      .entries()) {
      // A large file's place is cut at a width, in which a byte-order mark counts.
      if (each.starrc || rule.id === 'file-too-large') continue;
      it(`${rule.id}, ${each.from} ${each.name}`, () => {
        const own = (text: string) =>
          findingsIn(text, each.layers).filter(finding => finding.rule === rule.id);
        const expected = own(each.text).map(finding => bare(each.text.slice(finding.start, finding.end)));
        // How a rule treats line ends shows in its first texts.
        for (const { as, write } of index < 4 ? SAVED : SAVED.slice(0, 1)) {
          const saved: Case = { ...each, text: write(each.text), window: null };
          const before = findingsIn(saved.text, saved.layers);
          const found = before.filter(finding => finding.rule === rule.id);
          assert.deepEqual(
            found.map(finding => bare(saved.text.slice(finding.start, finding.end))),
            expected,
            `finds the same with ${as}`,
          );
          for (const finding of found)
            for (const fix of finding.fixes)
              assert.deepEqual(
                problemsOf(saved, before, finding, fix),
                [],
                `${fix.kind} '${fix.title}' with ${as}`,
              );
        }
      });
    }

  for (const rule of rules)
    it(`${rule.id} offers what its page says`, () => {
      const offered = new Set(
        [...examplesOf(rule), ...fixturesOf(rule)]
          .filter(each => each.bad && !each.starrc)
          .flatMap(each => findingsIn(each.text, each.layers))
          .filter(finding => finding.rule === rule.id)
          .flatMap(finding => finding.fixes.map(fix => fix.kind)),
      );
      if (rule.id === 'configuration') return;
      assert.deepEqual([...offered].sort(), [...new Set(rule.fixes.map(fix => fix.kind))].sort());
    });
});
