import type { Analysis } from '../../language';
import { oncePerSentence } from '../once';
import type { SentenceView } from '../view';
import { around, builtOf } from './features';
import { createSumming } from './linear';
import { WEIGHTS } from './weights';

/** A rule or a signal whose marks are learned. */
export type Learned = keyof typeof WEIGHTS;

const NAMES = Object.keys(WEIGHTS) as Learned[];
const summing = createSumming(NAMES.map(name => WEIGHTS[name]));

/** What a sentence's own words make up, for each name; the only thing of them that is kept. */
const built = oncePerSentence((analysis: Analysis): Float64Array => {
  const sums = summing.start();
  summing.add(sums, builtOf(analysis));
  return sums;
});

const placed = new WeakMap<readonly SentenceView[], readonly Float64Array[]>();
/** The logarithms of the odds of each sentence of a section, for each name. */
const oddsIn = (sentences: readonly SentenceView[]): readonly Float64Array[] => {
  let odds = placed.get(sentences);
  if (!odds) {
    odds = around(sentences).map((features, index) => {
      const sums = built(sentences[index]!.analysis).slice();
      summing.add(sums, features);
      return sums;
    });
    placed.set(sentences, odds);
  }
  return odds;
};

/** How likely a coach marks each sentence of a section, as logarithms of the odds: 0 is as likely as not, 1 nearly three to one. */
export const learnedOdds = (name: Learned, sentences: readonly SentenceView[]): readonly number[] => {
  const at = NAMES.indexOf(name);
  return oddsIn(sentences).map(odds => odds[at]!);
};

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
