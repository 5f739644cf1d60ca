import type { LearnedPace, RehearsedSection } from '../protocol';
import { DEFAULT_PACE } from './seconds';

/** Few sections prove little: n of them pull the factor to themselves by n / (n + this). */
const CAUTION = 0.4;
/** Faster or slower than this, as actual ÷ estimated, nobody reads: the section was skipped, or interrupted. */
const PLAUSIBLE = { from: 0.5, to: 2 } as const;
/**
 * Newest sections that count, about two rehearsals of a story. The one reader who was recorded over many chapters
 * differs by 5.3 % from chapter to chapter (another day, and another text) and by 3.5 % within one. Any number from 4
 * to 12 does about as well on those recordings, on which this one was picked.
 */
export const NEWEST = 8;

/** A speaker's own factor from ratios of actual ÷ estimated seconds: exp(mean(log(ratio)) · n/(n + 0.4)); 1 for none. */
export function factorOf(ratios: readonly number[]): number {
  const mean = ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / Math.max(1, ratios.length);
  return Math.exp(mean * (ratios.length / (ratios.length + CAUTION)));
}

/**
 * What rehearsed sections, oldest first, teach about a speaker: the factor of the newest, and the words a minute that
 * it comes to. Null where no section can be used.
 */
export function calibrate(rehearsed: readonly RehearsedSection[]): LearnedPace | null {
  const ratios = rehearsed
    .map(({ actualSeconds, estimateSeconds }) => (estimateSeconds > 0 ? actualSeconds / estimateSeconds : 0))
    .filter(ratio => ratio >= PLAUSIBLE.from && ratio <= PLAUSIBLE.to)
    .slice(-NEWEST);
  if (ratios.length === 0) return null;
  const factor = factorOf(ratios);
  return { factor, sections: ratios.length, wordsPerMinute: DEFAULT_PACE / factor };
}
