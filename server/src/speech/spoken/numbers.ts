/** Numbers as words, the American way: no "and" after the hundreds. */

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];
const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

const underHundred = (n: number): string =>
  n < 20 ? SMALL[n]! : TENS[Math.floor(n / 10)]! + (n % 10 ? `-${SMALL[n % 10]}` : '');

const underThousand = (n: number): string => {
  const rest = n % 100;
  if (n < 100) return underHundred(n);
  return `${SMALL[Math.floor(n / 100)]} hundred${rest ? ` ${underHundred(rest)}` : ''}`;
};

/** Digits one by one: `30016` → three zero zero one six. */
export const digitByDigit = (digits: string): string => [...digits].map(d => SMALL[Number(d)]).join(' ');

/** A whole number given as its digits; one too long to have a name is said digit by digit. */
export function cardinal(digits: string): string {
  const trimmed = digits.replace(/^0+(?=\d)/, '');
  if (trimmed.length > SCALES.length * 3) return digitByDigit(digits);
  const groups: string[] = [];
  for (let end = trimmed.length, scale = 0; end > 0; end -= 3, scale++) {
    const value = Number(trimmed.slice(Math.max(0, end - 3), end));
    if (value) groups.unshift(`${underThousand(value)}${scale ? ` ${SCALES[scale]}` : ''}`);
  }
  return groups.join(' ') || 'zero';
}

/** `21` → twenty-first. */
export function ordinal(digits: string): string {
  const said = cardinal(digits);
  const cut = Math.max(said.lastIndexOf(' '), said.lastIndexOf('-')) + 1;
  const last = said.slice(cut);
  return (
    said.slice(0, cut) + (ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`))
  );
}

/** Two digits as the second half of a year or a clock time: `05` → oh five. */
const pair = (digits: string): string =>
  digits.startsWith('0') ? `oh ${SMALL[Number(digits[1])]}` : underHundred(Number(digits));

/** A four-digit year: `1905` → nineteen oh five, `2004` → two thousand four. */
export function year(digits: string): string {
  const head = digits.slice(0, 2);
  const tail = digits.slice(2);
  if (digits[1] === '0' && digits[2] === '0') return cardinal(digits);
  return `${underHundred(Number(head))} ${tail === '00' ? 'hundred' : pair(tail)}`;
}

/** A number that names instead of counting (an error code, a room, a ticket): `503` → five oh three. */
export function label(digits: string): string {
  if (digits.length <= 2) return digits.startsWith('0') ? digitByDigit(digits) : cardinal(digits);
  if (/^[1-9]0+$/.test(digits)) return cardinal(digits);
  if (digits.length === 3) {
    return digits[0] === '0' ? digitByDigit(digits) : `${SMALL[Number(digits[0])]} ${pair(digits.slice(1))}`;
  }
  if (digits.length === 4 && digits[0] !== '0') {
    return digits.endsWith('00')
      ? `${underHundred(Number(digits.slice(0, 2)))} hundred`
      : `${underHundred(Number(digits.slice(0, 2)))} ${pair(digits.slice(2))}`;
  }
  return digitByDigit(digits);
}

/** Hours and minutes: `14:05` → fourteen oh five. */
export function clock(hours: string, minutes: string, halfDay: boolean): string {
  const hour = cardinal(hours);
  if (minutes !== '00') return `${hour} ${pair(minutes)}`;
  if (halfDay) return hour;
  return Number(hours) > 12 || Number(hours) === 0 ? `${hour} hundred` : `${hour} o'clock`;
}

/** A number as written, with or without decimals: `99.95` → ninety-nine point nine five. */
export function decimal(written: string): string {
  const [whole = '', fraction] = written.replaceAll(',', '').split('.');
  const head = whole === '' ? '' : cardinal(whole);
  if (fraction === undefined || fraction === '') return head;
  const tail = fraction === '0' ? 'oh' : digitByDigit(fraction);
  return `${head}${head && ' '}point ${tail}`;
}

/** `2.4.0` → two point four point zero; long parts are read as numbers: `3.11` → three point eleven. */
export function version(written: string): string {
  const parts = written.split('.');
  if (parts.length === 2 && parts[1] === '0') return decimal(written);
  return parts
    .map(part => (part.length > 1 && part[0] === '0' ? digitByDigit(part) : label(part)))
    .join(' point ');
}

/** The plural of a number word: decades, "tens of". */
export function plural(said: string): string {
  return said.endsWith('y') ? `${said.slice(0, -1)}ies` : said.endsWith('x') ? `${said}es` : `${said}s`;
}
