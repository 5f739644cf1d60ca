import type { Finding, Fix } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { applyEdits, contains, type Edit, overlaps, type Span } from '../../server/src/text';
import { type Case, findingsIn } from './cases';
import { addedFacts, placeholdersIn } from './facts';
import { loweredTo } from './gates';

const RANK = ['hint', 'info', 'warning', 'error'];

/** Fixes that move or drop whole sentences or sections: what stays is compared without its order. */
const MOVES = new Set(['section-order', 'slow-start']);

/** Where a place stands after edits; text put in at the place itself goes before it. */
const moved = (offset: number, edits: readonly Edit[]): number =>
  edits.reduce((at, edit) => {
    if (edit.end <= offset) return at + edit.text.length - (edit.end - edit.start);
    return edit.start < offset ? at - (offset - edit.start) : at;
  }, offset);

const movedSpan = (span: Span, edits: readonly Edit[]): Span => ({
  start: moved(span.start, edits),
  // What is put in right behind a place stays behind it.
  end: Math.max(
    moved(span.start, edits),
    moved(
      span.end,
      edits.filter(edit => !(edit.start === span.end && edit.end === span.end)),
    ),
  ),
});

const touches = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start;

interface After {
  readonly text: string;
  /** The finding itself, where it is still there. */
  readonly left: Finding | undefined;
  /** Findings that were not there before, or that weigh more now. */
  readonly added: readonly Finding[];
}

/** What is said only of a story with little left to mend may well follow a fix. */
const LAST = new Set(rules.filter(rule => rule.after).map(rule => rule.id));

const reviewAfter = (
  each: Case,
  before: readonly Finding[],
  finding: Finding,
  edits: readonly Edit[],
): After => {
  const text = applyEdits(each.text, edits);
  const after = findingsIn(text, each.layers);
  const known = before.map(old => ({ old, span: movedSpan(old, edits) }));
  const weight = (each: Finding): number => RANK.indexOf(each.severity);
  const same = (old: Finding, span: Span, now: Finding): boolean =>
    MOVES.has(finding.rule)
      ? each.text.slice(old.start, old.end) === text.slice(now.start, now.end)
      : touches(span, now);
  const wasThere = (now: Finding): boolean =>
    known.some(
      ({ old, span }) => old.rule === now.rule && same(old, span, now) && weight(old) >= weight(now),
    );
  return {
    text,
    left: after.find(now => now.rule === finding.rule && touches(movedSpan(finding, edits), now)),
    added: after.filter(now => !LAST.has(now.rule) && !wasThere(now)),
  };
};

const named = (text: string, findings: readonly Finding[]): string =>
  findings.map(each => `${each.rule} on '${text.slice(each.start, each.end)}'`).join(', ');

const outside = (text: string, finding: Finding, fix: Fix): readonly string[] => {
  if (MOVES.has(finding.rule)) return [];
  const strays = fix.edits.filter(edit => {
    if (contains(finding, edit)) return false;
    // A key that is there twice goes with its line.
    if (
      finding.rule === 'front-matter' &&
      edit.text === '' &&
      text.slice(edit.start, edit.end).trim().split('\n').length === 1
    )
      return false;
    const cut = text.slice(edit.start, edit.end);
    const inside = text.slice(Math.max(edit.start, finding.start), Math.min(edit.end, finding.end));
    // A removed directive or word takes the space and comma beside it along, and the next word its capital.
    const rest = cut.replace(inside, '').replace(/[\s,]/g, '').toLowerCase();
    if (overlaps(edit, finding) && rest === edit.text.trim().toLowerCase()) return false;
    return !(
      fix.kind === 'claim' &&
      edit.start - finding.end < 24 &&
      /^(were|was|are|is|have|has|'re|’re)$/i.test(cut)
    );
  });
  return strays.map(edit => `changes '${text.slice(edit.start, edit.end)}' outside of what was found`);
};

/** Sorted words: the same before and after where text has only moved. */
const wordsOf = (text: string): string =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(word => word.toLowerCase())
    .sort()
    .join(' ');

const byKind: Readonly<
  Record<
    Fix['kind'],
    (each: Case, before: readonly Finding[], finding: Finding, fix: Fix) => readonly string[]
  >
> = {
  safe: (each, before, finding, fix) => corrected(each, before, finding, fix),
  edit: (each, before, finding, fix) => {
    const problems = corrected(each, before, finding, fix);
    if (!MOVES.has(finding.rule) || wordsOf(applyEdits(each.text, fix.edits)) === wordsOf(each.text))
      return problems;
    return [...problems, 'loses or adds words while moving them'];
  },
  claim: (each, before, finding, fix) =>
    /only if true/i.test(fix.title)
      ? corrected(each, before, finding, fix)
      : ['its title does not say "only if true"', ...corrected(each, before, finding, fix)],
  ask: (each, before, finding, fix) => {
    const { text, added } = reviewAfter(each, before, finding, fix.edits);
    const gaps = added.filter(now => now.rule === 'leftover-placeholder');
    const others = added.filter(now => now.rule !== 'leftover-placeholder');
    const asked = placeholdersIn(fix.edits);
    return [
      ...(asked === 0 ? ['asks nothing'] : []),
      ...(gaps.length === asked ? [] : [`${gaps.length} gaps are reported of ${asked}`]),
      ...(others.length ? [`brings ${named(text, others)}`] : []),
      ...fix.edits
        .filter(edit => !edit.text.includes(each.text.slice(edit.start, edit.end)))
        .map(edit => `removes '${each.text.slice(edit.start, edit.end)}'`),
    ];
  },
  mark: (each, before, finding, fix) => {
    const { text, left, added } = reviewAfter(each, before, finding, fix.edits);
    const expected = loweredTo(finding, fix, each.text);
    const front =
      /^\ufeff?---\r?\n(?:[\s\S]*?\r?\n)??---/.exec(each.text)?.[0].length ??
      (each.text.startsWith('\ufeff') ? 1 : 0);
    return [
      ...(fix.edits.every(edit => edit.end <= front) ? [] : ['changes more than the front matter']),
      // Sharing is marked beside the question for the own part, which lowers it together with the mark.
      ...(expected === finding.severity && finding.rule !== 'we-language' ? ['lowers nothing'] : []),
      ...((left?.severity ?? 'off') === expected
        ? []
        : [`leaves it at ${left?.severity ?? 'off'}, not ${expected}`]),
      ...(added.length ? [`brings ${named(text, added)}`] : []),
    ];
  },
  go: (each, _before, _finding, fix) => {
    const { target } = fix;
    if (!target) return ['goes nowhere'];
    const inside = target.start >= 0 && target.start <= target.end && target.end <= each.text.length;
    return [
      ...(inside ? [] : ['goes outside of the text']),
      ...(fix.edits.length ? ['changes the text'] : []),
    ];
  },
};

const corrected = (each: Case, before: readonly Finding[], finding: Finding, fix: Fix): readonly string[] => {
  const { text, left, added } = reviewAfter(each, before, finding, fix.edits);
  return [
    ...(left ? ['the finding is still there'] : []),
    ...(added.length ? [`brings ${named(text, added)}`] : []),
    ...outside(each.text, finding, fix),
  ];
};

/** Rules whose fixes put in a name from a closed list: a rule's, a level's, a step's. */
const CORRECTS = new Set(['front-matter', 'directive', 'unknown-heading']);

/** What is wrong with a fix: nothing, if it keeps what its kind promises. */
export const problemsOf = (
  each: Case,
  before: readonly Finding[],
  finding: Finding,
  fix: Fix,
): readonly string[] => {
  const lone = /\r\n/.test(each.text) && /(^|[^\r])\n/.test(applyEdits(each.text, fix.edits));
  const bom = each.text.startsWith('\ufeff') && applyEdits(each.text, fix.edits).lastIndexOf('\ufeff') !== 0;
  const facts = CORRECTS.has(finding.rule) ? [] : addedFacts(each.text, fix.edits);
  return [
    ...(fix.title.trim() && !fix.title.includes("''") ? [] : ['has no title that says what it does']),
    ...(fix.kind === 'go' || fix.edits.length ? [] : ['changes nothing']),
    ...byKind[fix.kind](each, before, finding, fix),
    ...(facts.length ? [`adds ${facts.join(', ')}`] : []),
    ...(lone ? ['breaks CRLF'] : []),
    ...(bom ? ['moves the byte-order mark'] : []),
  ];
};
