import { type Clause, T, type Token } from '../../language';
import { comparedAt, isComparative, lower } from './compared';
import * as words from './verdicts';

/** How a sentence says something that cannot be written down. Token indexes, `to` exclusive. */
export interface Vague {
  readonly list: 'mood' | 'success' | 'comparative';
  readonly from: number;
  readonly to: number;
}

/** "good at sums", "ready for Monday": what follows may make a word of praise say something. */
const ENDING =
  /^(and|but|with|about|indeed|now|again|so|after|by|overall|too|these|for|that|since|ever|than|today|throughout|in|from|all)$/;
export const isWord = (token: Token | undefined): token is Token => token?.kind === 'word' && !token.quoted;
export const ends = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  // "The effect was immediate: …" goes on to say what it was.
  return next?.kind === 'word' ? ENDING.test(next.lower) : next?.text !== ':';
};

/** Past words of strength, "for all" and the like: where the verdict itself stands. */
export const verdictAt = (tokens: readonly Token[], from: number): number => {
  let i = from;
  for (;;) {
    const word = lower(tokens, i);
    if (/^(for|to)$/.test(word) && /^(all|everyone|everybody|us|me|both|them)$/.test(lower(tokens, i + 1)))
      i += 2;
    else if (word === 'more' && lower(tokens, i + 1) === 'than' && words.PRAISING.has(lower(tokens, i + 2)))
      i += 2;
    else if (word === 'ever' && /^(so|such)$/.test(lower(tokens, i + 1))) i += 2;
    else if (/^(bit|lot)$/.test(word) && lower(tokens, i + 1) === 'of' && lower(tokens, i + 2) === 'a')
      i += 3;
    else if (/^(good|great)$/.test(word) && lower(tokens, i + 1) === 'deal') i += 2;
    else if (
      words.STRENGTH.has(word) &&
      !ends(tokens, i + 1) &&
      (!words.PRAISING.has(word) || words.DELIGHT.has(lower(tokens, i + 1)))
    )
      i++;
    else return i;
  }
};

/** "The page just looks way nicer", "Looks smashing": a verb that was not read as one. */
export const looks = (tokens: readonly Token[], clauses: readonly Clause[]): Vague | null => {
  const at = tokens.findIndex(token => /^(looks|feels|sounds|seems|reads|tastes|smells)$/.test(token.lower));
  if (at < 0 || at > 4 || clauses.some(({ verb }) => verb.from <= at)) return null;
  const i = verdictAt(tokens, at + 1);
  const judged = words.PRAISING.has(lower(tokens, i));
  return (judged || comparedAt(tokens, i) || lower(tokens, i) === 'better') && ends(tokens, i + 1)
    ? { list: judged ? 'success' : 'comparative', from: 0, to: i + 1 }
    : null;
};

/** A sentence without a verb that only judges: "Much nicer place to be." */
export const fragment = (tokens: readonly Token[]): Vague | null => {
  const said = tokens.filter(token => token.kind !== 'punctuation');
  if (said.length < 2 || said.length > 9) return null;
  let judged = false;
  let compared = false;
  for (const token of said) {
    if (token.quoted || token.kind !== 'word') return null;
    const word = token.lower;
    if (isComparative(word) || word === 'better') compared = true;
    else if (words.PRAISING.has(word) || words.DELIGHT.has(word) || words.WELL.has(word)) judged = true;
    else if (
      !words.STRENGTH.has(word) &&
      !words.GENERIC.has(word) &&
      !words.MOODS.has(word) &&
      (token.tags &
        (T.person | T.group | T.preposition | T.determiner | T.possessive | T.be | T.pronoun | T.adverb)) ===
        0
    )
      return null;
  }
  if (!judged && !compared) return null;
  const last = tokens.at(-1)!.kind === 'punctuation' ? tokens.length - 1 : tokens.length;
  return { list: judged ? 'success' : 'comparative', from: 0, to: last };
};
