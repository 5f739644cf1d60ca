import { normalised } from '../profiles/names';
import { nearest } from '../text';

/**
 * The name that somebody most likely meant, or null when nothing is near: a few typing slips away, or one is the
 * beginning of the other (`warn`, `information`). Earlier candidates win ties.
 */
export const nearestName = (written: string, candidates: readonly string[]): string | null => {
  const typed = nearest(written, candidates);
  const wanted = normalised(written);
  if (typed !== null || wanted.length < 3) return typed;
  const begins = (name: string): boolean =>
    name.length >= 3 && (name.startsWith(wanted) || wanted.startsWith(name));
  return candidates.find(candidate => begins(normalised(candidate))) ?? null;
};
