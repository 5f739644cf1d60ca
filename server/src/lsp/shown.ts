import type { Quote } from '../review/model';
import type { Span } from '../text/span';

/** A block as it is read aloud, and where its characters went. */
export interface Shown {
  readonly text: string;
  /** Where a span of the file stands in `text`; null where nothing of it is shown. */
  readonly placeOf: (span: Span) => Span | null;
  /** The text in stretches of a line at most: from `at` on it stands in the file from `start` on, one for one. */
  readonly stretches: readonly { readonly at: number; readonly start: number }[];
}

/**
 * White space becomes one blank. Markup was blanked out of the block, and a blank that stands for it leaves no gap
 * before a full stop.
 */
export function shownText(source: string, { start, text: masked }: Quote): Shown {
  let text = '';
  let gap = false;
  let line = true;
  const stretches: { at: number; start: number }[] = [];
  /** For each character of the block its place in `text`; -1 for what is not shown. */
  const places = Array.from({ length: masked.length }, (_, index) => {
    const character = masked[index]!;
    if (/\s/.test(character)) {
      gap ||= character !== ' ' || /\s/.test(source[start + index] ?? ' ');
      line ||= /[\r\n]/.test(source[start + index] ?? '');
      return -1;
    }
    if (gap && text !== '') text += ' ';
    const last = stretches.at(-1);
    const stretch = { at: text.length, start: start + index };
    if (last === undefined || line || stretch.start - last.start !== stretch.at - last.at)
      stretches.push(stretch);
    gap = false;
    line = false;
    text += character;
    return text.length - 1;
  });
  return {
    text,
    stretches,
    placeOf: span => {
      const part = places.slice(Math.max(0, span.start - start), Math.max(0, span.end - start));
      const shown = part.filter(place => place >= 0);
      return shown.length === 0 ? null : { start: shown[0]!, end: shown.at(-1)! + 1 };
    },
  };
}
