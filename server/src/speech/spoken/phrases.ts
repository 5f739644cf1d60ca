import type { Match, Reader } from './reader';
import { type Token, tokenize } from './tokens';

interface Phrase {
  readonly tokens: readonly Token[];
  readonly exact: boolean;
  readonly spoken: string;
}

/** Sayings by the lower-case text of their first token, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Later maps win over earlier ones where both know a form. */
export function indexPhrases(...maps: readonly Readonly<Record<string, string>>[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const map of maps) {
    for (const [written, spoken] of Object.entries(map)) {
      const tokens = tokenize(written.trim());
      const first = tokens[0]?.text.toLowerCase();
      if (first === undefined) continue;
      const phrase = { tokens, exact: written !== written.toLowerCase(), spoken };
      index.set(first, [phrase, ...(index.get(first) ?? [])]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return index;
}

const same = (a: string, b: string, exact: boolean): boolean => (exact ? a === b : a.toLowerCase() === b);

/** `SLOs`, `SLO's` for the phrase `SLO`: the ending that the last word has on top, or null. */
function ending(word: string, phrase: string, exact: boolean): string | null {
  if (same(word, phrase, exact)) return '';
  const extra = word.slice(phrase.length).replace('’', "'");
  return (extra === 's' || extra === "'s") && same(word.slice(0, phrase.length), phrase, exact)
    ? extra
    : null;
}

function match(reader: Reader, at: number, phrase: Phrase): Match | null {
  const last = phrase.tokens.length - 1;
  let extra: string | null = '';
  for (let offset = 0; offset <= last; offset++) {
    const wanted = phrase.tokens[offset]!;
    const token = reader.tokens[at + offset];
    if (!token || (offset > 0 && token.gap !== wanted.gap)) return null;
    if (offset === last && wanted.kind === 'word') extra = ending(token.text, wanted.text, phrase.exact);
    else if (!same(token.text, wanted.text, phrase.exact)) extra = null;
    if (extra === null) return null;
  }
  const after = reader.tokens[at + last + 1];
  if (after && !after.gap && after.kind !== 'symbol') return null;
  return { next: at + last + 1, spoken: phrase.spoken + extra };
}

/** The longest saying that begins at a token; nothing inside a longer word or number. */
export function phraseAt(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at]!;
  const list =
    reader.phrases.get(token.text.toLowerCase()) ??
    reader.phrases.get(token.text.toLowerCase().replace(/['’]?s$/, ''));
  if (!list) return null;
  const before = reader.tokens[at - 1];
  if (before && !token.gap && (before.kind !== 'symbol' || /[@#$€£_\\.]/.test(before.text))) return null;
  for (const phrase of list) {
    if (before?.text === '/' && !token.gap && phrase.tokens[1]?.text === '/') continue;
    const found = match(reader, at, phrase);
    if (found) return found;
  }
  return null;
}
