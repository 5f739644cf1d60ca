import type { Analysis } from '../../language';
import { oncePerSentence } from '../once';
import type { SentenceView } from '../view';
import { around, besideOf, builtOf, throughout } from './features';
import { createSumming } from './linear';
import { WEIGHTS } from './weights';

/** A rule or a signal whose marks are learned. */
export type Learned = keyof typeof WEIGHTS;

const NAMES = Object.keys(WEIGHTS) as Learned[];
const summing = createSumming(NAMES.map(name => WEIGHTS[name]));

const sum = (names: Iterable<string>): Float64Array => {
  const sums = new Float64Array(NAMES.length);
  summing.add(sums, names);
  return sums;
};

/** What a sentence's own words make up, for each name, and what it adds to its neighbours; nothing else of them is kept. */
const built = oncePerSentence((analysis: Analysis) => sum(builtOf(analysis)));
const asPrevious = oncePerSentence((analysis: Analysis) => sum(besideOf('previous', analysis)));
const asFollowing = oncePerSentence((analysis: Analysis) => sum(besideOf('following', analysis)));

/** What it adds that nothing stands before or after; summed at the first question, as the weights are. */
let ends: { readonly previous: Float64Array; readonly following: Float64Array } | null = null;

const placed = new WeakMap<readonly SentenceView[], readonly (readonly number[])[]>();
/** For each name the logarithms of the odds of each sentence of a section. */
const oddsIn = (sentences: readonly SentenceView[]): readonly (readonly number[])[] => {
  const known = placed.get(sentences);
  if (known) return known;
  ends ??= { previous: sum(besideOf('previous', null)), following: sum(besideOf('following', null)) };
  const odds = NAMES.map(() => new Array<number>(sentences.length).fill(0));
  const all = summing.start();
  summing.add(all, throughout(sentences));
  const sums = new Float64Array(NAMES.length);
  for (const [index, { place, before, after }] of around(sentences).entries()) {
    const own = built(sentences[index]!.analysis);
    if (place) {
      const one = before ? asPrevious(before) : ends.previous;
      const other = after ? asFollowing(after) : ends.following;
      for (let at = 0; at < sums.length; at++) sums[at] = all[at]! + own[at]! + one[at]! + other[at]!;
      summing.add(sums, place);
    } else {
      sums.set(summing.start());
      for (let at = 0; at < sums.length; at++) sums[at]! += own[at]!;
    }
    for (let at = 0; at < sums.length; at++) odds[at]![index] = sums[at]!;
  }
  placed.set(sentences, odds);
  return odds;
};

/** How likely a coach marks each sentence of a section, as logarithms of the odds: 0 is as likely as not, 1 nearly three to one. */
export const learnedOdds = (name: Learned, sentences: readonly SentenceView[]): readonly number[] =>
  oddsIn(sentences)[NAMES.indexOf(name)]!;

/** What features that stand outside of the sentences add to each of their odds. */
export const learnedShift = (name: Learned, features: readonly string[]): number =>
  sum(features)[NAMES.indexOf(name)]!;

/** The sentences of a section that are more likely than `above` to be marked; none that asks something or has a gap. */
export const likely = (
  name: Learned,
  sentences: readonly SentenceView[],
  above: number,
): readonly SentenceView[] => {
  const odds = learnedOdds(name, sentences);
  return sentences.filter(
    ({ placeholders, analysis }, index) =>
      odds[index]! > above && placeholders.length === 0 && !analysis.question && !analysis.quoted,
  );
};

/** Whether any sentence of some sections is more likely than `above` to be marked. */
export const anyLikely = (
  name: Learned,
  sections: readonly (readonly SentenceView[])[],
  above: number,
): boolean => sections.some(sentences => likely(name, sentences, above).length > 0);
