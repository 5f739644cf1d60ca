import { NUMBER_WORDS, SIZES } from './lexicon/quantities';
import { GOING, setOf, word } from './measures';
import { type Reading, TIMES } from './readings';
import { T, type Token } from './tags';

const has = (token: Token | undefined, tag: number): boolean =>
  token !== undefined && (token.tags & tag) !== 0;

/** What makes a number rough, behind a hyphen: twenty-odd, 30-ish. */
export const APPROXIMATE = /^(odd|ish|plus|something)$/;

const SIZE_WORDS: ReadonlySet<string> = new Set(SIZES.split(' '));
/** Where the unit of "a 13 amp fuse", "the 250 mg dose" ends: which kind, not how much; -1 where it is no such. */
export const sizeAt = (tokens: readonly Token[], from: number, { to, glued }: Reading): number => {
  const unit = glued || word(tokens, to);
  if (
    !SIZE_WORDS.has(unit) ||
    !/^(a|an|the|my|our|his|her|their|its|each|every)$/.test(word(tokens, from - 1))
  )
    return -1;
  const end = glued ? to : to + 1;
  const named = tokens[end];
  return named?.kind === 'word' &&
    (named.tags & T.noun) !== 0 &&
    (named.tags & (T.preposition | T.adverb | T.past)) === 0
    ? end
    : -1;
};

/** Words of size: half of one is a measure, half the street is some of it. */
const SIZED =
  /^(what|time|cost|price|size|weight|number|rate|amount|length|speed|budget|usual|previous|old|original|former|space|energy|staff|water|waste|volume|total|bill)$/;
/** "half the street": some of it. */
const isPart = (tokens: readonly Token[], i: number): boolean =>
  /^(the|my|our|his|her|their|its)$/.test(word(tokens, i + 1)) &&
  !tokens.slice(i + 1, i + 6).some(token => SIZED.test(token.lower));

const FULL = setOf('a an by one two three in about nearly almost');
const LESS = setOf(
  'of off less more fewer lower higher each every in cheaper faster quicker shorter longer lighter , . ;',
);
/** A part named as an amount: "a third off", "by a fifth", "two thirds"; not "a third van", "half the street". */
export const isFraction = (tokens: readonly Token[], i: number): boolean => {
  const before = word(tokens, i - 1);
  const next = word(tokens, i + 1);
  if (tokens[i]!.lower === 'half')
    return (
      next !== 'past' &&
      next !== '-' &&
      !NUMBER_WORDS[next] &&
      !/^(first|second|other|the)$/.test(before) &&
      !isPart(tokens, i)
    );
  return FULL.has(before) && (next === '' || LESS.has(next) || /^(by|two|three)$/.test(before));
};

/** Where "half an hour" ends; 0 where no time follows. */
export const halfTime = (tokens: readonly Token[], i: number): number => {
  const unit = /^(a|an)$/.test(word(tokens, i + 1)) ? i + 2 : i + 1;
  return TIMES.has(word(tokens, unit)) && word(tokens, unit) !== 'second' ? unit + 1 : 0;
};

/** Does "a week", "an hour" at `i` say how long? */
export const isLength = (tokens: readonly Token[], i: number): boolean => {
  const before = word(tokens, i - 1);
  const unit = word(tokens, i + 1);
  if (unit === 'shift') return false;
  // "for a second hoist" is another one.
  if (unit === 'second' && has(tokens[i + 2], T.noun | T.adjective | T.base)) return false;
  return LASTING.has(before) || (TO.has(before) && spansTime(tokens, i));
};
const LASTING = setOf(
  'took take takes taken taking within in for lasted after spent last than under about nearly almost half',
);
const TO = setOf('from to of by just into');

/** "from a week to a day", "instead of an hour": a period that another one is set against. */
const spansTime = (tokens: readonly Token[], i: number): boolean => {
  const before = word(tokens, i - 1);
  if (before === 'of') return word(tokens, i - 2) === 'instead';
  if (before === 'to' || before === 'just')
    return tokens
      .slice(Math.max(0, i - 6), i)
      .some(token => token.lower === 'from' || TIMES.has(token.lower));
  if (before === 'by') return tokens.slice(0, i).some(token => GOING.has(token.lemma));
  return tokens
    .slice(i + 2, i + 8)
    .some((token, at) => token.lower === 'to' && TIMES.has(word(tokens, i + 4 + at)));
};

const PEOPLE_OF = /^(boy|girl|lad|lass|child|man|woman|kid|youth|baby|pupil|apprentice|teenager|youngster)$/;
/** "I was only 19", "a lad of sixteen", "at the age of nine", "at barely twenty-two": how old somebody is. */
export const isAge = (tokens: readonly Token[], from: number, to: number, value: number): boolean => {
  if (value < 1 || value > 105) return false;
  const next = tokens[to];
  const free =
    !next ||
    next.kind === 'punctuation' ||
    (next.tags & (T.subordinator | T.coordinator | T.preposition | T.pronoun)) !== 0 ||
    next.lower === 'at';
  let at = from - 1;
  while (/^(only|just|barely|about|nearly|almost|still|not|yet|already|then|all)$/.test(word(tokens, at)))
    at--;
  const before = word(tokens, at);
  if (before === 'aged' || before === 'turned' || before === 'turning' || before === 'turn')
    return free || (next!.tags & (T.determiner | T.adverb)) !== 0;
  if (before === 'of' && /^(age|ages)$/.test(word(tokens, at - 1))) return true;
  if (before === 'of')
    return PEOPLE_OF.test(tokens[at - 1]?.lemma ?? '') && (free || has(next, T.past | T.third | T.auxiliary));
  if (!free) return false;
  if (/^(was|is|am|'m|'s|were)$/.test(before)) {
    const who = tokens[at - 1];
    return (
      value > 4 &&
      who !== undefined &&
      next?.lower !== 'of' &&
      next?.lower !== 'out' &&
      (/^(i|he|she)$/.test(who.lower) || ((who.tags & T.person) !== 0 && !/s$/.test(who.lower)))
    );
  }
  return before === 'at' && value > 8 && value < 100 && tokens[from]!.kind === 'word';
};
