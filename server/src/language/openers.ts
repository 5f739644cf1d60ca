import { T, type Token } from './tags';
import type { VerbGroup } from './verb-group';

const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;

const PLAIN_SUBORDINATORS = new Set([
  'because',
  'although',
  'though',
  'while',
  'whereas',
  'if',
  'unless',
  'once',
  'whenever',
  'when',
  'until',
  'till',
  'since',
  'as',
  'before',
  'after',
  'wherever',
  'lest',
  'whether',
  'provided',
  'where',
  'than',
]);
const RELATIVES = new Set([
  'who',
  'whom',
  'whose',
  'which',
  'that',
  'what',
  'how',
  'why',
  'whoever',
  'whatever',
  'where',
]);

/** Openings of several words that subordinate what follows. */
export const LEADS =
  /^(by the time|the moment|every time|each time|the (day|week|minute|second|year|month|night|morning) (i|we|they|he|she|it|my|our|the)\b|next time|the first time|the next time|even though|as soon as|in case|now that|given that|however \w+ (i|we|they|he|she|it|my|our|the)\b|for all (i|we|they|he|she)\b|the way (i|we|they|he|she)\b|the (more|less|longer|harder|closer|further|faster|louder|worse) (i|we|they|he|she|it|my|our|the)\b)/;
export const LEAD_WORDS = new Set([
  'by',
  'the',
  'every',
  'each',
  'next',
  'even',
  'as',
  'in',
  'now',
  'given',
  'however',
  'for',
]);

const TIMES = new Set([
  'morning',
  'afternoon',
  'evening',
  'night',
  'day',
  'week',
  'weekend',
  'month',
  'year',
  'time',
  'summer',
  'winter',
  'autumn',
  'spring',
  'season',
  'term',
  'shift',
]);

export type Opener = {
  readonly at: number;
  readonly kind: 'mark' | 'strong' | 'comma' | 'coordinator' | 'subordinator' | 'relative';
};

/** The last thing before token `until`, not before `from`, that opens a clause. */
export const opener = (
  tokens: readonly Token[],
  from: number,
  until: number,
  verbs: readonly VerbGroup[],
): Opener | null => {
  for (let i = until - 1; i >= from; i--) {
    const token = tokens[i]!;
    if (token.quoted) return { at: i, kind: 'strong' };
    if (token.text === ')') {
      while (i > from && tokens[i]!.text !== '(') i--;
      continue;
    }
    if (token.kind === 'punctuation') {
      if (token.text === ',') return { at: i, kind: 'comma' };
      if (';:—–()…?!'.includes(token.text)) return { at: i, kind: 'strong' };
      if (token.text === '-' && tokens[i - 1] && tokens[i - 1]!.end < token.start)
        return { at: i, kind: 'strong' };
      continue;
    }
    if (token.kind === 'symbol') continue;
    if (token.lower === 'that' || RELATIVES.has(token.lower)) {
      // A determiner ("that renewal") or pronoun subject at the start opens nothing.
      const before = tokens[i - 1];
      if (!before || before.kind === 'punctuation') {
        if (token.lower === 'that') continue;
        return { at: i, kind: 'relative' };
      }
      if (token.lower === 'that' && has(before, T.preposition) && !has(before, T.noun)) continue;
      if (token.lower === 'that' && before.lower === 'so') return { at: i, kind: 'subordinator' };
      if (token.lower === 'that' && has(before, T.coordinator)) continue;
      // "on call that night": a time, and no clause.
      if (token.lower === 'that' && TIMES.has(tokens[i + 1]?.lower ?? '')) continue;
      return { at: i, kind: 'relative' };
    }
    if (PLAIN_SUBORDINATORS.has(token.lower)) {
      // "never once asked", "more than once we rang"
      if (token.lower === 'once' && /^(never|not|than|at|just|only)$/.test(tokens[i - 1]?.lower ?? ''))
        continue;
      // "After that" and "before this" are phrases of time.
      if (
        /^(after|before|since|until)$/.test(token.lower) &&
        /^(that|this|then|which)$/.test(tokens[i + 1]?.lower ?? '') &&
        !verbs.some(verb => verb.from === i + 2)
      )
        continue;
      const comparing =
        token.lower === 'than' ||
        (token.lower === 'as' &&
          has(tokens[i + 1], T.determiner) &&
          !verbs.some(verb => verb.from > i + 1 && verb.from < until + 1));
      if (!comparing) return { at: i, kind: 'subordinator' };
      continue;
    }
    if (has(token, T.coordinator) && /^(and|or|but|nor|yet|so|&)$/.test(token.lower)) {
      if (
        token.lower === 'so' &&
        !(has(tokens[i - 1], T.coordinator) || tokens[i - 1]?.kind === 'punctuation' || i === 0)
      ) {
        // "so" inside a sentence opens a consequence; "so busy" does not.
        if (has(tokens[i + 1], T.adjective | T.adverb) && !has(tokens[i + 1], T.pronoun)) continue;
      }
      // "and" between nouns of one subject opens nothing: no verb stands between it and the start of the stretch.
      const verbBefore = verbs.some(
        verb =>
          verb.from < i &&
          verb.from >= from - 1 &&
          !tokens.slice(verb.to, i).some(t => t.kind === 'punctuation' && ';:—'.includes(t.text)),
      );
      const leading = i === from || tokens[i - 1]?.kind === 'punctuation';
      if (verbBefore || leading || from > 0) return { at: i, kind: 'coordinator' };
    }
  }
  return null;
};
