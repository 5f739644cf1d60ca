import type { Level, Principle } from '../../profiles/model';
import type { StoryView } from '../../rules';
import { contains } from '../../text';
import type { Finding, Quote, StoryReport } from '../model';
import { type Materials, outermost } from './materials';
import { type Reason, STANDINGS } from './model';

const SHOWN = 3;
/** Fewer words than this from Situation to Result are nothing to read yet. */
const LEAST_WORDS = 40;

/** What a listener takes against a story, by the rule that finds it. */
const AGAINST: Readonly<Record<string, string>> = {
  'we-language': 'A group does the work, and your part cannot be told apart.',
  'others-did-the-work': 'Somebody else does the work.',
  handoff: 'It ends where you passed it on.',
  'assigned-not-initiated': 'It reads as work that you were given.',
  'unverified-result': 'It is taken for granted that it worked.',
  'vague-result': 'The Result could close any story.',
  'generic-reflection': 'The lesson could close any story.',
  'weak-follow-up': 'An answer to a follow-up gives away what the story earned.',
  'conflicting-numbers': 'Two numbers for the same thing disagree.',
};

type Row = readonly [Reason['standing'], string, readonly Quote[]];

/** What of a report the reading needs. */
type Heard = Pick<StoryReport, 'notes' | 'signals'>;

const ABOVE_MID: ReadonlySet<Level> = new Set(['senior', 'principal']);

const ownership = (story: StoryView, { boundary, howYouCameToAct }: Materials): Row => {
  const places = [...boundary, ...howYouCameToAct];
  if (story.ownership === 'assigned' || story.ownership === 'led-team' || story.ownership === 'shared')
    return boundary.length
      ? ['meets', 'What you answered for is said.', places]
      : ['open', 'What you answered for, and how it was judged, is not said.', places];
  if (boundary.length && howYouCameToAct.length)
    return ['raises', 'Whose it was is said, and how you came to act.', places];
  if (boundary.length) return ['open', 'Whose it was is said, and not how you came to act.', places];
  if (howYouCameToAct.length) return ['open', 'How you came to act is said, and not whose it was.', places];
  return ['open', 'Whose it was, and why you acted, is not said.', []];
};

const acts = ({ acts: done }: Materials): Row => {
  if (done.length >= 5) return ['raises', 'Your own acts are told one by one.', done];
  if (done.length >= 3) return ['meets', 'Several acts are yours.', done];
  return ['below', done.length ? 'Few acts are yours.' : 'No act of yours can be written down.', done];
};

const numbers = (story: StoryView, { notes, signals }: Heard, findings: readonly Finding[]): Row | null => {
  const changed = notes.numbers.filter(({ before, after, change }) => (before && after) || change);
  const sourced = changed.filter(
    each => each.source || notes.verification.some(quote => contains(each, quote)),
  );
  if (sourced.length)
    return ['raises', 'What changed is a number, and it says where that comes from.', sourced];
  if (changed.length) return ['meets', 'What changed is a number.', changed];
  if (findings.some(({ rule }) => rule === 'no-metric-delta'))
    return ['below', 'Nothing that changed can be measured.', []];
  const metrics = signals.filter(({ kind }) => kind === 'metric');
  if (metrics.length) return ['meets', 'What came of it can be counted.', metrics];
  return story.qualitative ? null : ['open', 'What it was before, and what it is now, is not said.', []];
};

/** The other rows: what it means that something is there, and that it is not. */
const rest = ({ level, outcome }: StoryView, materials: Materials): readonly Row[] => {
  const senior = ABOVE_MID.has(level);
  const { gain, lasting, verification, learning } = materials;
  // What a group decided is nobody's choice.
  const decision = materials.decision.filter(({ text }) => !/^we\b/i.test(text));
  const beyond = senior ? 'meets' : 'raises';
  return [
    decision.length
      ? [beyond, 'A choice has its reason.', decision]
      : ['open', 'Why you did it that way is not said.', []],
    gain.length
      ? ['meets', outcome === 'failure' ? 'What it cost is said.' : 'Somebody gains by it.', gain]
      : ['open', 'Who gained by it is not said.', []],
    verification.length
      ? ['raises', 'You checked that it worked.', verification]
      : ['open', 'How you know that it worked is not said.', []],
    ...(lasting.length
      ? [[beyond, 'Something outlasted the fix.', lasting] as Row]
      : level === 'sde1'
        ? []
        : [['open', 'Whether anything lasted is not said.', []] as Row]),
    ...(learning.length
      ? [[beyond, 'It looks at what allowed the problem, beyond the work itself.', learning] as Row]
      : senior
        ? [['open', 'What allowed the problem, beyond the work itself, is not said.', []] as Row]
        : []),
  ];
};

const against = (findings: readonly Finding[], text: string): readonly Row[] =>
  Object.entries(AGAINST).flatMap(([rule, reason]): Row[] => {
    const found = findings.filter(each => each.rule === rule && /^(warning|error)$/.test(each.severity));
    if (found.length === 0) return [];
    return [['below', reason, found.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))]];
  });

/**
 * How a demanding listener would read a story at its level: each reason with where it stands and the words it comes
 * from, the best first. There is no sum of them. Null where there is too little to read.
 */
export const readingOf = (
  story: StoryView,
  heard: Heard,
  materials: Materials,
  principle: Principle | null,
  findings: readonly Finding[],
): readonly Reason[] | null => {
  if (!story.english || story.words < LEAST_WORDS) return null;
  const measured = numbers(story, heard, findings);
  const rows: readonly Row[] = [
    ownership(story, materials),
    acts(materials),
    ...(measured ? [measured] : []),
    ...rest(story, materials),
    ...(principle?.cues
      ? [
          materials.cues.length
            ? (['meets', `There are words that speak for ${principle.name}.`, materials.cues] as Row)
            : (['open', `Nothing speaks for ${principle.name} yet.`, []] as Row),
        ]
      : []),
    ...against(findings, story.file.text),
  ];
  return rows
    .map(([standing, text, places]) => ({ standing, text, places: outermost(places).slice(0, SHOWN) }))
    .sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
};
