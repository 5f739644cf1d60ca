import { spell } from './acronyms';
import { isDash } from './amounts';
import { cardinal, decimal, digitByDigit, label, version, year } from './numbers';
import { continues, glued, isGlued, isInteger, isNumber, isWord, type Match, type Reader } from './reader';
import { sayWord } from './saying';

const isYearLike = (digits: string): boolean => /^20\d\d$/.test(digits);

/** The number glued after a word: a version, a percentile, a fiscal year, else a label. */
function sayCodeNumber(word: string, number: string): string {
  if (number.includes('.')) return /^[pP]$/.test(word) ? decimal(number) : version(number);
  if (/^(FY|CY|H|Q)$/.test(word) && isYearLike(number)) return year(number);
  if (word.length === 1 && number.length >= 4) return digitByDigit(number);
  return label(number);
}

function sayCodeWord(word: string): string {
  if (/^[vV]$|^ver$/.test(word)) return 'version';
  if (word.length <= 2) return spell(word);
  return sayWord(word);
}

/** `p99`, `v2.1`, `Q3`, `FY22`, `S3`, `B2B`, `Net4Mobility`: a word with numbers inside or at its end. */
export function codeAt(reader: Reader, at: number): Match | null {
  const word = reader.tokens[at]!;
  const number = glued(reader, at + 1);
  if (!isNumber(number)) return null;
  // `x2` multiplies; x86 is a name.
  if (word.text === 'x' && word.gap && /^([2-9]|10)$/.test(number.text) && !continues(reader, at + 2))
    return { next: at + 2, spoken: `times ${cardinal(number.text)}` };
  const parts: string[] = [];
  let next = at;
  let last = '';
  for (let token = word; ; token = reader.tokens[next]!) {
    const quarterYear = isNumber(token) && /^[QH]$/.test(last) && isGlued(reader, next + 1, "'");
    if (isNumber(token)) parts.push(sayCodeNumber(last, token.text.replaceAll(',', '')));
    else parts.push(token.text === 's' && parts.length ? 's' : sayCodeWord(token.text));
    last = token.text;
    next++;
    if (quarterYear && isInteger(glued(reader, next + 1))) next++;
    const following = glued(reader, next);
    if (!following || following.kind === 'symbol' || parts.length > 8) break;
  }
  return { next, spoken: parts.join(' ').replace(/ s$/, 's') };
}

/** `PAY-1234`, `COVID-19`, `F-16`, `CVE-2021-44228`: capitals, a hyphen, a number, and another behind a year. */
export function ticketAt(reader: Reader, at: number): Match | null {
  const word = reader.tokens[at]!;
  const number = isDash(glued(reader, at + 1)?.text) ? glued(reader, at + 2) : null;
  if (!/^[A-Z]+$/.test(word.text) || !isInteger(number)) return null;
  const further = isDash(glued(reader, at + 3)?.text) ? glued(reader, at + 4) : null;
  const second = isInteger(further) && isYearLike(number.text) ? further : null;
  const next = at + (second ? 5 : 3);
  const after = glued(reader, next);
  if (after && (after.kind !== 'symbol' || isDash(after.text))) return null;
  const name = word.text.length === 1 ? word.text : sayWord(word.text);
  const rest = second ? ` ${label(second.text)}` : '';
  return { next, spoken: `${name} ${second ? year(number.text) : label(number.text)}${rest}` };
}

/** Single letters with points: `U.S.`, `J.D.`, `P.O.`. */
export function initialsAt(reader: Reader, at: number): Match | null {
  const letters: string[] = [];
  let next = at;
  while (letters.length < 6) {
    const token = letters.length ? glued(reader, next) : reader.tokens[next];
    if (!isWord(token) || !/^\p{L}$/u.test(token.text)) break;
    if (!isGlued(reader, next + 1, '.')) {
      if (letters.length) {
        letters.push(token.text);
        next++;
      }
      break;
    }
    letters.push(token.text);
    next += 2;
  }
  if (letters.length < 2) return null;
  return { next, spoken: spell(letters.join('')) };
}

const ROMAN: ReadonlyMap<string, number> = new Map(
  Object.entries({
    II: 2,
    III: 3,
    IV: 4,
    VI: 6,
    VII: 7,
    VIII: 8,
    IX: 9,
    XI: 11,
    XII: 12,
    XIII: 13,
    XIV: 14,
    XV: 15,
    XVI: 16,
  }),
);
const RULERS = new Set(
  'George Henry Louis Charles William James Edward Richard Elizabeth Napoleon Alexander Nicholas Ivan Frederick Catherine Pius Philip'.split(
    ' ',
  ),
);
const ORDINAL_WORDS = [
  '',
  '',
  'second',
  'third',
  'fourth',
  '',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  '',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
];

/** `George IV` → the fourth, `Phase II` → two. */
export function romanAt(reader: Reader, at: number): Match | null {
  const value = ROMAN.get(reader.tokens[at]!.text);
  const before = reader.tokens[at - 1];
  if (value === undefined || !isWord(before) || !/^\p{Lu}\p{Ll}/u.test(before.text)) return null;
  return {
    next: at + 1,
    spoken: RULERS.has(before.text) ? `the ${ORDINAL_WORDS[value]}` : cardinal(String(value)),
  };
}

/** `No. 5` → number five, `c. 1900` → circa. */
export function numeroAt(reader: Reader, at: number): Match | null {
  if (reader.tokens[at]!.text === 'c' && isGlued(reader, at + 1, '.')) {
    const year = reader.tokens[at + 2];
    return isInteger(year) && /^1[1-9]\d\d$/.test(year.text) ? { next: at + 2, spoken: 'circa' } : null;
  }
  if (!/^(No|Nos|no|Nr)$/.test(reader.tokens[at]!.text) || !isGlued(reader, at + 1, '.')) return null;
  const number = reader.tokens[at + 2];
  return isInteger(number) && number.gap ? { next: at + 3, spoken: `number ${label(number.text)}` } : null;
}
