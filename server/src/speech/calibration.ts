import { DEFAULT_PACE } from './seconds';

/** One rehearsed section: the seconds it took, and the seconds estimated without any calibration. */
export interface Rehearsed {
  readonly actual: number;
  readonly estimate: number;
}

export interface Calibration {
  /** What to multiply an estimate by; 1 when there is nothing to learn from. */
  readonly factor: number;
  /** Rehearsed sections it rests on. */
  readonly sections: number;
  /** The writer's pace, words a minute of ordinary prose. */
  readonly wordsPerMinute: number;
}

/** Few sections prove little: n of them pull the factor to themselves by n / (n + this). */
const CAUTION = 0.4;

/** The writer's own factor, exp(mean(log(actual ÷ estimate)) · n / (n + 0.4)). Pairs that are not above zero are left out. */
export function calibrate(pairs: readonly Rehearsed[], pace: number = DEFAULT_PACE): Calibration {
  const logs = pairs
    .filter(({ actual, estimate }) => actual > 0 && estimate > 0 && Number.isFinite(actual / estimate))
    .map(({ actual, estimate }) => Math.log(actual / estimate));
  const sections = logs.length;
  const mean = logs.reduce((sum, value) => sum + value, 0) / Math.max(1, sections);
  const factor = Math.exp(mean * (sections / (sections + CAUTION)));
  return { factor, sections, wordsPerMinute: pace / factor };
}
