/**
 * Weights learned from the labelled corpus, as `name weight` pairs divided by spaces, in hundredths, the one of no name first.
 * Summed over a sentence's features they give the logarithm of the odds that a fair coach marks it.
 */
export type Linear = string;

const decoded = new Map<Linear, ReadonlyMap<string, number>>();

/** Read at the first question: a shell that lints nothing pays nothing. */
const weightsOf = (linear: Linear): ReadonlyMap<string, number> => {
  let weights = decoded.get(linear);
  if (!weights) {
    const read = new Map<string, number>();
    const parts = linear.split(' ');
    for (let at = 0; at + 1 < parts.length; at += 2) read.set(parts[at]!, Number(parts[at + 1]) / 100);
    weights = read;
    decoded.set(linear, weights);
  }
  return weights;
};

/** Logarithm of the odds: 0 is as likely as not, 1 is nearly three to one. */
export const oddsOf = (linear: Linear, features: readonly string[]): number => {
  const weights = weightsOf(linear);
  let sum = weights.get('') ?? 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
};
