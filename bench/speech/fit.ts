/**
 * Fits the coefficients of server/src/speech/seconds.ts to recordings, and prints them with what each is worth.
 *
 *   node bench/speech/start.mjs fit <passages.jsonl>
 */
import { accuracy, percent, within } from './accuracy';
import { coefficientsOf, crossValidated, dataOf, TERMS, type Term } from './model';
import { readPassages } from './passages';

const path = process.argv[2];
if (!path) {
  console.error('usage: fit <passages.jsonl>');
  process.exit(2);
}
const data = dataOf(readPassages(path));
const { passages, groups, counts } = data;

const print = (label: string, terms: readonly Term[]): void => {
  const estimates = crossValidated(data, terms);
  const { uncalibrated, onOthers, onOne, onSitting } = accuracy(estimates, passages);
  const cells = [uncalibrated, onOthers, onOne, onSitting].map(percent);
  const spread = `${(within(estimates, passages) * 100).toFixed(2)} %`;
  console.log(`${label.padEnd(24)} ${cells.join('  ')}      ${spread}`);
};

console.log(
  `${passages.length} passages, ${groups.length} speakers; cross-validated by speaker, median / 90th percentile\n`,
);
console.log(`${''.padEnd(24)} uncalibrated   on the others  on one other   same sitting   within a speaker`);
print('all terms', TERMS);
for (const left of TERMS)
  print(
    `without ${left}`,
    TERMS.filter(term => term !== left),
  );

const coefficients = coefficientsOf(data);
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
