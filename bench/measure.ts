/** Milliseconds that `work` takes once. */
export const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The value below which a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Each contender's times over interleaved rounds, so that a busy machine slows all of them alike. */
export const interleaved = <T>(
  contenders: readonly T[],
  rounds: number,
  measure: (contender: T) => readonly number[],
): ReadonlyMap<T, readonly number[]> => {
  const times = new Map<T, number[]>(contenders.map(each => [each, []]));
  for (let round = 0; round < rounds; round++)
    for (const each of contenders) times.get(each)!.push(...measure(each));
  return times;
};
