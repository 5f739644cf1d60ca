import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules';
import { examplesOf, findingsIn, findingsOf } from './cases';
import { SCAFFOLD } from './scaffold';
import { said, words } from './shown';

describe('the examples of each rule', () => {
  it('stand in a story that no rule reports', () => {
    assert.deepEqual(said(SCAFFOLD, findingsIn(SCAFFOLD)), []);
  });

  for (const rule of rules)
    for (const example of examplesOf(rule))
      it(`${rule.id}, ${example.name}`, () => {
        const found = findingsOf(example);
        if (!example.bad) return assert.deepEqual(said(example.text, found), []);
        const own = found.filter(each => each.rule === rule.id);
        assert.ok(example.marks.length > 0, 'a bad example marks nothing');
        assert.deepEqual(words(example.text, own), words(example.text, example.marks));
      });
});
