import { T, type Token } from '../../language';
import { lower } from './compared';

/** A stock ending by its build. Token indexes, `to` exclusive. */
export interface Stock {
  readonly list: 'mood' | 'success' | 'comparative';
  readonly from: number;
  readonly to: number;
}

export const isNumber = (token: Token): boolean => token.kind === 'number' || (token.tags & T.number) !== 0;
/** Nothing that says more follows: the clause ends, or goes on with how or when. */
export const closes = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return (
    next === undefined ||
    (next.kind === 'punctuation' && next.text !== ':') ||
    /^(and|but|so|after|since|too|now|as|again|over|in|at|with|for|on|to|all|once|when|during|throughout|across|among|amongst)$/.test(
      next.lower,
    )
  );
};
export const skip = (tokens: readonly Token[], from: number, taken: ReadonlySet<string>): number => {
  let i = from;
  while (taken.has(lower(tokens, i))) i++;
  return i;
};
/** Behind a mark or at the end: what is said is all there is. */
export const over = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at];
  return (
    next === undefined ||
    (next.kind === 'punctuation' && next.text !== ':') ||
    /^(and|but|now|again|since|too|so|after|for|overall|throughout)$/.test(next.lower)
  );
};
