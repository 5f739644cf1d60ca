import type { Span } from '../text/span';
import type { Markup } from './inline';
import type { Masked } from './model';

const hardBreak = /(?: {2}|\\|<br ?\/?>)(?:\r\n?|\n)/gi;

/**
 * The text with blanked stretches as spaces, and every white-space character as a space, save line breaks that the
 * writer set on purpose, which stay. Same length as `text`.
 */
function blankOut(text: string, markup: Markup): string {
  let result = text;
  if (markup.blanks.length > 0) {
    result = '';
    let done = 0;
    for (const blank of markup.blanks) {
      if (blank.end <= done) continue;
      const start = Math.max(blank.start, done);
      result += text.slice(done, start) + ' '.repeat(blank.end - start);
      done = blank.end;
    }
    result += text.slice(done);
  }
  // Asterisks that are no markup to Markdown were meant to be (`**Result:**text`), and are never said.
  if (result.includes('**')) result = result.replace(/\*{2,}/g, stars => ' '.repeat(stars.length));
  result = result.replace(/[^\S ]/g, ' ');
  for (const match of text.matchAll(hardBreak)) {
    const at = match.index + match[0].length - 1;
    result = result.slice(0, at) + text[at] + result.slice(at + 1);
  }
  return result;
}

/**
 * A stretch of the file without its markup, trimmed; null where nothing is left to say.
 * @param source the stretch as it stands in the file
 * @param start its offset in the file
 */
export function mask(source: string, start: number, markup: Markup): Masked | null {
  const text = blankOut(source, markup);
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const from = text.length - text.trimStart().length;
  return { start: start + from, end: start + from + trimmed.length, text: trimmed };
}

/** The words of a heading or title, markup left out and white space collapsed. */
export function plainText(source: string, blanks: readonly Span[]): string {
  let result = '';
  let done = 0;
  for (const blank of blanks) {
    if (blank.end <= done) continue;
    result += source.slice(done, Math.max(done, blank.start));
    done = blank.end;
  }
  return (result + source.slice(done)).replace(/\s+/g, ' ').trim();
}
