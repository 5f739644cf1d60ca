import type { LearnedPace, RehearsedSection } from '../protocol';
import { DEFAULT_PACE } from './seconds';

/** Few sections prove little: n of them pull the factor to themselves by n / (n + this). */
const CAUTION = 0.4;
/** Faster or slower than this, as actual ÷ estimated, nobody reads: the section was skipped, or interrupted. */
const PLAUSIBLE = { from: 0.5, to: 2 } as const;
/** Newest sections that count, so that the pace follows a speaker who changes it. */
const REMEMBERED = 40;

/**
 * What rehearsed sections, oldest first, teach about a speaker: the factor exp(mean(log(actual ÷ estimate)) · n/(n + 0.4)),
 * and the words a minute that this comes to. Null where no section can be used.
 */
export function calibrate(rehearsed: readonly RehearsedSection[]): LearnedPace | null {
  const logs = rehearsed
    .map(({ actualSeconds, estimateSeconds }) => (estimateSeconds > 0 ? actualSeconds / estimateSeconds : 0))
    .filter(ratio => ratio >= PLAUSIBLE.from && ratio <= PLAUSIBLE.to)
    .slice(-REMEMBERED)
    .map(Math.log);
  const sections = logs.length;
  if (sections === 0) return null;
  const mean = logs.reduce((sum, value) => sum + value, 0) / sections;
  const factor = Math.exp(mean * (sections / (sections + CAUTION)));
  return { factor, sections, wordsPerMinute: DEFAULT_PACE / factor };
}
