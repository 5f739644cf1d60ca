import type { Counts } from './model';

/** Seconds a count takes at the reference pace; fitted on recordings by `bench/speech/fit.ts`. */
export const COEFFICIENTS = {
  syllable: 0.089,
  letter: 0.032,
  contentWord: 0.086,
  stop: 0.19,
  comma: 0.19,
  word: 60 / 160,
} as const;

/** The pace, in raw words a minute of ordinary prose, at which the coefficients hold as they stand. */
export const REFERENCE_PACE = 152.9;
export const DEFAULT_PACE = 150;

/** Seconds at the reference pace: the mean of a full account of the sounds and a plain count of the words. */
export function referenceSeconds(counts: Counts): number {
  const full =
    COEFFICIENTS.syllable * counts.syllables +
    COEFFICIENTS.letter * counts.letters +
    COEFFICIENTS.contentWord * counts.contentWords +
    COEFFICIENTS.stop * counts.stops +
    COEFFICIENTS.comma * counts.commas;
  return (full + COEFFICIENTS.word * counts.spokenWords) / 2;
}
export const STOP_SECONDS = COEFFICIENTS.stop / 2;
