import type { SentenceView } from '../view';
import { featuresOf } from './features';
import { oddsOf } from './linear';
import { WEIGHTS } from './weights';

export type Learned = keyof typeof WEIGHTS;

/** How likely a coach marks a sentence of a section, as the logarithm of the odds. `more`: features that the caller alone knows. */
export const learnedOdds = (
  name: Learned,
  sentences: readonly SentenceView[],
  sentence: SentenceView,
  more: readonly string[] = [],
): number => {
  const place = { index: sentences.indexOf(sentence), count: sentences.length };
  return oddsOf(WEIGHTS[name], [...featuresOf(sentence, place), ...more]);
};
