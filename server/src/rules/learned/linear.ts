/**
 * Weights learned from the labelled corpus, as `name weight` pairs divided by spaces, in hundredths, the one of no name first.
 * Summed over a sentence's features they give the logarithm of the odds that a fair coach marks it.
 */
export type Linear = string;

/** Sums for several models at once, so that each feature of a sentence is looked up a single time. */
export interface Summing {
  /** Adds what the features are worth to `sums`, one for each model; what was never seen adds nothing. */
  add(sums: Float64Array, features: Iterable<string>): void;
  /** Logarithms of the odds before anything is known. */
  start(): Float64Array;
}

export const createSumming = (models: readonly Linear[]): Summing => {
  let known: Map<string, Float64Array> | null = null;
  // Read at the first question: a shell that lints nothing pays nothing.
  const weights = (): Map<string, Float64Array> => {
    if (known) return known;
    known = new Map();
    for (const [model, linear] of models.entries()) {
      const parts = linear.split(' ');
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const name = parts[at]!;
        let each = known.get(name);
        if (!each) {
          each = new Float64Array(models.length);
          known.set(name, each);
        }
        each[model] = Number(parts[at + 1]) / 100;
      }
    }
    return known;
  };
  return {
    add(sums, features) {
      const table = weights();
      for (const feature of features) {
        const each = table.get(feature);
        if (each) for (let model = 0; model < sums.length; model++) sums[model]! += each[model]!;
      }
    },
    start: () => Float64Array.from(weights().get('') ?? new Float64Array(models.length)),
  };
};
