import { digitByDigit, label } from './numbers';
import { glued, isGlued, isInteger, isWord, type Match, type Reader } from './reader';
import type { Token } from './tokens';

/** Short words for ways, which are something else elsewhere: St. Mary, a Dr. of law. */
const WAYS: ReadonlyMap<string, string> = new Map([
  ['St', 'street'],
  ['Ave', 'avenue'],
  ['Rd', 'road'],
  ['Dr', 'drive'],
  ['Blvd', 'boulevard'],
  ['Ln', 'lane'],
]);
const WAY = /^(St|Ave|Rd|Dr|Blvd|Ln|Street|Avenue|Road|Drive|Boulevard|Lane|Way|Place|Court|Square)$/;
/** Most words between a house's number and its way. */
const LONGEST_NAME = 3;

/** Words that open a sentence and name nobody. */
const OPENERS = /^(The|We|It|He|She|They|My|Our|In|At|On|But|And|So|Then|When|After|That|This|There)$/;

const isName = (token: Token | null | undefined): boolean =>
  isWord(token) && /^\p{Lu}\p{Ll}/u.test(token.text);
/** `5th Ave.`: the ending of a number that names a street. */
const isOrdinal = (token: Token | null | undefined): boolean =>
  isWord(token) && !token.gap && /^(st|nd|rd|th)$/.test(token.text);

/** `Main St.`, `Elm Rd`, `42nd St` → street, road. A name behind it makes it a saint or a doctor. */
export function wayAt(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at]!;
  const way = WAYS.get(token.text);
  const before = reader.tokens[at - 1];
  if (way === undefined || !token.gap || !(isName(before) || isOrdinal(before))) return null;
  const dotted = isGlued(reader, at + 1, '.');
  const after = reader.tokens[at + (dotted ? 2 : 1)];
  const named = isName(after) && after!.gap && !OPENERS.test(after!.text);
  return named ? null : { next: dotted && after?.gap ? at + 2 : at + 1, spoken: way };
}

/** `411 Elm Street` → four eleven. */
export function houseAt(reader: Reader, at: number): Match | null {
  const number = reader.tokens[at]!;
  if (!isInteger(number) || number.text.length < 3 || number.text.length > 5) return null;
  for (let place = at + 1; place <= at + LONGEST_NAME; place++) {
    const token = reader.tokens[place];
    if (!isName(token) || !token!.gap) return null;
    if (place > at + 1 && WAY.test(token!.text)) return { next: at + 1, spoken: label(number.text) };
  }
  return null;
}

/** Fewest and most digits of a telephone number that begins with 0 or +. */
const FEWEST = 9;
const MOST = 13;

/** `020 7946 0958`, `+44 20 7946 0958`, `0800 123456`: groups that begin with 0 or +, said digit by digit. */
export function dialledAt(reader: Reader, at: number): Match | null {
  const first = reader.tokens[at]!;
  const abroad = isGlued(reader, at, first.text) && reader.tokens[at - 1]?.text === '+';
  if (!isInteger(first) || !(abroad || (first.text.startsWith('0') && first.text.length > 2))) return null;
  const groups = [first.text];
  let next = at + 1;
  for (
    let token = reader.tokens[next];
    isInteger(token) && groups.length < 6;
    token = reader.tokens[++next]
  ) {
    groups.push(token.text);
  }
  const digits = groups.join('').length;
  if (groups.length < 2 || digits < FEWEST || digits > MOST || glued(reader, next)?.kind === 'word')
    return null;
  return { next, spoken: groups.map(digitByDigit).join(' ') };
}
