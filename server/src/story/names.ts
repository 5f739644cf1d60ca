import { remembering } from '../text/remember';
import type { Span } from '../text/span';

// Emoji (with what joins and colours them), checkmarks and bullets.
const sign = String.raw`\p{Extended_Pictographic}|\p{So}|\p{Emoji_Modifier}|\u200d|\ufe0f|\u20e3`;
const decoration = new RegExp(`^(?:(?:${sign}|[•·▪►▶→➤])\\s*)+`, 'u');
const decorationAfter = new RegExp(`(?:\\s*(?:${sign}))+$`, 'u');
const markupBefore = /^(?:[*_~]+|<\/?(?:b|strong|em|i|u)>)\s*/i;
const markupAfter = /\s*(?:[*_~]+|<\/?(?:b|strong|em|i|u)>|<!--[\s\S]*-->)$/i;
const numbering =
  /^\d{1,2}\ufe0f?\u20e3\s*|^(?:(?:step|part|section)\s+)?(?:\d{1,3}(?:\.\d{1,2})?[.):]|\(\d{1,3}\)|#\d{1,3}[.):]?|[ivx]{1,4}[.)])\s+/i;
const punctuationAfter = /\s*[:：.—–-]+$/;
const letterPrefix = /^(?:[starl]\s*[—–:.-]|\([starl]\))\s*(?=\p{L}{3})/iu;

const trimmed = remembering(1000, (all: string): Span => {
  let start = 0;
  let end = all.length;
  for (;;) {
    const words = all.slice(start, end);
    const before =
      /^\s+/.exec(words) ?? markupBefore.exec(words) ?? decoration.exec(words) ?? numbering.exec(words);
    if (before) {
      start += before[0].length;
      continue;
    }
    const after =
      /\s+$/.exec(words) ??
      markupAfter.exec(words) ??
      decorationAfter.exec(words) ??
      punctuationAfter.exec(words);
    if (!after || after[0] === '') return { start, end };
    end -= after[0].length;
  }
});

/**
 * The place of a heading's or label's own words: without emoji, numbering, markup and closing punctuation. Empty where
 * nothing is left.
 */
export function trimName(text: string, span: Span): Span {
  const { start, end } = trimmed(text.slice(span.start, span.end));
  return { start: span.start + start, end: span.start + end };
}

/** The words after `S —`, `S:` or `(S)`, or the same place where there is none. */
export function dropLetter(text: string, words: Span): Span {
  const prefix = letterPrefix.exec(text.slice(words.start, words.end));
  return prefix ? trimName(text, { start: words.start + prefix[0].length, end: words.end }) : words;
}
