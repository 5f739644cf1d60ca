import type { Span } from '../text/span';

export type TokenKind = 'word' | 'number' | 'symbol' | 'punctuation';

/** A word, number or mark. Offsets are UTF-16 code units inside the sentence. */
export interface RawToken extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, curly apostrophes straightened; of a contraction, the part's own form (`n't`, `'d`). */
  readonly lower: string;
  /** Stands inside quotation marks: somebody's words. */
  readonly quoted: boolean;
}

const LETTER = /\p{L}/u;
const DIGIT = /[0-9]/;
const isLetter = (char: string): boolean =>
  (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char > '\u007f' && LETTER.test(char));
const isDigit = (char: string): boolean => DIGIT.test(char);
const APOSTROPHES = "'’ʼ";
const CURRENCY = '$£€¥₹';

const TITLES = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'prof',
  'st',
  'sgt',
  'lt',
  'capt',
  'rev',
  'hon',
  'col',
  'gen',
  'insp',
  'no',
  'approx',
  'vs',
  'dept',
  'etc',
]);

/** Ends of contractions that are words of their own. */
const CLITICS = ["n't", "'re", "'ve", "'ll", "'d", "'m", "'s"];

/** Opening mark → its closing marks. A straight or single mark opens only after white space or a bracket. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"”', '“': '”"', '«': '»', '„': '“”', '‘': '’' };

/** Stretches between quotation marks, marks included. An unclosed mark quotes nothing. */
export const quotations = (text: string): readonly Span[] => {
  const found: Span[] = [];
  // Marks that nothing closes any more: looked for once, so that a text of opening marks stays linear.
  const open = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    // 'I quit,' she said: plain apostrophes quote where a mark stands before the last of them.
    if (mark === "'" && !open.has(mark) && (i === 0 || /[\s(]/.test(text[i - 1]!))) {
      const length = text.slice(i).search(/[,.!?…]'(?!\p{L})/u);
      if (length > 0) {
        found.push({ start: i, end: i + length + 2 });
        i += length + 1;
      } else open.add(mark);
      continue;
    }
    const closers = QUOTES[mark];
    if (!closers || open.has(mark)) continue;
    if ('"‘'.includes(mark) && i > 0 && /[\p{L}\p{N}]/u.test(text[i - 1]!)) continue;
    let end = -1;
    for (let j = i + 1; j < text.length; j++) {
      if (!closers.includes(text[j]!)) continue;
      // An apostrophe inside a word does not close ‘…’.
      if (text[j] === '’' && /\p{L}/u.test(text[j + 1] ?? '')) continue;
      end = j;
      break;
    }
    if (end < 0) {
      open.add(mark);
      continue;
    }
    found.push({ start: i, end: end + 1 });
    i = end;
  }
  return found;
};

const numberEnd = (text: string, from: number): number => {
  let i = from;
  while (i < text.length) {
    const char = text[i]!;
    if (isDigit(char)) i++;
    else if ('.,:'.includes(char) && isDigit(text[i + 1] ?? '') && i > from) i++;
    else break;
  }
  return i;
};

const wordEnd = (text: string, from: number): number => {
  let i = from;
  while (i < text.length) {
    const char = text[i]!;
    if (isLetter(char) || isDigit(char) || char === '_' || (char >= '\u0300' && char <= '\u036f')) i++;
    else if ((char === '-' || char === '‑' || char === '&') && isLetter(text[i + 1] ?? '') && i > from) i++;
    else if (char === '-' && isDigit(text[i + 1] ?? '') && /[A-Z]/.test(text[i - 1] ?? '')) i++;
    else if (APOSTROPHES.includes(char) && isLetter(text[i + 1] ?? '')) i++;
    else break;
  }
  return i;
};

/** Splits a masked sentence into tokens: contractions in two (`I` `'d`), possessives in two (`Ann` `'s`). Linear. */
export const tokenize = (text: string): readonly RawToken[] => {
  const tokens: RawToken[] = [];
  const quotes = /["“«„‘]|(?:^|[\s(])'/.test(text) ? quotations(text) : [];
  let quote = 0;
  const push = (kind: TokenKind, start: number, end: number): void => {
    while (quote < quotes.length && quotes[quote]!.end <= start) quote++;
    const quoted = quote < quotes.length && quotes[quote]!.start <= start;
    const slice = text.slice(start, end);
    tokens.push({ kind, start, end, text: slice, lower: slice.toLowerCase().replace(/[’ʼ]/g, "'"), quoted });
  };
  let i = 0;
  while (i < text.length) {
    const char = text[i]!;
    if (char <= ' ' || char === '\u00a0' || char === '\u2028') {
      i++;
    } else if (isLetter(char)) {
      const end = wordEnd(text, i);
      const lower = text.slice(i, end).toLowerCase().replace(/[’ʼ]/g, "'");
      // "Dr." is one word: its stop ends nothing.
      if (text[end] === '.' && TITLES.has(lower)) {
        push('word', i, end + 1);
        i = end + 1;
        continue;
      }
      const clitic = lower.includes("'")
        ? CLITICS.find(ending => lower.endsWith(ending) && lower.length > ending.length)
        : undefined;
      if (clitic) {
        push('word', i, end - clitic.length);
        push('word', end - clitic.length, end);
      } else push('word', i, end);
      i = end;
    } else if (isDigit(char)) {
      let end = numberEnd(text, i);
      // 3x, 5k, 200ms, p99-like tails stay with the number; the number reader takes them apart.
      while (end < text.length && isLetter(text[end]!)) end++;
      push('number', i, end);
      i = end;
    } else if (APOSTROPHES.includes(char) && /^[sS]\b/.test(text.slice(i + 1, i + 3)) && i > 0) {
      push('word', i, i + 2);
      i += 2;
    } else if (
      APOSTROPHES.includes(char) &&
      i > 0 &&
      /[sS]/.test(text[i - 1]!) &&
      !/\p{L}/u.test(text[i + 1] ?? '')
    ) {
      // The bare apostrophe of a plural possessive: "the fitters' patch".
      push('word', i, i + 1);
      i++;
    } else if (CURRENCY.includes(char) || '%#@+→=<>~*/'.includes(char)) {
      push('symbol', i, i + 1);
      i++;
    } else if (char === '-' && text[i + 1] === '>') {
      push('symbol', i, i + 2);
      i += 2;
    } else {
      push('punctuation', i, i + 1);
      i++;
    }
  }
  return tokens;
};
