import { t } from '../words';

/** Seconds as minutes and whole seconds: 128 → `2:08`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** `about 24 s of 30`; a step without a time of its own is only `about 24 s`. */
export function stepTime(seconds: number, target: number | null): string {
  const about = Math.round(seconds);
  return target === null ? t('about {0} s', about) : t('about {0} s of {1}', about, Math.round(target));
}

/** `about 2:08 of 2:30`. */
export const storyTime = (seconds: number, limit: number): string =>
  t('about {0} of {1}', clock(seconds), clock(limit));

/**
 * The bar's shape in words: over the cap, past the target, or nothing to say. Compares the whole seconds that are
 * shown, so that words and numbers never disagree.
 */
export function verdict(seconds: number, target: number, cap: number): string {
  const about = Math.round(seconds);
  if (about > Math.round(cap)) return t('{0} s over the cap', about - Math.round(cap));
  if (about > Math.round(target)) return t('{0} s past the target', about - Math.round(target));
  return '';
}

export function findingCount(count: number): string {
  if (count === 0) return t('no findings');
  return count === 1 ? t('1 finding') : t('{0} findings', count);
}
