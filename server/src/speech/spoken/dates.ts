import { isDash } from './amounts';
import { cardinal, clock, ordinal, plural, year } from './numbers';
import {
  glued,
  isGlued,
  isInteger,
  isNumber,
  isWord,
  type Match,
  type NumberToken,
  type Reader,
  wordAfter,
  wordBefore,
} from './reader';
import type { Token } from './tokens';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const monthNames: ReadonlyMap<string, string> = new Map([
  ...MONTHS.map((name): [string, string] => [name, name]),
  ...MONTHS.map((name): [string, string] => [name.slice(0, 3), name]),
  ['Sept', 'September'],
]);

const monthOf = (token: Token | null | undefined): string | undefined =>
  isWord(token) ? monthNames.get(token.text) : undefined;

/** A number of four digits between 1100 and 2099. */
type YearToken = NumberToken & { readonly text: `${number}` };

const isYear = (token: Token | null | undefined): token is YearToken =>
  isInteger(token) && /^(1[1-9]|20)\d\d$/.test(token.text);
const isDay = (token: Token | null | undefined): token is NumberToken =>
  isInteger(token) && /^(0?[1-9]|[12]\d|3[01])$/.test(token.text);

/** After `, 2021` or ` 2021` at `at`: the year said, and where it ends. */
function yearAt(reader: Reader, at: number): Match {
  const comma = reader.tokens[at]?.text === ',' ? 1 : 0;
  const token = reader.tokens[at + comma];
  if (!isYear(token) || !token.gap || isGlued(reader, at + comma + 1, '%')) return { next: at, spoken: '' };
  return { next: at + comma + 1, spoken: ` ${year(token.text)}` };
}

const suffix = (reader: Reader, at: number): boolean =>
  /^(st|nd|rd|th)$/i.test(glued(reader, at)?.text ?? '');

/** `March 3`, `Nov. 22, 2021`, `March 3rd`, `Dec 2021`. */
export function monthAt(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  const month = monthOf(token);
  if (!month) return null;
  const dotted = month !== token!.text && isGlued(reader, at + 1, '.') ? 1 : 0;
  const day = at + 1 + dotted;
  const number = reader.tokens[day];
  if (isYear(number) && number.gap) {
    return month === token!.text ? null : { next: day + 1, spoken: `${month} ${year(number.text)}` };
  }
  if (!isDay(number) || !number.gap || isGlued(reader, day + 1, ':') || isGlued(reader, day + 1, '%'))
    return null;
  const said = Number(number.text).toString();
  if (suffix(reader, day + 1)) {
    const rest = yearAt(reader, day + 2);
    return { next: rest.next, spoken: `${month} ${ordinal(said)}${rest.spoken}` };
  }
  if (glued(reader, day + 1)?.kind === 'word') return null;
  const dash = isDash(glued(reader, day + 1)?.text) && isDay(glued(reader, day + 2));
  const span = dash ? ` to ${cardinal(reader.tokens[day + 2]!.text)}` : '';
  const rest = yearAt(reader, dash ? day + 3 : day + 1);
  return { next: rest.next, spoken: `${month} ${cardinal(said)}${span}${rest.spoken}` };
}

/** `3 March 2021`, `3rd Nov`. */
function dayMonthAt(reader: Reader, at: number): Match | null {
  const day = reader.tokens[at]!;
  const ordinalAlready = suffix(reader, at + 1) ? 1 : 0;
  const place = at + 1 + ordinalAlready;
  const token = reader.tokens[place];
  const month = monthOf(token);
  if (!isDay(day) || !month || !token!.gap) return null;
  const dotted = month !== token!.text && isGlued(reader, place + 1, '.') ? 1 : 0;
  const rest = yearAt(reader, place + 1 + dotted);
  const said = ordinal(Number(day.text).toString());
  const spoken =
    ordinalAlready || wordBefore(reader, at) === 'the' ? `${said} ${month}` : `the ${said} of ${month}`;
  return { next: rest.next, spoken: spoken + rest.spoken };
}

const calendar = (written: string, month: number, day: number): string =>
  `${MONTHS[month - 1]} ${ordinal(String(day))} ${year(written.length === 2 ? `20${written}` : written)}`;

/** `2023-11-24`, `12/05/2023`, `24.11.2023`. */
function numericDateAt(reader: Reader, at: number): Match | null {
  const [first, sign, second, again, third] = reader.tokens.slice(at, at + 5);
  if (!isInteger(first) || !isInteger(second) || !isInteger(third) || sign?.text !== again?.text) return null;
  if ([sign, second, again, third].some(token => token!.gap) || !(sign!.text === '/' || isDash(sign!.text)))
    return null;
  const [a, b, c] = [Number(first.text), Number(second.text), Number(third.text)];
  if (isYear(first) && b >= 1 && b <= 12 && c >= 1 && c <= 31)
    return { next: at + 5, spoken: calendar(first.text, b, c) };
  if (!isYear(third) && !(sign!.text === '/' && third.text.length === 2)) return null;
  if (a >= 1 && a <= 12 && b >= 1 && b <= 31) return { next: at + 5, spoken: calendar(third.text, a, b) };
  if (b >= 1 && b <= 12 && a >= 1 && a <= 31) return { next: at + 5, spoken: calendar(third.text, b, a) };
  return null;
}

/** `am`, `p.m.`, `PM` at `at`: the letters and where they end. */
function halfDayAt(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  if (!isWord(token)) return null;
  if (/^(am|pm|AM|PM)$/.test(token.text)) return { next: at + 1, spoken: token.text[0]!.toUpperCase() };
  if (
    !/^[apAP]$/.test(token.text) ||
    !isGlued(reader, at + 1, '.') ||
    !/^m$/i.test(glued(reader, at + 2)?.text ?? '')
  )
    return null;
  return { next: isGlued(reader, at + 3, '.') ? at + 4 : at + 3, spoken: token.text.toUpperCase() };
}

/** `14:30`, `9:05 am`, `3pm`, `3.30pm`. */
function timeAt(reader: Reader, at: number): Match | null {
  const first = reader.tokens[at]!;
  const minutes = isGlued(reader, at + 1, ':') ? glued(reader, at + 2) : null;
  if (isDay(first) || /^(0?\d|1\d|2[0-4])$/.test(first.text)) {
    const hasMinutes = isInteger(minutes) && /^[0-5]\d$/.test(minutes.text);
    const end = hasMinutes ? at + 3 : at + 1;
    const half = Number(first.text) <= 24 ? halfDayAt(reader, end) : null;
    if (!hasMinutes && !half) return null;
    if (!hasMinutes && reader.tokens[end]!.gap && Number(first.text) > 12) return null;
    const hours = Number(first.text).toString();
    const said = hasMinutes ? clock(hours, minutes.text, half !== null) : cardinal(hours);
    return { next: half?.next ?? end, spoken: half ? `${said} ${half.spoken} M` : said };
  }
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(first.text);
  const half = dotted && halfDayAt(reader, at + 1);
  return half ? { next: half.next, spoken: `${clock(dotted[1]!, dotted[2]!, true)} ${half.spoken} M` } : null;
}

/** Words before which two digits with an `s` are a decade: the 90s, in her 30s. */
const DECADE_LEADS = new Set('the early late mid his her my their your our high low in'.split(' '));

/** `1990s`, `the '90s`, `100s`. */
function decadeAt(reader: Reader, at: number): Match | null {
  const number = reader.tokens[at]!;
  const apostrophe = /^['’]$/.test(glued(reader, at + 1)?.text ?? '') ? 1 : 0;
  const end = at + 2 + apostrophe;
  if (!isGlued(reader, end - 1, 's') || !isInteger(number)) return null;
  const digits = number.text;
  if (/^1\d\d0$/.test(digits) || (/^20\d0$/.test(digits) && !apostrophe))
    return { next: end, spoken: digits === '1000' ? 'thousands' : plural(year(digits)) };
  if (/^[2-9]0$/.test(digits)) {
    const lead = /^['’]$/.test(reader.tokens[at - 1]?.text ?? '') || DECADE_LEADS.has(wordBefore(reader, at));
    const range = isDash(reader.tokens[at - 1]?.text);
    if (lead || range || apostrophe) return { next: end, spoken: plural(cardinal(digits)) };
  }
  // Without what there are tens of, 10s are seconds.
  if (/^10+$/.test(digits) && wordAfter(reader, end) === 'of')
    return { next: end, spoken: plural(cardinal(digits).replace(/^one /, '')) };
  return apostrophe ? { next: end, spoken: `${isYear(number) ? year(digits) : cardinal(digits)}'s` } : null;
}

/** `2019–2021`, `2023-24`, `2019/20`. */
function yearRangeAt(reader: Reader, at: number): Match | null {
  const first = reader.tokens[at];
  const sign = glued(reader, at + 1)?.text;
  const second = glued(reader, at + 2);
  if (!isYear(first) || !isInteger(second) || !(isDash(sign) || sign === '/')) return null;
  const after = glued(reader, at + 3);
  if (after && (isDash(after.text) || after.kind !== 'symbol')) return null;
  const joint = sign === '/' ? ' ' : ' to ';
  if (isYear(second)) return { next: at + 3, spoken: `${year(first.text)}${joint}${year(second.text)}` };
  const short = second.text.length === 2 && Number(second.text) > Number(first.text.slice(2));
  return short ? { next: at + 3, spoken: `${year(first.text)}${joint}${cardinal(second.text)}` } : null;
}

/** Dates, clock times, decades and years' ranges that begin with the number at `at`. */
export function dateAt(reader: Reader, at: number): Match | null {
  if (!isNumber(reader.tokens[at])) return null;
  return (
    numericDateAt(reader, at) ??
    timeAt(reader, at) ??
    dayMonthAt(reader, at) ??
    decadeAt(reader, at) ??
    yearRangeAt(reader, at)
  );
}
