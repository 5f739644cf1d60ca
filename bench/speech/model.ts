import type { Counts } from '../../server/src/speech';
import { bySpeaker, countPassage, type Passage } from './passages';
import { fit } from './regression';

export type Term = keyof Counts;
export const TERMS: readonly Term[] = ['syllables', 'letters', 'contentWords', 'clauses', 'commas', 'stops'];

/**
 * Seconds a spoken word is given by itself, set and not fitted: inside one speaker it cannot be told from syllables and
 * letters, between speakers it takes away most of the error's trend with the length of words. Plain stories have
 * shorter words than most recordings.
 */
const WORD = 0.05;

export interface Data {
  readonly passages: readonly Passage[];
  /** Places of each speaker's passages. */
  readonly groups: readonly (readonly number[])[];
  readonly seconds: readonly number[];
  readonly counts: readonly Counts[];
  /** Seconds that are set beforehand. */
  readonly held: readonly number[];
}

export function dataOf(passages: readonly Passage[]): Data {
  const counts = passages.map(passage => countPassage(passage.text));
  return {
    passages,
    groups: [...bySpeaker(passages).values()],
    seconds: passages.map(passage => passage.seconds),
    counts,
    held: counts.map(one => WORD * one.spokenWords),
  };
}

const rowsOf = ({ counts }: Data, terms: readonly Term[]): number[][] =>
  counts.map(one => terms.map(term => one[term]));

/** Coefficients in the order of `terms`, fitted to these groups. */
export const coefficientsOf = (data: Data, terms: readonly Term[] = TERMS, groups = data.groups): number[] =>
  fit(rowsOf(data, terms), data.seconds, groups, data.held);

/** An estimate for every passage, in seconds, with coefficients that never met its speaker. */
export function crossValidated(data: Data, terms: readonly Term[] = TERMS): number[] {
  const rows = rowsOf(data, terms);
  const estimates = new Array<number>(rows.length);
  for (const heard of data.groups) {
    const others = data.groups.filter(group => group !== heard);
    const coefficients = coefficientsOf(data, terms, others);
    for (const place of heard)
      estimates[place] = rows[place]!.reduce(
        (sum, value, i) => sum + value * coefficients[i]!,
        data.held[place]!,
      );
  }
  return estimates;
}
