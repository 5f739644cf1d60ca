import type { PhraseIndex } from './phrases';
import type { Token } from './tokens';

/** A text cut into tokens, and the sayings that go before every rule. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly phrases: PhraseIndex;
}

/** Tokens from a place up to `next` (exclusive) are said as `spoken`. */
export interface Match {
  readonly next: number;
  readonly spoken: string;
}

/**
 * Looks at the tokens from `at` on and says how they are spoken, or null. It may look back freely at its neighbours
 * and ahead a bounded number of tokens, so that reading stays linear in the length of the text.
 */
export type Recogniser = (reader: Reader, at: number) => Match | null;

/** The token at `at` when it follows without white space. */
export function glued(reader: Reader, at: number): Token | null {
  const token = reader.tokens[at];
  return token && !token.gap ? token : null;
}

export const isGlued = (reader: Reader, at: number, text: string): boolean =>
  glued(reader, at)?.text === text;

export type NumberToken = Token & { readonly kind: 'number' };
export type WordToken = Token & { readonly kind: 'word' };

export const isNumber = (token: Token | null | undefined): token is NumberToken => token?.kind === 'number';
export const isWord = (token: Token | null | undefined): token is WordToken => token?.kind === 'word';

/** A number without commas and points. */
export const isInteger = (token: Token | null | undefined): token is NumberToken =>
  isNumber(token) && /^\d+$/.test(token.text);

/** The word before `at`, lower-case, over opening signs; '' when another sign comes between. */
export function wordBefore(reader: Reader, at: number): string {
  const token = reader.tokens[at - 1];
  return isWord(token) ? token.text.toLowerCase() : '';
}

/** The word after `at`, lower-case, when white space or a hyphen precedes it; else ''. */
export function wordAfter(reader: Reader, at: number): string {
  const token = reader.tokens[at];
  return isWord(token) && token.gap ? token.text.toLowerCase() : '';
}

/** Whether a word, number or joining sign follows without white space, so that the form goes on. */
export function continues(reader: Reader, at: number): boolean {
  const token = glued(reader, at);
  return token !== null && token.kind !== 'symbol';
}
