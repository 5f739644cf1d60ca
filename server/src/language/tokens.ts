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
/** By UTF-16 code; NaN, past the end, is neither. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code > 127 && LETTER.test(String.fromCharCode(code)));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc;

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
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) continue;
    const joins = code === 46 || code === 44 || code === 58;
    if (!joins || i === from || !isDigit(text.charCodeAt(i + 1))) break;
  }
  return i;
};

const wordEnd = (text: string, from: number): number => {
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code) || code === 95 || (code >= 0x300 && code <= 0x36f)) continue;
    const next = text.charCodeAt(i + 1);
    if ((code === 45 || code === 0x2011 || code === 38) && i > from && isLetter(next)) continue;
    if (code === 45 && isDigit(next) && /[A-Z]/.test(text[i - 1]!)) continue;
    if (isApostrophe(code) && isLetter(next)) continue;
    break;
  }
  return i;
};

/** A word as written: lower case with straight apostrophes, and how many of its last letters are a word of their own. */
interface Form {
  readonly lower: string;
  readonly clitic: number;
}

const FORMS = 20_000;
const forms = new Map<string, Form>();
const plain = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'");

const formOf = (text: string): Form => {
  let form = forms.get(text);
  if (!form) {
    const lower = plain(text);
    const clitic = lower.includes("'")
      ? (CLITICS.find(ending => lower.endsWith(ending) && lower.length > ending.length)?.length ?? 0)
      : 0;
    form = { lower, clitic };
    if (forms.size >= FORMS) forms.clear();
    forms.set(text, form);
  }
  return form;
};

const SYMBOLS = new Set([...'$£€¥₹%#@+→=<>~*/']);
const NO_QUOTES: readonly Span[] = [];

/**
 * Splits a masked sentence into tokens: contractions in two (`I` `'d`), possessives in two (`Ann` `'s`). Linear.
 * @param make gives a token its shape, once for all that is known of it
 */
export const tokenize = <T>(
  text: string,
  make: (kind: TokenKind, start: number, end: number, text: string, lower: string, quoted: boolean) => T,
): T[] => {
  const tokens: T[] = [];
  const quotes = /["“«„‘]|(?:^|[\s(])'/.test(text) ? quotations(text) : NO_QUOTES;
  let quote = 0;
  const push = (kind: TokenKind, start: number, end: number, written: string, lower: string): void => {
    while (quote < quotes.length && quotes[quote]!.end <= start) quote++;
    const quoted = quote < quotes.length && quotes[quote]!.start <= start;
    tokens.push(make(kind, start, end, written, lower, quoted));
  };
  const cut = (kind: TokenKind, start: number, end: number): void => {
    const written = text.slice(start, end);
    push(kind, start, end, written, formOf(written).lower);
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 0xa0 || code === 0x2028) {
      i++;
    } else if (isLetter(code)) {
      const end = wordEnd(text, i);
      const written = text.slice(i, end);
      const { lower, clitic } = formOf(written);
      // "Dr." is one word: its stop ends nothing.
      if (text.charCodeAt(end) === 46 && TITLES.has(lower)) {
        cut('word', i, end + 1);
        i = end + 1;
        continue;
      }
      if (clitic > 0) {
        cut('word', i, end - clitic);
        cut('word', end - clitic, end);
      } else push('word', i, end, written, lower);
      i = end;
    } else if (isDigit(code)) {
      let end = numberEnd(text, i);
      // 3x, 5k, 200ms, p99-like tails stay with the number; the number reader takes them apart.
      while (end < text.length && isLetter(text.charCodeAt(end))) end++;
      cut('number', i, end);
      i = end;
    } else if (isApostrophe(code) && /^[sS]\b/.test(text.slice(i + 1, i + 3)) && i > 0) {
      cut('word', i, i + 2);
      i += 2;
    } else if (
      isApostrophe(code) &&
      i > 0 &&
      /[sS]/.test(text[i - 1]!) &&
      !isLetter(text.charCodeAt(i + 1))
    ) {
      // The bare apostrophe of a plural possessive: "the fitters' patch".
      cut('word', i, i + 1);
      i++;
    } else if (SYMBOLS.has(text[i]!)) {
      cut('symbol', i, i + 1);
      i++;
    } else if (code === 45 && text.charCodeAt(i + 1) === 62) {
      cut('symbol', i, i + 2);
      i += 2;
    } else {
      cut('punctuation', i, i + 1);
      i++;
    }
  }
  return tokens;
};
