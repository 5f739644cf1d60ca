/** Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, beforeLast[column - 2]! + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}

// Words longer than this are no misspelt names, and comparing them would take quadratic time.
const LONGEST = 60;

const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '-');

/**
 * The candidate that a word was most likely meant to be, or null where none is near: at most one edit for words of up
 * to four letters and a third of the longer word's length beyond. Case, spaces, hyphens and underscores don't count.
 * The first of equally near candidates wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = plain(word.trim());
  if (wanted === '' || wanted.length > LONGEST) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const name = plain(candidate);
    const longer = Math.max(wanted.length, name.length);
    const allowed = longer <= 4 ? 1 : Math.floor(longer / 3);
    if (Math.abs(wanted.length - name.length) > allowed) continue;
    const distance = editDistance(wanted, name);
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
