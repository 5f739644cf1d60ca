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

/** What some features add to the odds; what was never seen adds nothing. */
export const sumOf = (linear: Linear, features: readonly string[]): number => {
  const weights = weightsOf(linear);
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
};

/** Logarithm of the odds before anything is known. */
export const startOf = (linear: Linear): number => weightsOf(linear).get('') ?? 0;
