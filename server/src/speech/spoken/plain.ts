import { spell } from './acronyms';
import { amountAt, isDash, isDigitString } from './amounts';
import { cardinal, decimal, digitByDigit, label, ordinal, version, year } from './numbers';
import {
  continues,
  glued,
  isGlued,
  isInteger,
  isNumber,
  isWord,
  type Match,
  type Reader,
  wordAfter,
  wordBefore,
} from './reader';
import { sayWord } from './saying';

/** Words before which a number names something. */
const LABELLED = new Set(
  (
    'room route flight highway port error errors code http https status case bug issue incident pr mr rfc extension channel gate ' +
    'apartment apt suite ste sku id exit interstate form number no ticket order invoice build unit bus train ward bay boeing airbus'
  ).split(' '),
);
/** Words before which even a short number is read digit by digit. */
const DIGITWISE = new Set('box pin zip zipcode passcode passwords serial dial'.split(' '));
/** Names whose decimals are versions: three point eleven, not three point one one. */
const VERSIONED = new Set(
  'python java node go ubuntu postgres kubernetes kafka spark rails django angular react version versions release ruby php ios android openssl'.split(
    ' ',
  ),
);

const YEAR_LEADS = new Set(
  (
    'in since year years fiscal calendar early late mid until till during fy cy quarter ' +
    'january february march april may june july august september october november december spring summer autumn fall winter class circa act'
  ).split(' '),
);
/** Plural in form and yet what a year owns: 2021 earnings, 2019 sales. */
const OWNED_BY_YEAR = new Set(
  (
    'was is has this its as us earnings results sales revenues numbers plans goals targets plus guidelines elections olympics ' +
    'holidays levels models awards works always versus volumes prices figures budgets averages rates margins highs lows ' +
    'layoffs floods fires standards quarters projections estimates'
  ).split(' '),
);
const COUNTED = new Set(
  'people users rows men women children staff feet dollars euros pounds percent more other different separate'.split(
    ' ',
  ),
);

/** Whether four bare digits are a year and not a count, judged by the words around them. */
function looksLikeYear(reader: Reader, at: number): boolean {
  const digits = reader.tokens[at]!.text;
  if (!/^(1\d|20)\d\d$/.test(digits)) return false;
  const after = wordAfter(reader, at + 1);
  const before = wordBefore(reader, at);
  const counted =
    COUNTED.has(after) || (/[^s']s$/.test(after) && !/['’]/.test(after) && !OWNED_BY_YEAR.has(after));
  if (counted) return YEAR_LEADS.has(before) && !digits.endsWith('00') && !COUNTED.has(after);
  return Number(digits) >= 1700 || YEAR_LEADS.has(before);
}

/** `555-123-4567`, `(415) 555-0100`, `+1 415 555 0100`: four or fewer groups of digits that are not a sum. */
function phoneAt(reader: Reader, at: number): Match | null {
  const groups: string[] = [];
  let next = at;
  for (;;) {
    const token = reader.tokens[next];
    if (!isInteger(token) || token.text.length > 4) break;
    groups.push(token.text);
    next++;
    const sign = reader.tokens[next];
    const after = reader.tokens[next + 1];
    if (sign && !sign.gap && (isDash(sign.text) || (sign.text === ')' && after?.gap)) && isInteger(after))
      next++;
    else if (!(isInteger(sign) && sign.gap && groups.length < 4)) break;
    if (groups.length > 4) break;
  }
  const lengths = groups.map(group => group.length).join('');
  if (!/^([12]?3(34|4)|[12]334)$/.test(lengths)) return null;
  if (lengths === '34' && !groups[1]!.startsWith('0') && !isDash(reader.tokens[at + 1]?.text)) return null;
  return { next, spoken: groups.map(digitByDigit).join(' ') };
}

const HALVES: Readonly<Record<string, readonly [string, string]>> = {
  '2': ['half', 'halves'],
  '3': ['third', 'thirds'],
  '4': ['quarter', 'quarters'],
  '8': ['eighth', 'eighths'],
};

/** `120/80`, in millimetres of mercury. */
const isBloodPressure = (top: string, bottom: string): boolean =>
  top.length === 3 && Number(top) < 260 && Number(bottom) >= 40 && Number(bottom) < 150;

/** `2/3` → two thirds, `9/10` → nine out of ten, `1/2` → one half. */
function sayFraction(top: string, bottom: string): string {
  const named = HALVES[bottom];
  if (named && Number(top) < Number(bottom)) return `${cardinal(top)} ${top === '1' ? named[0] : named[1]}`;
  if (top === '1' && Number(bottom) > 1) return `one ${ordinal(bottom)}`;
  if (Number(top) <= Number(bottom)) return `${cardinal(top)} out of ${cardinal(bottom)}`;
  return isBloodPressure(top, bottom)
    ? `${label(top)} over ${cardinal(bottom)}`
    : `${cardinal(top)} ${cardinal(bottom)}`;
}

function fractionAt(reader: Reader, at: number): Match | null {
  const top = reader.tokens[at];
  const bottom = isGlued(reader, at + 1, '/') ? glued(reader, at + 2) : null;
  if (!isInteger(top) || !isInteger(bottom) || top.text.length > 4 || bottom.text.length > 4) return null;
  const after = glued(reader, at + 3);
  // `2/3rds` is written by those who say what 2/3 is.
  const ending = isWord(after) && /^(rds?|ths?|nds?)$/.test(after.text) && HALVES[bottom.text] !== undefined;
  if (after && !ending && (after.kind !== 'symbol' || after.text === '/')) return null;
  return { next: at + (ending ? 4 : 3), spoken: sayFraction(top.text, bottom.text) };
}

const GLYPHS: ReadonlyMap<string, string> = new Map([
  ['½', 'a half'],
  ['¼', 'a quarter'],
  ['¾', 'three quarters'],
  ['⅓', 'one third'],
  ['⅔', 'two thirds'],
  ['⅛', 'one eighth'],
]);

/** `2½` → two and a half. */
function glyphAt(reader: Reader, at: number): Match | null {
  const part = GLYPHS.get(reader.tokens[at + 1]?.text ?? '');
  return part && isInteger(reader.tokens[at])
    ? { next: at + 2, spoken: `${cardinal(reader.tokens[at]!.text)} and ${part}` }
    : null;
}

/** `5 1/2` → five and a half. */
function mixedAt(reader: Reader, at: number): Match | null {
  const top = reader.tokens[at + 1];
  if (!isInteger(reader.tokens[at]) || !isInteger(top) || !top.gap || top.text.length > 1) return null;
  const fraction = fractionAt(reader, at + 1);
  if (!fraction || Number(top.text) >= Number(reader.tokens[at + 3]!.text)) return null;
  const part = fraction.spoken.replace(/^one (half|quarter)$/, 'a $1');
  return { next: fraction.next, spoken: `${cardinal(reader.tokens[at]!.text)} and ${part}` };
}

/** `3:1` → three to one. */
function ratioAt(reader: Reader, at: number): Match | null {
  const first = reader.tokens[at];
  const second = isGlued(reader, at + 1, ':') ? glued(reader, at + 2) : null;
  if (!isNumber(first) || !isNumber(second)) return null;
  const even = first.text === second.text && first.text.length > 1;
  return {
    next: at + 3,
    spoken: `${decimal(first.text)} ${even ? '' : 'to '}${decimal(second.text)}`,
  };
}

/** `3x4`, `1920 x 1080` → by. */
function productAt(reader: Reader, at: number): Match | null {
  const sign = reader.tokens[at + 1];
  const second = reader.tokens[at + 2];
  if (!sign || !/^[x×]$/i.test(sign.text) || !isNumber(second) || second.gap !== sign.gap) return null;
  if (continues(reader, at + 3)) return null;
  const side = (digits: string): string => (/^\d{4}$/.test(digits) ? label(digits) : decimal(digits));
  return { next: at + 3, spoken: `${side(reader.tokens[at]!.text)} by ${side(second.text)}` };
}

/** `3D`, `5G`, `4xx`, `3DEXPERIENCE`: a number with letters that are no unit; `1st` an ordinal. */
function letteredAt(reader: Reader, at: number): Match | null {
  const number = reader.tokens[at]!;
  const word = glued(reader, at + 1);
  if (!isWord(word) || number.text.includes('.')) return null;
  if (/^(st|nd|rd|th)$/i.test(word.text)) {
    return { next: at + 2, spoken: ordinal(number.text.replaceAll(',', '')) };
  }
  if (!isInteger(number)) return null;
  const tail = glued(reader, at + 2);
  const more = isInteger(tail) ? ` ${label(tail.text)}` : '';
  const letters = word.text.length <= 2 || /^[xX]+$/.test(word.text) ? spell(word.text) : sayWord(word.text);
  return { next: at + (more ? 3 : 2), spoken: `${label(number.text)} ${letters}${more}` };
}

function sayPlain(reader: Reader, at: number): string {
  const written = reader.tokens[at]!.text;
  const before = wordBefore(reader, at);
  const hyphened = isDash(reader.tokens[at - 1]?.text) && !reader.tokens[at]!.gap;
  const parts = written.split('.');
  if (parts.length > 3) return parts.map(part => label(part)).join(' dot ');
  if (parts.length === 3) return version(written);
  if (parts.length === 2 && parts[0] !== '')
    return VERSIONED.has(before) ? version(written) : decimal(written);
  if (parts.length === 2)
    return /^calib/.test(wordAfter(reader, at + 1)) ? cardinal(parts[1]!) : decimal(written);
  if (written.includes(',')) return decimal(written);
  if (DIGITWISE.has(before) || isDigitString(written)) return digitByDigit(written);
  const code = hyphened && isWord(reader.tokens[at - 2]) && /^[A-Z]+$/.test(reader.tokens[at - 2]!.text);
  if (LABELLED.has(before) || code) return label(written);
  if (looksLikeYear(reader, at)) return year(written);
  return /^1[1-9]00$/.test(written) ? `${cardinal(written.slice(0, 2))} hundred` : cardinal(written);
}

/** `Unit 12B`, `gate 4C`: a letter after a label is no magnitude. */
function labelledAt(reader: Reader, at: number): Match | null {
  const number = reader.tokens[at]!;
  const letter = glued(reader, at + 1);
  const place = reader.tokens[at - 1]?.text === '.' ? at - 1 : at;
  if (!isInteger(number) || !/^[A-Z]$/.test(letter?.text ?? '') || !LABELLED.has(wordBefore(reader, place)))
    return null;
  return { next: at + 2, spoken: `${label(number.text)} ${letter!.text}` };
}

/** Any other number at `at`: fractions, phone numbers, labels, years and counts. */
export function plainAt(reader: Reader, at: number): Match | null {
  if (!isNumber(reader.tokens[at])) return null;
  return (
    phoneAt(reader, at) ??
    fractionAt(reader, at) ??
    mixedAt(reader, at) ??
    glyphAt(reader, at) ??
    ratioAt(reader, at) ??
    productAt(reader, at) ??
    labelledAt(reader, at) ??
    amountAt(reader, at) ??
    letteredAt(reader, at) ?? { next: at + 1, spoken: sayPlain(reader, at) }
  );
}
