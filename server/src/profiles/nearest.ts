import { nearest as nearestByTyping } from '../text/nearest';

/** What is left of a name when case, accents, spaces, hyphens and punctuation don't matter. */
export const normalised = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The candidate that somebody most likely meant by `written`, or null when nothing is near: a few typing slips away,
 * or one is the beginning of the other (`warn`, `information`). Earlier candidates win ties.
 */
export const nearest = (written: string, candidates: readonly string[]): string | null => {
  const typed = nearestByTyping(written, candidates);
  const wanted = normalised(written);
  if (typed !== null || wanted.length < 3) return typed;
  const begins = (name: string): boolean =>
    name.length >= 3 && (name.startsWith(wanted) || wanted.startsWith(name));
  return candidates.find(candidate => begins(normalised(candidate))) ?? null;
};
