import assert from 'node:assert/strict';
import { rules } from '../../server/src/rules';
import { type Case, findingsIn, fixturesOf } from './cases';

interface Jump {
  readonly from: string;
  readonly to: string;
  readonly target: number;
  readonly text: string;
}

/** Where the fixtures of a rule lead to, as words. */
const jumps = (id: string): readonly Jump[] => {
  const rule = rules.find(each => each.id === id)!;
  return fixturesOf(rule)
    .filter(each => each.bad)
    .flatMap(({ text, layers }: Case) =>
      findingsIn(text, layers)
        .filter(finding => finding.rule === id)
        .flatMap(finding =>
          finding.fixes
            .filter(fix => fix.kind === 'go')
            .map(({ target }) => ({
              from: text.slice(finding.start, finding.end),
              to: text.slice(target!.start, target!.end),
              target: target!.start,
              text,
            })),
        ),
    );
};

/** From a heading to the next one. */
const sectionAt = (text: string, heading: string): { start: number; end: number } => {
  const start = text.indexOf(heading);
  const next = text.indexOf('\n#', start + heading.length);
  return { start, end: next < 0 ? text.length : next };
};

describe('where a jump leads', () => {
  it('from one gap to the next, and from the last to the first', () => {
    const many = jumps('leftover-placeholder').filter(({ text }) => text.includes('and again on'));
    assert.equal(many.length, 2);
    const [first, second] = many;
    assert.ok(first!.target > second!.target);
    for (const { to } of jumps('leftover-placeholder')) assert.match(to, /^(\[.*\?\]|[$£X_T<[Ll])/);
  });

  it('from a long section to a whole sentence of it', () => {
    const found = jumps('section-over-time');
    assert.ok(found.length >= 5);
    for (const { from, to, target, text } of found) {
      const section = sectionAt(text, from);
      assert.ok(section.start < target && target + to.length <= section.end, `'${to}' is not under ${from}`);
      assert.match(to, /^\p{Lu}.*\.$/u);
    }
  });

  it('from a long story to the heading of a step', () => {
    for (const { to } of jumps('story-over-time'))
      assert.match(to, /^## (Situation|Task|Action|Result|Reflection)$/);
  });

  it('from a draft to a step with nothing in it', () => {
    for (const { text, target } of jumps('draft')) {
      const rest = text.slice(target).replace(/^[\r\n]+/, '');
      assert.match(rest, /^(#|\[|TODO|<!--|>|$)/, rest.slice(0, 40));
    }
  });
});
