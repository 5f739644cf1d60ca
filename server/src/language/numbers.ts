import type { Span } from '../text/span';
import { APPROXIMATE, halfTime, isAge, isFraction, isLength, sizeAt } from './asides';
import { FRACTIONS, NUMBER_WORDS } from './lexicon/quantities';
import {
  CURRENCIES,
  countedNoun,
  digits,
  isDate,
  isLabelled,
  mayOpen,
  ORDINAL_WORDS,
  ratePeriod,
  readNumber,
  TIMES,
  word,
} from './readings';
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
    if (token.quoted || !mayOpen(token)) continue;
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
    if (token.lower === 'half') {
      const length = halfTime(tokens, i);
      if (length) {
        add(i, length, 'duration', 0.5, word(tokens, length - 1));
        i = length - 1;
        continue;
      }
      const last = found[found.length - 1];
      // "an hour and a half" is one length.
      if (word(tokens, i - 1) === 'a' && word(tokens, i - 2) === 'and' && last && last.to === i - 2) continue;
      // "don't seem half as stressed": less so, by no measure.
      if (
        word(tokens, i + 1) === 'as' &&
        [i - 1, i - 2].some(at => /^(n't|not|never)$/.test(word(tokens, at)))
      )
        continue;
    }
    if (FRACTIONS[token.lower] !== undefined && isFraction(tokens, i)) {
      const previous = found[found.length - 1];
      // "two thirds"
      const times = previous && previous.to === i && previous.value < 10;
      if (times) found.pop();
      add(times ? i - 1 : i, i + 1, 'ratio', FRACTIONS[token.lower]! * (times ? previous.value : 1));
      continue;
    }
    if (
      (token.lower === 'a' || token.lower === 'an') &&
      TIMES.has(word(tokens, i + 1)) &&
      isLength(tokens, i)
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
      !APPROXIMATE.test(word(tokens, i + 2)) &&
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
      if (
        NUMBER_WORDS[head] !== undefined &&
        NUMBER_WORDS[token.lower.slice(head.length + 1)] === undefined &&
        !APPROXIMATE.test(token.lower.slice(head.length + 1))
      ) {
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
      // "Postgres 11 to 14", "pages 40 to 62": both are labels.
      const other = /^(to|and|or|-|–)$/.test(word(tokens, reading.to))
        ? readNumber(tokens, reading.to + 1)
        : null;
      const to = other && tokens[reading.to + 1]?.kind === 'number' ? other.to : reading.to;
      add(
        start,
        to,
        /^(section|room|flight|floor|page|ticket|case|order|invoice|file|#)/.test(word(tokens, start - 1))
          ? 'id'
          : 'version',
        reading.value,
      );
      i = to - 1;
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
    if (isAge(tokens, start, reading.to, reading.value)) {
      add(start, reading.to, 'other', reading.value, 'age');
      i = reading.to - 1;
      continue;
    }
    // Percent.
    const after = word(tokens, reading.to);
    const size = sizeAt(tokens, start, reading);
    if (size > 0) {
      add(start, size, 'other', reading.value, after);
      i = size - 1;
      continue;
    }
    if (
      /^(999|911|112|101|111|000)$/.test(token.text) &&
      /^(ring|call|dial|phone)$/.test(tokens[start - 1]?.lemma ?? '')
    ) {
      add(start, reading.to, 'id', reading.value);
      continue;
    }
    // "the four of us"
    if (after === 'of' && /^(us|them|you)$/.test(word(tokens, reading.to + 1))) {
      add(start, reading.to + 2, 'people', reading.value, word(tokens, reading.to + 1));
      i = reading.to + 1;
      continue;
    }
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
    // one in five; one tray of seedlings in five; 14 in every 1,000; nine bags in twenty-two; five of the six; 12 out of 40
    const noun = countedNoun(tokens, reading.to);
    const tail = noun ? noun.index + 1 : reading.to;
    const further = noun && word(tokens, tail) === 'of' ? countedNoun(tokens, tail + 1) : null;
    for (const at of [reading.to, tail, further ? further.index + 1 : tail]) {
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
