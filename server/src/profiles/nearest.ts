/** What is left of a name when case, accents, spaces, hyphens and punctuation don't matter. */
export const normalised = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Longest name that is compared; longer input is no typo of anything we know, and the comparison is quadratic. */
const LONGEST = 80;

/**
 * Typing slips between two words: letters added, dropped, replaced, or two neighbours swapped (optimal string
 * alignment). Counts UTF-16 code units.
 */
export const slips = (a: string, b: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, before[column - 2]! + 1);
      current.push(least);
    }
    before = last;
    last = current;
  }
  return last[b.length]!;
};

/**
 * The candidate that somebody most likely meant by `written`, or null when nothing is near: one slip for every three
 * letters at most, and one is the beginning of the other counts as near. Earlier candidates win ties.
 */
export const nearest = (written: string, candidates: readonly string[]): string | null => {
  if (written.length > LONGEST) return null;
  const wanted = normalised(written);
  if (wanted === '') return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const name = normalised(candidate);
    const begins =
      wanted.length >= 3 && name.length >= 3 && (name.startsWith(wanted) || wanted.startsWith(name));
    const distance = begins ? Math.min(1.5, slips(wanted, name)) : slips(wanted, name);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
};
