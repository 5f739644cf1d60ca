import type { Span } from '../text/span';
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

export type NumberType =
  | 'count'
  | 'money'
  | 'percent'
  | 'duration'
  | 'rate'
  | 'ratio'
  | 'rank'
  | 'date'
  | 'version'
  | 'id'
  | 'people'
  | 'other';
export type NumberRole = 'before' | 'after' | 'change' | 'base' | 'period' | 'none';

/** A number as it stands in a sentence; offsets inside the sentence, token indexes `from`–`to` (exclusive). */
export interface NumberMention extends Span {
  readonly type: NumberType;
  readonly value: number;
  /** What is counted or the unit, singular lower case, or ''. */
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  role: NumberRole;
}

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const CURRENCIES = setOf(CURRENCY_WORDS);
const TIMES = setOf(TIME_UNITS);
const PERIOD_WORDS = setOf(PERIODS);
const VERSION_WORDS = setOf(VERSIONED);
const ORDINAL_WORDS = setOf(ORDINALS);
const MONTHS =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;
const YEAR_BEFORE = setOf(
  'in since from until till by during before after of for to through between and late early mid around spring summer autumn fall winter',
);

interface Reading {
  readonly value: number;
  readonly to: number;
  /** A unit glued to the digits, as in `200ms` or `3x`. */
  readonly glued: string;
}

const digits = (text: string): { value: number; rest: string } | null => {
  const match = /^(\d[\d,]*(?:\.\d+)?)(.*)$/s.exec(text);
  if (!match) return null;
  const plain = match[1]!.replace(/,(?=\d{3}\b)/g, '').replace(/,(\d)/, '.$1');
  return { value: Number.parseFloat(plain), rest: match[2]!.toLowerCase() };
};

/** Reads digits or number words from token `from`; null where there is no number. */
const readNumber = (tokens: readonly Token[], from: number): Reading | null => {
  const token = tokens[from]!;
  if (token.kind === 'number') {
    const read = digits(token.text);
    if (!read) return null;
    const scale = MULTIPLIERS[read.rest];
    if (scale && read.rest) return { value: read.value * scale, to: from + 1, glued: '' };
    const next = tokens[from + 1]?.lower ?? '';
    if (!read.rest && MULTIPLIERS[next] && next.length > 1)
      return { value: read.value * MULTIPLIERS[next]!, to: from + 2, glued: '' };
    return { value: read.value, to: from + 1, glued: read.rest };
  }
  if (token.kind !== 'word') return null;
  let value = 0;
  let part = 0;
  let i = from;
  let any = false;
  for (; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
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

const word = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** The noun a number counts: skips adjectives and nouns that stand before it. */
const countedNoun = (tokens: readonly Token[], from: number): { index: number; token: Token } | null => {
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
    before === 'past' ||
    (before === 'half' && reading.value <= 12 && /^(at|by|about|until|past)$/.test(word(tokens, from - 2)))
  )
    return reading.to;
  if (
    word(tokens, from + 1) === 'to' &&
    /^(by|at|until)$/.test(before) &&
    /^(ten|five|twenty|quarter)$/.test(token.lower) &&
    readNumber(tokens, from + 2)
  )
    return from + 3;
  return -1;
};

const isDate = (tokens: readonly Token[], from: number, reading: Reading): number => {
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

const isLabelled = (tokens: readonly Token[], from: number): boolean => {
  const before = tokens[from - 1];
  if (!before) return false;
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

const ratePeriod = (tokens: readonly Token[], from: number): number => {
  const first = word(tokens, from);
  if (['a', 'an', 'per', 'each', 'every'].includes(first) && PERIOD_WORDS.has(word(tokens, from + 1)))
    return from + 2;
  if (first === '/' && PERIOD_WORDS.has(word(tokens, from + 1))) return from + 2;
  if (['daily', 'weekly', 'monthly', 'yearly', 'annually'].includes(first)) return from + 1;
  return -1;
};

/** Numbers of a sentence in order, with type and unit; roles are given later by `giveRoles`. */
export const findNumbers = (tokens: readonly Token[]): NumberMention[] => {
  const found: NumberMention[] = [];
  const add = (from: number, to: number, type: NumberType, value: number, unit = ''): void => {
    found.push({
      start: tokens[from]!.start,
      end: tokens[to - 1]!.end,
      type,
      value,
      unit,
      from,
      to,
      role: 'none',
    });
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.quoted) continue;
    // Money with its sign in front.
    if ('$£€¥₹'.includes(token.text) && token.kind === 'symbol') {
      const reading = tokens[i + 1] ? readNumber(tokens, i + 1) : null;
      if (reading) {
        const rate = ratePeriod(tokens, reading.to);
        add(i, rate > 0 ? rate : reading.to, 'money', reading.value, token.text);
        i = (rate > 0 ? rate : reading.to) - 1;
        continue;
      }
    }
    if (
      /^(rs|usd|eur|gbp|chf|inr|aed|nok|sek|dkk|kr|zar|aud|cad|hk|sgd)$/.test(token.lower) &&
      tokens[i + 1]?.kind === 'number'
    ) {
      const reading = readNumber(tokens, i + 1);
      if (reading) {
        add(i, reading.to, 'money', reading.value, token.lower);
        i = reading.to - 1;
        continue;
      }
    }
    // "a whole day off": one of a period, gained or lost.
    if (/^(a|an)$/.test(token.lower)) {
      const at = /^(whole|full|entire|good)$/.test(word(tokens, i + 1)) ? i + 2 : i + 1;
      if (
        TIMES.has(word(tokens, at)) &&
        /^(off|early|earlier|sooner|faster|less|ahead|late|later|back|quicker)$/.test(word(tokens, at + 1))
      ) {
        add(i, at + 1, 'duration', 1, word(tokens, at));
        i = at;
        continue;
      }
    }
    if (/^(p|q|v)\d/.test(token.lower) && token.kind === 'word') {
      if (token.lower[0] !== 'p') add(i, i + 1, token.lower[0] === 'v' ? 'version' : 'date', 0);
      continue;
    }
    if (token.kind === 'word' && /\d/.test(token.text)) continue;
    if (token.lower === 'twice' || token.lower === 'thrice') {
      if (word(tokens, i + 1) === 'as' || word(tokens, i + 1) === 'the') add(i, i + 1, 'ratio', 2, 'times');
      else
        add(
          i,
          ratePeriod(tokens, i + 1) > 0 ? ratePeriod(tokens, i + 1) : i + 1,
          ratePeriod(tokens, i + 1) > 0 ? 'rate' : 'count',
          2,
          'time',
        );
      continue;
    }
    if (FRACTIONS[token.lower] !== undefined) {
      const before = word(tokens, i - 1);
      const quantity =
        before === 'a' ||
        before === 'by' ||
        before === 'one' ||
        before === 'two' ||
        before === 'three' ||
        before === 'in' ||
        before === 'about' ||
        before === 'nearly' ||
        before === 'almost';
      const next = word(tokens, i + 1);
      if (
        token.lower === 'half'
          ? next !== 'past' &&
            next !== '-' &&
            !NUMBER_WORDS[next] &&
            before !== 'first' &&
            before !== 'second' &&
            before !== 'other' &&
            before !== 'the'
          : quantity &&
            (next === 'of' ||
              next === '' ||
              ',.;'.includes(next) ||
              before === 'by' ||
              before === 'two' ||
              /^(less|more|fewer|lower|higher|each|every|in)$/.test(next))
      ) {
        const previous = found[found.length - 1];
        if (previous && previous.to === i && previous.value < 10) found.pop();
        add(
          previous && previous.to === i ? i - 1 : i,
          i + 1,
          'ratio',
          FRACTIONS[token.lower]! * (previous && previous.to === i ? previous.value : 1),
        );
        continue;
      }
    }
    if (
      (token.lower === 'a' || token.lower === 'an') &&
      TIMES.has(word(tokens, i + 1)) &&
      /^(took|take|takes|within|in|for|lasted|after|spent|last)$/.test(word(tokens, i - 1)) &&
      word(tokens, i + 1) !== 'shift'
    ) {
      add(i, i + 2, 'duration', 1, word(tokens, i + 1));
      i++;
      continue;
    }
    if (ORDINAL_WORDS.has(token.lower) && TIMES.has(word(tokens, i + 1))) {
      add(i, i + 2, 'date', 0, word(tokens, i + 1));
      i++;
      continue;
    }
    // A compound: 28-bed, one-page, 30-60-90.
    if (
      token.kind === 'number' &&
      word(tokens, i + 1) === '-' &&
      tokens[i + 1]!.start === token.end &&
      tokens[i + 2]?.start === tokens[i + 1]!.end
    ) {
      let end = i + 2;
      if (word(tokens, end) === 'to' && word(tokens, end + 1) === '-') end += 2;
      while (tokens[end]?.text === '-' && tokens[end]!.start === tokens[end - 1]!.end) end += 2;
      const after = tokens[end] ?? tokens[end - 1]!;
      const second = readNumber(tokens, i + 2);
      if (second && end === i + 2 && word(tokens, i + 3) !== '-') {
        // a range, 3-5: read from its upper end below
      } else {
        add(i, Math.min(end + 1, tokens.length), 'other', digits(token.text)?.value ?? 0, after.lower);
        i = Math.min(end, tokens.length - 1);
        continue;
      }
    }
    if (token.kind === 'word' && token.lower.includes('-')) {
      const head = token.lower.split('-')[0]!;
      if (NUMBER_WORDS[head] !== undefined && NUMBER_WORDS[token.lower.split('-')[1]!] === undefined) {
        add(i, i + 1, 'other', NUMBER_WORDS[head]!, token.lower.slice(head.length + 1));
        continue;
      }
    }
    let reading = readNumber(tokens, i);
    if (!reading) continue;
    const start = i;
    // Ranges: 3-5, 50–60, three or four, between 200 and 250.
    const joiner = word(tokens, reading.to);
    if (
      ['-', '–', '—', 'or'].includes(joiner) &&
      tokens[reading.to + 1] &&
      (joiner === 'or' || tokens[reading.to]!.start === tokens[reading.to - 1]!.end)
    ) {
      const upper = readNumber(tokens, reading.to + 1);
      if (upper && (joiner !== 'or' || token.kind === 'word')) reading = upper;
    }
    if (token.lower === 'one' && reading.to === start + 1) {
      const before = word(tokens, start - 1);
      const next = word(tokens, start + 1);
      const inRatio =
        /^(by|within|under)$/.test(before) ||
        (next === 'in' && readNumber(tokens, start + 2)) ||
        before === 'to' ||
        ratePeriod(tokens, start + 1) > 0;
      const nextToken = tokens[start + 1];
      if (
        !inRatio &&
        (/^(the|this|that|which|each|every|any|no|only|another|last|next|first|big|same|old|new|'s|other)$/.test(
          before,
        ) ||
          /^(of|another|who|that|which|by|side|day|morning|evening|night|sunday|friday)$/.test(next) ||
          !nextToken ||
          nextToken.kind !== 'word' ||
          (nextToken.tags & (T.preposition | T.auxiliary | T.pronoun | T.coordinator)) !== 0)
      )
        continue;
    }
    const glued = reading.glued;
    const date = isDate(tokens, start, reading);
    if (date > 0) {
      add(start, date, 'date', reading.value);
      i = date - 1;
      continue;
    }
    if (/^(st|nd|rd|th)$/.test(glued)) {
      const ranked = /^(place|rank|out|of|in)$/.test(word(tokens, reading.to));
      add(start, reading.to, ranked ? 'rank' : 'date', reading.value);
      continue;
    }
    if (isLabelled(tokens, start)) {
      add(
        start,
        reading.to,
        /^(section|room|flight|floor|page|ticket|case|order|invoice|file|#)/.test(word(tokens, start - 1))
          ? 'id'
          : 'version',
        reading.value,
      );
      i = reading.to - 1;
      continue;
    }
    if (
      tokens[start]!.kind === 'number' &&
      !glued &&
      tokens[reading.to]?.kind === 'word' &&
      tokens[reading.to]!.text[0] !== tokens[reading.to]!.lower[0] &&
      /^(street|road|avenue|lane|high|station|church|park|king|queen|main|mill)$/.test(
        tokens[reading.to]!.lower,
      )
    ) {
      add(start, reading.to, 'id', reading.value);
      i = reading.to - 1;
      continue;
    }
    if (/^\d+(\.\d+){2,}/.test(token.text)) {
      add(start, reading.to, 'version', reading.value);
      continue;
    }
    if (
      word(tokens, reading.to) === '/' &&
      tokens[reading.to + 1]?.kind === 'number' &&
      tokens[reading.to]!.start === tokens[reading.to - 1]!.end
    ) {
      add(start, reading.to + 2, 'other', reading.value);
      i = reading.to + 1;
      continue;
    }
    // Percent.
    const after = word(tokens, reading.to);
    if (
      after === '%' ||
      after === 'percent' ||
      (after === 'per' && word(tokens, reading.to + 1) === 'cent') ||
      after === 'percentage' ||
      /^(pp|pct)$/.test(glued)
    ) {
      let to = reading.to + (glued ? 0 : 1);
      if (after === 'per') to++;
      if (/^points?$/.test(word(tokens, to))) to++;
      add(start, to, 'percent', reading.value, '%');
      i = to - 1;
      continue;
    }
    if (/^points?$/.test(after)) {
      add(start, reading.to + 1, 'count', reading.value, 'point');
      i = reading.to;
      continue;
    }
    if (glued === 'x' || after === 'times' || after === 'x' || after === '×') {
      const to = reading.to + (glued ? 0 : 1);
      const compared = /er$|^(as|more|less|the)$/.test(word(tokens, to));
      add(
        start,
        to,
        compared ? 'ratio' : ratePeriod(tokens, to) > 0 ? 'rate' : 'count',
        reading.value,
        'times',
      );
      i = to - 1;
      continue;
    }
    if (CURRENCIES.has(after) || CURRENCIES.has(glued)) {
      const to = reading.to + (CURRENCIES.has(after) ? 1 : 0);
      const rate = ratePeriod(tokens, to);
      add(start, rate > 0 ? rate : to, 'money', reading.value, after || glued);
      i = (rate > 0 ? rate : to) - 1;
      continue;
    }
    // one in five; 14 in every 1,000; nine bags in twenty-two; five of the six; 12 out of 40
    const noun = countedNoun(tokens, reading.to);
    const tail = noun && !TIMES.has(noun.token.lower) ? noun.index + 1 : reading.to;
    for (const at of [reading.to, tail]) {
      let j = at;
      if (word(tokens, j) === 'out' && word(tokens, j + 1) === 'of') j += 2;
      else if (word(tokens, j) === 'in' || (word(tokens, j) === 'of' && at === reading.to)) j++;
      else continue;
      while (['the', 'every', 'my', 'our', 'those', 'these'].includes(word(tokens, j))) j++;
      const base = tokens[j] ? readNumber(tokens, j) : null;
      if (!base || base.glued || base.value < reading.value || /^(19|20)\d\d$/.test(tokens[j]!.text))
        continue;
      const unit = word(tokens, base.to);
      if (TIMES.has(unit) || CURRENCIES.has(unit)) continue;
      add(start, base.to, 'ratio', reading.value / base.value);
      i = base.to - 1;
      reading = { ...base, to: -1 };
      break;
    }
    if (reading.to === -1) continue;
    // Durations.
    let unitAt = reading.to;
    while (
      unitAt < reading.to + 2 &&
      tokens[unitAt] &&
      (tokens[unitAt]!.tags & T.adjective) !== 0 &&
      TIMES.has(word(tokens, unitAt + 1))
    )
      unitAt++;
    if (TIMES.has(glued) || TIMES.has(word(tokens, unitAt))) {
      const to = TIMES.has(glued) ? reading.to : unitAt + 1;
      const rate = ratePeriod(tokens, to);
      add(
        start,
        rate > 0 ? rate : to,
        rate > 0 ? 'rate' : 'duration',
        reading.value,
        TIMES.has(glued) ? glued : word(tokens, unitAt),
      );
      i = (rate > 0 ? rate : to) - 1;
      continue;
    }
    const end = noun ? noun.index + 1 : reading.to;
    const rate = ratePeriod(tokens, end) > 0 ? ratePeriod(tokens, end) : ratePeriod(tokens, reading.to);
    if (rate > 0) add(start, rate, 'rate', reading.value, noun?.token.lemma ?? '');
    else if (noun && noun.token.tags & T.person) add(start, end, 'people', reading.value, noun.token.lemma);
    else add(start, Math.max(reading.to, start + 1), 'count', reading.value, noun?.token.lemma ?? glued);
    i = Math.max(reading.to, start + 1) - 1;
  }
  return found;
};
