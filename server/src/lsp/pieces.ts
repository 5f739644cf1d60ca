import type { Span } from '../text/span';

/** A part of an item's span where no other item is shown. */
export interface Piece<T extends Span> extends Span {
  readonly item: T;
}

/**
 * Cuts spans that overlap into pieces that don't, in order of place.
 *
 * @param over whether the first of two that lie over each other is the one that shows
 */
export function piecesOf<T extends Span>(items: readonly T[], over: (a: T, b: T) => boolean): Piece<T>[] {
  const opening = items.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
  const cuts = [...new Set(opening.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const pieces: Piece<T>[] = [];
  let open: T[] = [];
  let next = 0;
  cuts.forEach((start, index) => {
    open = open.filter(each => each.end > start);
    while (opening[next]?.start === start) open.push(opening[next++]!);
    if (open.length === 0) return;
    const item = open.reduce((a, b) => (over(b, a) ? b : a));
    const end = cuts[index + 1]!;
    const last = pieces.at(-1);
    if (last?.item === item && last.end === start) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ start, end, item });
  });
  return pieces;
}

/** Those that share a character with a span, of pieces or other spans that lie in order and apart. */
export function within<T extends Span>(sorted: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sorted.length && sorted[last]!.start < end) last++;
  return sorted.slice(low, last);
}
