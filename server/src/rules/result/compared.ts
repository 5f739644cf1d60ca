import { isAdjective, T, type Token } from '../../language';
import { PRAISING } from './verdicts';

const NO_STEM =
  /^(other|over|under|never|later|after|rather|either|neither|whether|together|former|latter|further|super|proper|sober|eager|clever|bitter|tender|sinister|inner|outer|upper|lower|order|number|member|per)$/;

/** "slower", where "slow" is an adjective. */
export const isComparative = (word: string): boolean => {
  if (!/^[a-z]{3,}er$/.test(word) || NO_STEM.test(word)) return false;
  const stem = word.slice(0, -2);
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(
    word => isAdjective(word) || PRAISING.has(word),
  );
};

export const lower = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
/** Behind a word that only compares, any "-er" is a comparison: "a good deal snappier". */
export const comparedAt = (tokens: readonly Token[], at: number): boolean =>
  isComparative(lower(tokens, at)) ||
  // "slicker and leaner": two of them in a row.
  (/^[a-z]{3,}er$/.test(lower(tokens, at)) &&
    /^(and|or)$/.test(lower(tokens, at + 1)) &&
    /^[a-z]{3,}er$/.test(lower(tokens, at + 2)) &&
    (tokens[at]!.tags & T.person) === 0) ||
  (/^[a-z]{3,}er$/.test(lower(tokens, at)) &&
    /^(much|far|lot|deal|bit|way|even)$/.test(lower(tokens, at - 1)));
