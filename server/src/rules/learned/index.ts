import type { Analysis } from '../../language';
import { oncePerSentence } from '../once';
import type { SentenceView } from '../view';
import { around, builtOf } from './features';
import { startOf, sumOf } from './linear';
import { WEIGHTS } from './weights';

/** A rule or a signal whose marks are learned. */
export type Learned = keyof typeof WEIGHTS;

const NAMES = Object.keys(WEIGHTS) as Learned[];
/** The part of the odds that a sentence's own words make up, kept with its analysis. */
const BUILT = Object.fromEntries(
  NAMES.map(name => [name, oncePerSentence(analysis => sumOf(WEIGHTS[name], builtOf(analysis)))]),
) as Readonly<Record<Learned, (analysis: Analysis) => number>>;

/** How likely a coach marks each sentence of a section, as logarithms of the odds: 0 is as likely as not, 1 nearly three to one. */
export const learnedOdds = (name: Learned, sentences: readonly SentenceView[]): readonly number[] => {
  const places = around(sentences);
  const start = startOf(WEIGHTS[name]);
  return sentences.map(
    ({ analysis }, index) => start + BUILT[name](analysis) + sumOf(WEIGHTS[name], places[index]!),
  );
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
