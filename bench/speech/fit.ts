/**
 * Fits the coefficients of server/src/speech/seconds.ts to recordings, and prints them with what each is worth.
 *
 *   node bench/speech/start.mjs fit <passages.jsonl>
 */
import type { Counts } from '../../server/src/speech';
import { accuracy, percent } from './accuracy';
import { bySpeaker, countPassage, readPassages } from './passages';
import { fit } from './regression';

export const TERMS = ['syllables', 'letters', 'contentWords', 'clauses', 'commas', 'stops'] as const;

/**
 * Seconds a spoken word is given by itself, set and not fitted: inside one speaker it cannot be told from syllables and
 * letters, between speakers it takes away most of the error's trend with the length of words. Plain stories have
 * shorter words than most recordings.
 */
const WORD = 0.05;

const rowOf = (counts: Counts, terms: readonly (keyof Counts)[]): number[] => terms.map(term => counts[term]);

const path = process.argv[2];
if (!path) {
  console.error('usage: fit <passages.jsonl>');
  process.exit(2);
}
const passages = readPassages(path);
const seconds = passages.map(passage => passage.seconds);
const counts = passages.map(passage => countPassage(passage.text));
const held = counts.map(one => WORD * one.spokenWords);
const groups = [...bySpeaker(passages).values()];

/** Estimates for every passage from a fit that never heard its speaker. */
function crossValidated(terms: readonly (keyof Counts)[]): number[] {
  const rows = counts.map(one => rowOf(one, terms));
  const estimates = new Array<number>(rows.length);
  for (const heard of groups) {
    const coefficients = fit(
      rows,
      seconds,
      groups.filter(group => group !== heard),
      held,
    );
    for (const place of heard)
      estimates[place] = rows[place]!.reduce((sum, value, i) => sum + value * coefficients[i]!, held[place]!);
  }
  return estimates;
}

const print = (label: string, terms: readonly (keyof Counts)[]): void => {
  const result = accuracy(crossValidated(terms), passages);
  console.log(
    `${label.padEnd(24)} ${percent(result.uncalibrated)}  ${percent(result.onOthers)}  ${percent(result.onOne)}`,
  );
};

console.log(
  `${passages.length} passages, ${groups.length} speakers; cross-validated by speaker, median / 90th percentile\n`,
);
console.log(`${''.padEnd(24)} uncalibrated   on the others  on one other`);
print('all terms', TERMS);
for (const left of TERMS)
  print(
    `without ${left}`,
    TERMS.filter(term => term !== left),
  );

const coefficients = fit(
  counts.map(one => rowOf(one, TERMS)),
  seconds,
  groups,
  held,
);
const pace = Math.exp(
  passages.reduce(
    (sum, { seconds: actual }, place) => sum + Math.log((counts[place]!.words * 60) / actual),
    0,
  ) / passages.length,
);
console.log(
  `\ncoefficients, seconds: ${TERMS.map((term, index) => `${term} ${coefficients[index]!.toFixed(4)}`).join(' · ')}`,
);
console.log(`words a minute over all passages: ${pace.toFixed(1)}`);
