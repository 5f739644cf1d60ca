/** Fits seconds = counts · coefficients so that a speaker's own pace cancels out. */

const ROUNDS = 40;
const LEVELLING = 20;
/** Residuals over this share count by size and not by square: odd recordings should not rule. */
const OUTLIER = 0.03;
/** How much the mean of a speaker matters next to the differences inside one speaker. */
const BETWEEN = 0.3;

type Row = readonly number[];

/** Solves a small symmetric system by elimination with a little ridge. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [
    ...row.map((value, column) => value + (column === index ? 1e-9 : 0)),
    right[index]!,
  ]);
  for (let pivot = 0; pivot < size; pivot++) {
    const best = rows.reduce(
      (top, row, index) =>
        index > pivot && Math.abs(row[pivot]!) > Math.abs(rows[top]![pivot]!) ? index : top,
      pivot,
    );
    [rows[pivot], rows[best]] = [rows[best]!, rows[pivot]!];
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / rows[pivot]![pivot]!;
      for (let column = pivot; column <= size; column++)
        rows[row]![column]! -= factor * rows[pivot]![column]!;
    }
  }
  return rows.map((row, index) => row[size]! / row[index]!);
}

const dot = (a: Row, b: Row): number => a.reduce((sum, value, index) => sum + value * b[index]!, 0);

/**
 * Coefficients of the counts in `rows`, in seconds, on top of the seconds `held` fixed. Gauss–Newton on the logarithm of actual ÷ estimated: residuals are
 * taken from their speaker's mean, and that mean counts a little by itself. The level is set last, to the mean of
 * the speakers, each counting once.
 */
export function fit(
  rows: readonly Row[],
  seconds: readonly number[],
  groups: readonly (readonly number[])[],
  held: readonly number[],
): number[] {
  const total = (row: Row, place: number, of: Row): number => dot(row, of) + held[place]!;
  const size = rows[0]!.length;
  let coefficients = rows[0]!.map(() => 0.08);
  for (let round = 0; round < ROUNDS; round++) {
    const residual = rows.map((row, place) => Math.log(seconds[place]! / total(row, place, coefficients)));
    const slope = rows.map((row, place) => row.map(value => value / total(row, place, coefficients)));
    const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
    const right = new Array<number>(size).fill(0);
    const add = (weight: number, gradient: Row, value: number): void => {
      gradient.forEach((a, i) => {
        right[i]! += weight * a * value;
        gradient.forEach((b, j) => {
          matrix[i]![j]! += weight * a * b;
        });
      });
    };
    for (const group of groups) {
      const mean = group.reduce((sum, place) => sum + residual[place]!, 0) / group.length;
      const meanSlope = coefficients.map(
        (_, i) => group.reduce((sum, place) => sum + slope[place]![i]!, 0) / group.length,
      );
      add(BETWEEN ** 2, meanSlope, mean);
      for (const place of group) {
        const own = residual[place]! - mean;
        const gradient = slope[place]!.map((value, i) => value - meanSlope[i]!);
        add(1 / Math.sqrt(1 + (own / OUTLIER) ** 2), gradient, own);
      }
    }
    const step = solve(matrix, right);
    coefficients = coefficients.map((value, i) => Math.max(value / 3, value + step[i]!));
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  for (let round = 0; round < LEVELLING; round++) {
    const logs = rows.map((row, place) => Math.log(seconds[place]! / total(row, place, coefficients)));
    const level = mean(groups.map(group => mean(group.map(place => logs[place]!))));
    coefficients = coefficients.map(value => value * Math.exp(level));
  }
  return coefficients;
}
