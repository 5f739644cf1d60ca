import type { Counts } from './model';

/**
 * Seconds that each counted thing adds, for a prepared speaker of average speed. Fitted to 277 recorded passages of 67
 * speakers by `bench/speech/fit.ts`, which also tells what each is worth. Letters stand for the sounds that a syllable
 * is made of; content words carry stress; clauses, commas and stops are where a speaker slows down or breathes.
 */
export const COEFFICIENTS = {
  syllable: 0.069,
  letter: 0.036,
  contentWord: 0.091,
  clause: 0.145,
  comma: 0.19,
  stop: 0.17,
} as const;

/** Words a minute of ordinary prose: the pace that an average prepared speaker has, and at which the coefficients hold. */
export const DEFAULT_PACE = 150;

/** Seconds that a text takes at the default pace. Seconds of two texts add up, as their counts do. */
export const referenceSeconds = (counts: Counts): number =>
  COEFFICIENTS.syllable * counts.syllables +
  COEFFICIENTS.letter * counts.letters +
  COEFFICIENTS.contentWord * counts.contentWords +
  COEFFICIENTS.clause * counts.clauses +
  COEFFICIENTS.comma * counts.commas +
  COEFFICIENTS.stop * counts.stops;

/** Seconds between two sentences of a paragraph at the default pace. */
export const STOP_SECONDS = COEFFICIENTS.stop;
