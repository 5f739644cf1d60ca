import type { Span } from '../text/span';

/** Abbreviations whose point ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen lt sgt capt col gov rev hon sen rep st no nos vs approx avg est incl excl fig vol dept e.g i.e cf ca al eng jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec inc corp ltd co jr sr'
  ).split(' '),
);

const ENDS = /[.!?…。！？]/;
const CLOSERS = /["'”’)\]*_»]/;

/** The word before a point, lower-case, without the point. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && !/[\s("'[]/.test(text[from - 1]!)) from--;
  return text.slice(from, at).toLowerCase();
}

function isEnd(text: string, at: number, after: number): boolean {
  if (text[at] !== '.') return true;
  const word = wordBefore(text, at);
  if (ABBREVIATIONS.has(word) || /^[a-z]$/.test(word)) return false;
  let next = after;
  while (next < text.length && /\s/.test(text[next]!)) next++;
  if (/^[a-z](\.[a-z])+$/.test(word)) return /\p{Lu}/u.test(text[next] ?? '');
  return !/\p{Ll}/u.test(text[next] ?? '');
}

/**
 * Cuts a block into what is said in one go: sentences, as their ends are heard. Each stretch begins where the one
 * before ended, so that nothing is left out; UTF-16 offsets in the block.
 */
export function utterances(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (!ENDS.test(text[at]!)) continue;
    let after = at + 1;
    while (after < text.length && (ENDS.test(text[after]!) || CLOSERS.test(text[after]!))) after++;
    if (after < text.length && !/\s/.test(text[after]!)) {
      at = after - 1;
      continue;
    }
    if (after < text.length && isEnd(text, at, after)) {
      while (after < text.length && /\s/.test(text[after]!)) after++;
      spans.push({ start, end: after });
      start = after;
    }
    at = after - 1;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
