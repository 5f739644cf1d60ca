import type { Counts } from './model';

/**
 * Seconds that each counted thing adds, for a prepared speaker of average speed. Fitted to 277 recorded passages of 67
 * speakers by `bench/speech/fit.ts`, which also tells what each is worth and why a word's own share is held. Letters
 * stand for the sounds that a syllable is made of; content words carry stress; before clauses, at commas and at stops a
 * speaker slows down or breathes.
 */
export const COEFFICIENTS = {
  syllable: 0.0638,
  letter: 0.0296,
  word: 0.05,
  contentWord: 0.0828,
  clause: 0.1217,
  comma: 0.1886,
  stop: 0.105,
} as const;

/** Words a minute of ordinary prose: the pace that an average prepared speaker has, and at which the coefficients hold. */
export const DEFAULT_PACE = 150;

/** Seconds that a text takes at the default pace. Seconds of two texts add up, as their counts do. */
export const referenceSeconds = (counts: Counts): number =>
  COEFFICIENTS.syllable * counts.syllables +
  COEFFICIENTS.letter * counts.letters +
  COEFFICIENTS.word * counts.spokenWords +
  COEFFICIENTS.contentWord * counts.contentWords +
  COEFFICIENTS.clause * counts.clauses +
  COEFFICIENTS.comma * counts.commas +
  COEFFICIENTS.stop * counts.stops;

/** Seconds between two sentences of a paragraph at the default pace. */
export const STOP_SECONDS = COEFFICIENTS.stop;
