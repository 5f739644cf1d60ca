import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules';
import { findingsOf, fixturesOf } from './cases';
import { words } from './shown';

describe('the fixtures of each rule', () => {
  for (const rule of rules) {
    const fixtures = fixturesOf(rule);

    it(`${rule.id} has five texts of either kind`, () => {
      const bad = fixtures.filter(each => each.bad);
      assert.ok(bad.length >= 5, `${bad.length} bad`);
      assert.ok(fixtures.length - bad.length >= 5, `${fixtures.length - bad.length} good`);
    });

    for (const fixture of fixtures)
      it(`${rule.id}, ${fixture.name}`, () => {
        const own = findingsOf(fixture).filter(each => each.rule === rule.id);
        assert.equal(fixture.marks.length > 0, fixture.bad, 'bad texts mark something, good ones nothing');
        assert.deepEqual(words(fixture.text, own), words(fixture.text, fixture.marks));
        if (fixture.severity)
          assert.deepEqual(
            own.map(each => each.severity),
            own.map(() => fixture.severity),
          );
      });
  }
});
