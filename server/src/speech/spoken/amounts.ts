import { cardinal, decimal } from './numbers';
import { glued, isNumber, isWord, type Match, type Reader, wordAfter } from './reader';
import {
  CURRENCIES,
  type Currency,
  DOLLAR_PREFIXES,
  MAGNITUDE_WORDS,
  MAGNITUDES,
  PER,
  UNITS,
  type Unit,
} from './units';

/** A number with everything that belongs to it: sign, currency, magnitude, unit. */
interface Amount {
  readonly next: number;
  readonly number: string;
  readonly magnitude: string;
  readonly currency: Currency | null;
  /** Whose dollar: `A$` → A. */
  readonly prefix: string;
  readonly unit: Unit | null;
  /** `45-min`: the unit stands before what it measures and stays singular. */
  readonly attributive: boolean;
  readonly plus: boolean;
}

const DASHES = new Set(['-', '–', '—', '‑', '‒', '−']);
export const isDash = (text: string | undefined): boolean => text !== undefined && DASHES.has(text);

/** A currency sign or code at `at`, with the letters that may stand before a dollar sign. */
function currencyAt(reader: Reader, at: number): { currency: Currency; prefix: string; next: number } | null {
  const token = reader.tokens[at];
  if (!token) return null;
  const prefix =
    isWord(token) && reader.tokens[at + 1]?.text === '$' ? DOLLAR_PREFIXES.get(token.text) : undefined;
  if (prefix !== undefined && glued(reader, at + 1)) {
    return { currency: CURRENCIES.get('$')!, prefix, next: at + 2 };
  }
  const currency = CURRENCIES.get(token.text);
  if (!currency) return null;
  const next = token.text === 'Rs' && reader.tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
  return { currency, prefix: '', next };
}

/** `100 m`, with a space, is a length; `5m` is more often minutes. */
const METER: Unit = { one: 'meter', many: 'meters' };

/** A unit at `at`; two tokens long for `°C`, `m²`. */
function unitAt(reader: Reader, at: number, afterHyphen: boolean): { unit: Unit; next: number } | null {
  const token = reader.tokens[at];
  if (!token || token.kind === 'number') return null;
  const joined = glued(reader, at + 1);
  const double = joined ? UNITS.get(token.text + joined.text) : undefined;
  if (double && joined!.kind !== 'number') return { unit: double, next: at + 2 };
  if (token.gap && token.text === 'm' && !joined) return { unit: METER, next: at + 1 };
  const unit = UNITS.get(token.text);
  if (!unit || (unit.attachedOnly && (token.gap || afterHyphen))) return null;
  if (joined && joined.kind !== 'symbol' && token.kind === 'word') return null;
  return { unit, next: at + 1 };
}

function magnitudeAt(reader: Reader, at: number, money: boolean): { magnitude: string; next: number } | null {
  const token = reader.tokens[at];
  if (!isWord(token)) return null;
  if (!token.gap) {
    const letter = token.text;
    const counted = /^[mb]$/.test(letter) && /[^s]s$|^people$/.test(wordAfter(reader, at + 1));
    if (counted) return { magnitude: letter === 'm' ? 'million' : 'billion', next: at + 1 };
    const said =
      money && letter === 'm' ? 'million' : money && letter === 'b' ? 'billion' : MAGNITUDES.get(letter);
    return said && !isNumber(glued(reader, at + 1)) ? { magnitude: said, next: at + 1 } : null;
  }
  const said = MAGNITUDE_WORDS.has(token.text.toLowerCase())
    ? token.text.toLowerCase()
    : MAGNITUDES.get(token.text);
  if (!said || (token.text.length === 1 && !money)) return null;
  return { magnitude: said, next: at + 1 };
}

/** Reads an amount whose number, or currency before the number, is at `at`. */
function readAmount(reader: Reader, at: number, inMoney = false): Amount | null {
  const before = currencyAt(reader, at);
  let next = before?.next ?? at;
  const number = reader.tokens[next];
  if (!isNumber(number) || number.text.split('.').length > 2) return null;
  if (before && number.gap && before.next - at > 2) return null;
  next++;
  let magnitude = '';
  for (let count = 0; count < 2; count++) {
    const hyphen =
      isDash(glued(reader, next)?.text) &&
      MAGNITUDE_WORDS.has(glued(reader, next + 1)?.text.toLowerCase() ?? '');
    const found = hyphen
      ? { magnitude: reader.tokens[next + 1]!.text.toLowerCase(), next: next + 2 }
      : magnitudeAt(reader, next, before !== null || inMoney);
    if (!found) break;
    magnitude += `${magnitude && ' '}${found.magnitude}`;
    next = found.next;
  }
  const plus = glued(reader, next)?.text === '+' && !isNumber(glued(reader, next + 1));
  if (plus) next++;
  const hyphen = isDash(glued(reader, next)?.text) && isWord(glued(reader, next + 1));
  const measured = before ? null : unitAt(reader, hyphen ? next + 1 : next, hyphen);
  if (measured) next = measured.next;
  // `$1.5m USD`: the code says which dollar, and is not said again.
  if (before && reader.tokens[next]?.text === 'USD') next++;
  const after = before || measured ? null : currencyAt(reader, next);
  if (after && !isNumber(reader.tokens[after.next])) next = after.next;
  return {
    next,
    number: number.text,
    magnitude,
    currency: before?.currency ?? (after && next === after.next ? after.currency : null),
    prefix: before?.prefix ?? '',
    unit: measured?.unit ?? null,
    attributive: hyphen && measured !== null,
    plus,
  };
}

const isOne = (amount: Amount): boolean => amount.number === '1' && amount.magnitude === '';

function sayMoney(amount: Amount, currency: Currency, nextWord: string): string {
  const [whole = '', cents] = amount.number.replaceAll(',', '').split('.');
  const name = (one: boolean): string =>
    `${amount.prefix && `${amount.prefix} `}${one ? currency.one : currency.many}`;
  if (cents?.length === 2 && amount.magnitude === '') {
    const small =
      Number(cents) === 0 ? '' : `${cardinal(cents)} ${Number(cents) === 1 ? currency.cent : currency.cents}`;
    if (Number(whole) === 0 && small) return small;
    return `${cardinal(whole)} ${name(Number(whole) === 1)}${small && ` ${small}`}`;
  }
  const named = nextWord === currency.one || nextWord === currency.many;
  return `${sayNumber(amount)}${named ? '' : ` ${name(isOne(amount))}`}`;
}

const sayNumber = (amount: Amount): string => {
  const digits = amount.number.replaceAll(',', '');
  const hundreds = amount.magnitude === '' && /^1[1-9]00$/.test(amount.number);
  const number = hundreds ? `${cardinal(digits.slice(0, 2))} hundred` : decimal(digits);
  return `${number}${amount.magnitude && ` ${amount.magnitude}`}${amount.plus ? ' plus' : ''}`;
};

function say(amount: Amount, nextWord: string): string {
  if (amount.currency) return sayMoney(amount, amount.currency, nextWord);
  const number = sayNumber(amount);
  if (!amount.unit) return number;
  return `${number} ${amount.attributive || isOne(amount) ? amount.unit.one : amount.unit.many}`;
}

/** `/day`, `/s`, `/ month`: what an amount is counted by. */
function perAt(reader: Reader, at: number): Match | null {
  if (reader.tokens[at]?.text !== '/') return null;
  const token = reader.tokens[at + 1];
  const said = token && PER.get(token.text.toLowerCase());
  return said && !isNumber(glued(reader, at + 2)) ? { next: at + 2, spoken: ` per ${said}` } : null;
}

const nothing = (amount: Amount): boolean =>
  !amount.currency && !amount.unit && !amount.magnitude && !amount.plus;

function secondOfRange(reader: Reader, first: Amount): { amount: Amount; dash: boolean } | null {
  const separator = reader.tokens[first.next];
  const dash = isDash(separator?.text) && !separator!.gap;
  const to = separator?.text === 'to' && separator.gap && first.currency !== null;
  if (!dash && !to) return null;
  const start = reader.tokens[first.next + 1];
  if (!start || start.gap === dash) return null;
  const amount = readAmount(reader, first.next + 1, first.currency !== null);
  if (!amount) return null;
  const third = glued(reader, amount.next);
  return isDash(third?.text) && isNumber(glued(reader, amount.next + 1)) ? null : { amount, dash };
}

/** `$30-40K`, `5–10%`, `$38 to $42 billion`: what both ends share is said once, at the end. */
function sayRange(first: Amount, second: Amount, nextWord: string): string {
  const currency = second.currency ?? first.currency;
  const last = { ...second, currency, prefix: second.prefix || first.prefix };
  const shared =
    first.currency === currency &&
    (second.magnitude === first.magnitude || first.magnitude === '' || second.currency === null);
  const scale = first.magnitude === second.magnitude ? '' : first.magnitude;
  const cents =
    first.number.includes('.') && first.magnitude === '' && second.magnitude === '' && currency !== null;
  const head = {
    ...first,
    currency: shared && !cents ? null : (first.currency ?? (cents ? currency : null)),
    magnitude: shared ? scale : first.magnitude,
    unit: first.unit === second.unit ? null : first.unit,
  };
  return `${say(head, '')} to ${say(last, nextWord)}`;
}

/**
 * Money, units, magnitudes, percentages and their ranges, from the currency or number at `at`. A bare number is left
 * to those who can tell years and labels, unless it opens a range.
 */
export function amountAt(reader: Reader, at: number): Match | null {
  const first = readAmount(reader, at);
  if (!first) return null;
  const second = secondOfRange(reader, first);
  const end = second?.amount.next ?? first.next;
  const per = perAt(reader, end);
  if (!second && !per && nothing(first)) return null;
  if (second && /^0\d/.test(second.amount.number)) return null;
  const next = per?.next ?? end;
  const following = reader.tokens[next];
  const nextWord = isWord(following) ? following.text.toLowerCase() : '';
  const spoken = second ? sayRange(first, second.amount, nextWord) : say(first, nextWord);
  return { next, spoken: spoken + (per?.spoken ?? '') };
}

/** A run of digits too long, or too oddly led, to be a count. */
export const isDigitString = (digits: string): boolean =>
  (digits.length > 1 && digits.startsWith('0')) ||
  (digits.length >= 7 && !/000$/.test(digits)) ||
  digits.length > 15;
