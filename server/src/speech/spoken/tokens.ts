export type TokenKind = 'number' | 'word' | 'symbol';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** UTF-16 offsets in the text that was cut. */
  readonly start: number;
  readonly end: number;
  /** White space, or the text's start, comes right before. */
  readonly gap: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const SPACE = /\s/u;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isAsciiLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Length of the character at `at` when it is a letter, else 0. */
function letterLength(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code)) return 1;
  if (code < 128 || Number.isNaN(code)) return 0;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return LETTER.test(character) ? character.length : 0;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const length = letterLength(text, at);
    if (length) at += length;
    else if ((text[at] === "'" || text[at] === '’') && at > from && letterLength(text, at + 1)) at++;
    else return at;
  }
}

/** Digits with thousands commas and points: 12,500 · 3.5 · 2.4.0 — a comma or point must have a digit after it. */
function numberEnd(text: string, from: number): number {
  let at = from;
  let points = 0;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if (code === 46 && isDigit(text.charCodeAt(at + 1))) {
      points++;
      at++;
    } else if (code === 44 && points === 0 && isGroup(text, at + 1)) at++;
    else return at;
  }
}

/** Two or three digits and then no further one: the Indian grouping 5,00,000 counts as well. */
function isGroup(text: string, at: number): boolean {
  let length = 0;
  while (length < 4 && isDigit(text.charCodeAt(at + length))) length++;
  return length === 3 || (length === 2 && text[at + 2] === ',');
}

/** Cuts a text into words, numbers and single other characters, in time linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || (code > 127 && SPACE.test(text[at]!))) {
      gap = true;
      at++;
      continue;
    }
    const leadingPoint = code === 46 && gap && isDigit(text.charCodeAt(at + 1));
    let kind: TokenKind = 'symbol';
    let end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
    if (isDigit(code) || leadingPoint) {
      kind = 'number';
      end = numberEnd(text, leadingPoint ? at + 1 : at);
    } else if (letterLength(text, at)) {
      kind = 'word';
      end = wordEnd(text, at);
    }
    tokens.push({ kind, text: text.slice(at, end), start: at, end, gap });
    gap = false;
    at = end;
  }
  return tokens;
}
