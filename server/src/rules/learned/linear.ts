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

/** The models that a feature has a weight in, and each of these weights. */
interface Weights {
  readonly models: number[];
  readonly weights: number[];
}

export const createSumming = (models: readonly Linear[]): Summing => {
  let known: Map<string, Weights> | null = null;
  // Read at the first question: a shell that lints nothing pays nothing.
  const table = (): Map<string, Weights> => {
    if (known) return known;
    known = new Map();
    for (const [model, linear] of models.entries()) {
      const parts = linear.split(' ');
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const name = parts[at]!;
        let each = known.get(name);
        if (!each) {
          each = { models: [], weights: [] };
          known.set(name, each);
        }
        each.models.push(model);
        each.weights.push(Number(parts[at + 1]) / 100);
      }
    }
    return known;
  };
  const add = (sums: Float64Array, features: Iterable<string>): void => {
    const all = table();
    for (const feature of features) {
      const each = all.get(feature);
      if (each) for (let at = 0; at < each.models.length; at++) sums[each.models[at]!]! += each.weights[at]!;
    }
  };
  return {
    add,
    start() {
      const sums = new Float64Array(models.length);
      add(sums, ['']);
      return sums;
    },
  };
};
