import {
  CURRENCY_WORDS,
  FRACTIONS,
  MULTIPLIERS,
  NUMBER_WORDS,
  ORDINALS,
  PERIODS,
  TIME_UNITS,
  VERSIONED,
} from './lexicon/quantities';
import { T, type Token } from './tags';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
export const CURRENCIES = setOf(CURRENCY_WORDS);
export const TIMES = setOf(TIME_UNITS);
const PERIOD_WORDS = setOf(PERIODS);
const VERSION_WORDS = setOf(VERSIONED);
export const ORDINAL_WORDS = setOf(ORDINALS);
const MONTHS =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const YEAR_BEFORE = setOf(
  'in since from until till by during before after of for to through between and late early mid around spring summer autumn fall winter',
);

const OPENERS = new Set([
  ...Object.keys(NUMBER_WORDS),
  ...Object.keys(FRACTIONS),
  ...ORDINAL_WORDS,
  ...'a an twice thrice hundred thousand million dozen hundreds thousands dozens'.split(' '),
  ...'rs usd eur gbp chf inr aed nok sek dkk kr zar aud cad hk sgd'.split(' '),
]);
/** Most words open no number, and need no second look. */
export const mayOpen = (token: Token): boolean =>
  token.kind === 'number' ||
  token.kind === 'symbol' ||
  (token.kind === 'word' && (OPENERS.has(token.lower) || /[-\d]/.test(token.lower)));

export interface Reading {
  readonly value: number;
  readonly to: number;
  /** A unit glued to the digits, as in `200ms` or `3x`. */
  readonly glued: string;
}

export const digits = (text: string): { value: number; rest: string } | null => {
  const match = /^(\d[\d,]*(?:\.\d+)?)(.*)$/s.exec(text);
  if (!match) return null;
  const plain = match[1]!.replace(/,(?=\d{3}\b)/g, '').replace(/,(\d)/, '.$1');
  return { value: Number.parseFloat(plain), rest: match[2]!.toLowerCase() };
};

const AFTER = setOf('the those these about some nearly almost over');
const ROUGHLY = /^([a-z]+)-(?:odd|ish|plus|something)$/;

/** Reads digits or number words from token `from`; null where there is no number. */
export const readNumber = (tokens: readonly Token[], from: number): Reading | null => {
  const token = tokens[from];
  if (!token) return null;
  if (token.kind === 'number') {
    const read = digits(token.text);
    if (!read) return null;
    const scale = MULTIPLIERS[read.rest];
    if (scale && read.rest) return { value: read.value * scale, to: from + 1, glued: '' };
    const next = tokens[from + 1]?.lower ?? '';
    if (next === '-' && /^(odd|ish|plus)$/.test(tokens[from + 2]?.lower ?? ''))
      return { value: read.value, to: from + 3, glued: '' };
    if (!read.rest && MULTIPLIERS[next] && next.length > 1)
      return { value: read.value * MULTIPLIERS[next]!, to: from + 2, glued: '' };
    return { value: read.value, to: from + 1, glued: read.rest };
  }
  if (token.kind !== 'word') return null;
  let value = 0;
  let part = 0;
  let i = from;
  let any = false;
  // "the hundred and twenty litres"
  if (MULTIPLIERS[token.lower] && token.lower.length > 5 && AFTER.has(tokens[from - 1]?.lower ?? '')) {
    part = MULTIPLIERS[token.lower]!;
    any = true;
    i++;
  }
  for (; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    // "twenty-odd", "thirty-something"
    const rough = ROUGHLY.exec(word);
    if (rough && !any && NUMBER_WORDS[rough[1]!] !== undefined)
      return { value: NUMBER_WORDS[rough[1]!]!, to: i + 1, glued: '' };
    const pieces = word.includes('-') ? word.split('-') : [word];
    const values = pieces.map(piece => NUMBER_WORDS[piece]);
    if (values.every(v => v !== undefined)) {
      part += values.reduce((a, b) => a! + b!, 0)!;
      any = true;
    } else if (any && MULTIPLIERS[word] && word.length > 1) {
      part = Math.max(part, 1) * MULTIPLIERS[word]!;
      if (MULTIPLIERS[word]! >= 1000) {
        value += part;
        part = 0;
      }
    } else if (
      any &&
      word === 'and' &&
      tokens[i - 1]?.lower === 'hundred' &&
      NUMBER_WORDS[tokens[i + 1]?.lower.split('-')[0] ?? ''] !== undefined
    ) {
      // four hundred and twelve
    } else if (!any && (word === 'hundreds' || word === 'thousands' || word === 'dozens')) {
      return { value: word === 'dozens' ? 24 : word === 'hundreds' ? 200 : 2000, to: i + 1, glued: '' };
    } else break;
    if (word === 'zero' || word === 'nil') {
      i++;
      break;
    }
  }
  if (any) return { value: value + part, to: i, glued: '' };
  if (
    (token.lower === 'a' || token.lower === 'an') &&
    MULTIPLIERS[tokens[from + 1]?.lower ?? ''] &&
    tokens[from + 1]!.lower.length > 2 &&
    tokens[from + 1]!.lower !== 'grand'
  )
    return { value: MULTIPLIERS[tokens[from + 1]!.lower]!, to: from + 2, glued: '' };
  return null;
};

export const word = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** The noun a number counts: skips adjectives and nouns that stand before it. */
export const countedNoun = (
  tokens: readonly Token[],
  from: number,
): { index: number; token: Token } | null => {
  let found: { index: number; token: Token } | null = null;
  for (let i = from; i < Math.min(from + 4, tokens.length); i++) {
    const token = tokens[i]!;
    if (
      token.kind !== 'word' ||
      (token.tags &
        (T.preposition |
          T.coordinator |
          T.auxiliary |
          T.determiner |
          T.pronoun |
          T.relative |
          T.subordinator)) !==
        0
    )
      break;
    if (token.tags & T.past && !(token.tags & T.noun) && found) break;
    if (token.lower === "'s" || token.lower === "'") break;
    if (token.tags & (T.noun | T.person | T.group) || (token.tags & (T.verb | T.adverb | T.adjective)) === 0)
      found = { index: i, token };
    else if (!(token.tags & (T.adjective | T.adverb | T.participle | T.ing)) && !(token.tags & T.verb)) break;
    else if (found) break;
  }
  return found;
};

const isTimeOfDay = (tokens: readonly Token[], from: number, reading: Reading): number => {
  const token = tokens[from]!;
  if (/^\d{1,2}[:.]\d{2}$/.test(token.text) && token.text.includes(':')) return reading.to;
  if (/^(am|pm|a\.m|p\.m)/.test(reading.glued)) return reading.to;
  let i = reading.to;
  if (/^(am|pm)$/.test(word(tokens, i))) return i + 1;
  if (/^[ap]$/.test(word(tokens, i)) && word(tokens, i + 1) === '.' && word(tokens, i + 2) === 'm') {
    i += 3;
    return word(tokens, i) === '.' ? i + 1 : i;
  }
  if (word(tokens, i) === "o'clock") return i + 1;
  const before = word(tokens, from - 1);
  if (['at', 'until', 'till'].includes(before) && reading.value <= 12 && token.kind === 'word') {
    const next = tokens[reading.to];
    if (next?.kind !== 'word' || (next.tags & (T.preposition | T.coordinator | T.subordinator)) !== 0)
      return reading.to;
  }
  if (
    token.kind === 'number' &&
    token.text.includes('.') &&
    /^\d{1,2}\.[0-5]\d$/.test(token.text) &&
    /^(at|by|until|till|before|after|from|past)$/.test(before)
  ) {
    const next = tokens[reading.to];
    if (
      next?.kind !== 'word' ||
      (next.tags & (T.preposition | T.coordinator | T.subordinator | T.pronoun)) !== 0
    )
      return reading.to;
  }
  if (
    before === 'past' ||
    (before === 'half' && reading.value <= 12 && /^(at|by|about|until|past)$/.test(word(tokens, from - 2)))
  )
    return reading.to;
  if (
    word(tokens, from + 1) === 'to' &&
    /^(by|at|until|till|about|around)$/.test(before) &&
    /^(ten|five|twenty|twenty-five|quarter)$/.test(token.lower) &&
    readNumber(tokens, from + 2)
  )
    return from + 3;
  return -1;
};

export const isDate = (tokens: readonly Token[], from: number, reading: Reading): number => {
  const token = tokens[from]!;
  const next = word(tokens, reading.to);
  const before = word(tokens, from - 1);
  if (
    token.kind === 'number' &&
    (MONTHS.test(next) || (next === 'of' && MONTHS.test(word(tokens, reading.to + 1))))
  ) {
    let to = reading.to + (next === 'of' ? 2 : 1);
    if (/^(19|20)\d\d$/.test(word(tokens, to))) to++;
    return to;
  }
  if (
    MONTHS.test(before) &&
    tokens[from - 1]!.text[0] !== before[0] &&
    (/^(19|20)\d\d$/.test(token.text) || /^\d{1,2}(st|nd|rd|th)?$/.test(token.text))
  )
    return reading.to;
  if (/^(19|20)\d\d$/.test(token.text)) {
    const counted = countedNoun(tokens, reading.to);
    if (
      YEAR_BEFORE.has(before) ||
      /^q[1-4]$/.test(before) ||
      !counted ||
      from === 0 ||
      (counted.token.tags & T.time) !== 0
    )
      return reading.to;
    if (before === 'the' && !/s$/.test(counted.token.lower)) return reading.to;
  }
  if (/^(19|20)?\d0s$/.test(token.lower)) return reading.to;
  if (
    /^\d{4}$/.test(token.text) &&
    word(tokens, reading.to) === '-' &&
    tokens[reading.to + 1]?.kind === 'number'
  )
    return reading.to;
  return isTimeOfDay(tokens, from, reading);
};

const COUNTING = setOf(
  'day week month round lap test trial attempt team group match machine boat bus engine',
);
/** "week six", "seat 14A": a name, no measure. */
export const isLabelled = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  if (!before) return false;
  if (/^\d+[A-HJ-NP-Z]$/.test(tokens[from]!.text) && (before.tags & T.noun) !== 0 && !(before.tags & T.verb))
    return true;
  // "twice a day 40 …" counts, "on day two" does not.
  if (
    COUNTING.has(before.lower) &&
    (!/^(on|of|in|by|until|till|from|after|before|at|to|through|and)?$/.test(tokens[from - 2]?.lower ?? '') ||
      countedNoun(tokens, from + 1)?.index === from + 1)
  )
    return false;
  if (before.text === '#') return true;
  if (before.text === '/' && /[A-Za-z]/.test(tokens[from - 2]?.text ?? '')) return true;
  if (before.kind !== 'word') return false;
  if (
    VERSION_WORDS.has(before.lower) &&
    (before.text[0] !== before.lower[0] || tokens[from]!.kind === 'number' || !/s$/.test(before.lower))
  )
    return (
      (before.tags & T.name) !== 0 ||
      before.text[0] !== before.lower[0] ||
      !(before.tags & T.verb) ||
      tokens[from]!.kind === 'number'
    );
  return (
    (before.tags & T.name) !== 0 &&
    (before.tags & (T.preposition | T.determiner)) === 0 &&
    !(before.tags & T.past) &&
    tokens[from]!.kind === 'number' &&
    !(before.tags & T.time)
  );
};

export const ratePeriod = (tokens: readonly Token[], from: number): number => {
  const first = word(tokens, from);
  if (['a', 'an', 'per', 'each', 'every'].includes(first) && PERIOD_WORDS.has(word(tokens, from + 1)))
    return from + 2;
  if (first === '/' && PERIOD_WORDS.has(word(tokens, from + 1))) return from + 2;
  if (['daily', 'weekly', 'monthly', 'yearly', 'annually'].includes(first)) return from + 1;
  return -1;
};
