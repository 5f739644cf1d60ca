import { isDash } from './amounts';
import { cardinal } from './numbers';
import { glued, isInteger, isNumber, isWord, type Match, type Reader } from './reader';
import type { Token } from './tokens';

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const names: ReadonlyMap<string, string> = new Map([
  ...[...DAYS, ...MONTHS].flatMap((name): [string, string][] => [
    [name, name],
    [name.slice(0, 3), name],
  ]),
  ['Sept', 'September'],
  ['Tues', 'Tuesday'],
  ['Thurs', 'Thursday'],
]);

const nameOf = (token: Token | null | undefined): string | undefined =>
  isWord(token) ? names.get(token.text) : undefined;

/** `Mon–Fri`, `Jan-Mar`: short names that say what they are because another stands across a dash. */
export function nameInSpanAt(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at];
  const name = nameOf(token);
  if (name === undefined || name === token!.text) return null;
  const opens = isDash(reader.tokens[at + 1]?.text) && nameOf(reader.tokens[at + 2]);
  const closes = isDash(reader.tokens[at - 1]?.text) && nameOf(reader.tokens[at - 2]);
  return opens || closes ? { next: at + 1, spoken: name } : null;
}

/** Whether a point in time ends with the token: a month, its year, a quarter, `9am`. */
function endsPoint({ tokens }: Reader, at: number): boolean {
  const token = tokens[at];
  if (nameOf(token)) return true;
  if (isWord(token)) return /^[ap]m$/i.test(token.text) && isNumber(tokens[at - 1]);
  if (token?.text === '.') return /^m$/i.test(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text === '.';
  if (isInteger(token) && tokens[at - 1]?.text === ':' && isInteger(tokens[at - 2])) return true;
  return isInteger(token) && (nameOf(tokens[at - 1]) !== undefined || isQuarter(tokens[at - 1]));
}

const isQuarter = (token: Token | null | undefined): boolean => isWord(token) && /^[QH]$/.test(token.text);

function opensPoint({ tokens }: Reader, at: number): boolean {
  if (nameOf(tokens[at]) || (isQuarter(tokens[at]) && isNumber(tokens[at + 1]))) return true;
  if (!isNumber(tokens[at])) return false;
  const after = tokens[at + 1]?.text ?? '';
  return (after === ':' && isInteger(tokens[at + 2])) || /^[ap]m?$/i.test(after);
}

/** The dash of `Mon–Fri`, `Q1–Q3`, `9am–5pm`, `9:00–17:30`, `Jan 2021 – Mar 2022`: to. */
export function spanDashAt(reader: Reader, at: number): Match | null {
  const dash = reader.tokens[at];
  const after = reader.tokens[at + 1];
  if (!isDash(dash?.text) || !after || after.gap !== dash!.gap) return null;
  // With white space around it, a hyphen or a dash may as well part two clauses: years leave no doubt.
  if (dash!.gap && !isInteger(reader.tokens[at - 1])) return null;
  return endsPoint(reader, at - 1) && opensPoint(reader, at + 1) ? { next: at + 1, spoken: 'to' } : null;
}

const SMALLER: Readonly<Record<string, readonly [large: string, small: string]>> = {
  h: ['hour', 'minute'],
  m: ['minute', 'second'],
};
const MARK = /^(m|min|mins|s|sec|secs)$/;

const counted = (digits: string, one: string): string =>
  `${cardinal(digits)} ${one}${Number(digits) === 1 ? '' : 's'}`;

/** `1h30`, `2h15m`, `3m20s`. */
export function durationAt(reader: Reader, at: number): Match | null {
  const large = reader.tokens[at];
  const unit = SMALLER[glued(reader, at + 1)?.text ?? ''];
  const small = glued(reader, at + 2);
  if (!unit || !isInteger(large) || !isInteger(small) || small.text.length > 2) return null;
  const mark = glued(reader, at + 3);
  const marked = isWord(mark) && MARK.test(mark.text);
  if (mark && mark.kind !== 'symbol' && !marked) return null;
  if (!marked && unit[0] !== 'hour') return null;
  const rest = marked ? counted(small.text, unit[1]) : cardinal(small.text);
  return { next: at + (marked ? 4 : 3), spoken: `${counted(large.text, unit[0])} ${rest}` };
}
