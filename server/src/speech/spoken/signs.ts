import { isDash } from './amounts';
import { label } from './numbers';
import { glued, isInteger, isNumber, isWord, type Match, type Reader } from './reader';
import { PER } from './units';

/** Runs of signs, the longest first, and what they say between words. */
const RUNS: readonly (readonly [string, string])[] = [
  ['<->', 'to and from'],
  ['-->', 'to'],
  ['==>', 'to'],
  ['===', 'equals'],
  ['!==', 'is not'],
  ['->', 'to'],
  ['=>', 'to'],
  ['<-', 'from'],
  ['>=', 'at least'],
  ['<=', 'at most'],
  ['==', 'equals'],
  ['!=', 'is not'],
  ['&&', 'and'],
  ['+-', 'plus or minus'],
];

const SINGLE: ReadonlyMap<string, string> = new Map([
  ['→', 'to'],
  ['⇒', 'to'],
  ['➜', 'to'],
  ['➔', 'to'],
  ['⟶', 'to'],
  ['←', 'from'],
  ['↔', 'to and from'],
  ['&', 'and'],
  ['＆', 'and'],
  ['@', 'at'],
  ['=', 'equals'],
  ['≈', 'about'],
  ['≥', 'at least'],
  ['≤', 'at most'],
  ['≠', 'is not'],
  ['±', 'plus or minus'],
  ['%', 'percent'],
  ['°', 'degrees'],
  ['§', 'section'],
  ['½', 'one half'],
  ['¼', 'one quarter'],
  ['¾', 'three quarters'],
  ['⅓', 'one third'],
  ['⅔', 'two thirds'],
  ['⅛', 'one eighth'],
  ['×', 'times'],
  ['÷', 'divided by'],
  ['∞', 'infinity'],
  ['$', 'dollars'],
  ['€', 'euros'],
  ['£', 'pounds'],
  ['‰', 'per thousand'],
  ['²', 'squared'],
  ['³', 'cubed'],
  ['₂', 'two'],
  ['₃', 'three'],
  ['₄', 'four'],
]);

/** Before a number or an amount of money. */
const BEFORE_AMOUNT: ReadonlyMap<string, string> = new Map([
  ['~', 'about'],
  ['<', 'under'],
  ['>', 'over'],
  ['+', 'plus'],
  ['-', 'minus'],
  ['−', 'minus'],
  ['–', 'minus'],
  ['×', 'times'],
]);

/** Stretches of time that something can be counted by after a slash. */
const SPANS: ReadonlyMap<string, string> = new Map(
  [
    's',
    'sec',
    'second',
    'min',
    'minute',
    'h',
    'hr',
    'hour',
    'day',
    'wk',
    'week',
    'mo',
    'month',
    'yr',
    'year',
  ].map((written): [string, string] => [written, PER.get(written)!]),
);

const opensAmount = (reader: Reader, at: number): boolean => {
  const token = reader.tokens[at];
  return isNumber(token) || /^[$€£¥₹]$/.test(token?.text ?? '');
};

function runAt(reader: Reader, at: number): Match | null {
  const start = reader.tokens[at]!.start;
  for (const [run, spoken] of RUNS) {
    if (reader.text.startsWith(run, start)) return { next: at + run.length, spoken };
  }
  return null;
}

/** `#482` → number four eighty-two. */
function hashAt(reader: Reader, at: number): Match | null {
  const number = glued(reader, at + 1);
  if (!isInteger(number)) return null;
  const after = glued(reader, at + 2);
  return after && after.kind !== 'symbol' ? null : { next: at + 2, spoken: `number ${label(number.text)}` };
}

/** `requests/s`, `hours/week` → per second, per week. */
function perAt(reader: Reader, at: number): Match | null {
  const span = glued(reader, at + 1);
  const said = isWord(span) && isWord(reader.tokens[at - 1]) ? SPANS.get(span.text) : undefined;
  return said && !reader.tokens[at]!.gap ? { next: at + 2, spoken: `per ${said}` } : null;
}

/** Arrows, comparisons, `&`, `@`, `+`, `~` and the like; null for signs that are silent. */
export function signAt(reader: Reader, at: number): Match | null {
  const token = reader.tokens[at]!;
  const before = reader.tokens[at - 1];
  const after = reader.tokens[at + 1];
  const text = token.text;
  if (text === '#') return hashAt(reader, at);
  if (text === '/') return perAt(reader, at);
  const run = '<-=!>&+'.includes(text) ? runAt(reader, at) : null;
  if (run) return run;
  const lead = BEFORE_AMOUNT.get(text);
  if (lead && opensAmount(reader, at + 1)) {
    const spaced = token.gap || before?.kind === 'symbol';
    const tight = !after!.gap;
    // `n-1`, where a capital would be a name: F-16.
    if (text === '-' && tight && !token.gap && /^[a-z]$/.test(before?.text ?? ''))
      return { next: at + 1, spoken: lead };
    if (text === '~' || text === '<' || text === '>') return { next: at + 1, spoken: lead };
    if (spaced && tight && !isDash(before?.text)) return { next: at + 1, spoken: lead };
    if (text === '+' || text === '×') return { next: at + 1, spoken: text === '+' ? 'plus' : 'times' };
    return null;
  }
  if (text === '+')
    return isWord(after) || isWord(before) || isNumber(before) ? { next: at + 1, spoken: 'plus' } : null;
  if (text === '~') return isWord(after) && !after.gap ? { next: at + 1, spoken: 'about' } : null;
  if (text === '<' || text === '>')
    return isWord(after) && isWord(before) && token.gap && after.gap
      ? { next: at + 1, spoken: text === '<' ? 'less than' : 'greater than' }
      : null;
  if (text === '^') return isNumber(after) && !after.gap ? { next: at + 1, spoken: 'to the' } : null;
  if (text === '.') {
    const dotted =
      isWord(before) &&
      isWord(after) &&
      !token.gap &&
      !after.gap &&
      /^\p{Ll}/u.test(after.text) &&
      before.text.length > 1;
    return dotted ? { next: at + 1, spoken: 'dot' } : null;
  }
  const spoken = SINGLE.get(text);
  return spoken ? { next: at + 1, spoken } : null;
}
