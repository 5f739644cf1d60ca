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
  const ends = new RegExp(ENDS, 'g');
  let start = 0;
  for (let end = ends.exec(text); end; end = ends.exec(text)) {
    let after = end.index + 1;
    while (after < text.length && (ENDS.test(text[after]!) || CLOSERS.test(text[after]!))) after++;
    ends.lastIndex = after;
    const apart = after < text.length && /\s/.test(text[after]!);
    if (!apart || !isEnd(text, end.index, after)) continue;
    while (after < text.length && /\s/.test(text[after]!)) after++;
    spans.push({ start, end: after });
    start = after;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
