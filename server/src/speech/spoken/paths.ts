import { spell } from './acronyms';
import { cardinal, label } from './numbers';
import type { Match, Reader } from './reader';
import { sayWord } from './saying';
import { tokenize } from './tokens';

/** Longer runs without a space are read token by token. */
const LONGEST = 200;

const SIGNS: Readonly<Record<string, string>> = {
  '.': 'dot',
  '/': 'slash',
  '\\': 'backslash',
  '@': 'at',
  ':': 'colon',
  '=': 'equals',
  '&': 'and',
  '?': 'question mark',
  '#': 'hash',
  '~': 'tilde',
  '+': 'plus',
  '%': 'percent',
  '*': 'star',
};

/** Endings that are said as words; the others with at most three letters are spelled. */
const SAID_ENDINGS = new Set(
  'com net org gov edu io go dot log bin tar zip lock conf config jar war doc docs app dev info biz mod sum json yaml toml java rust ruby swift env bak tmp test spec'.split(
    ' ',
  ),
);
const FILE_ENDINGS = new Set(
  'ts tsx js jsx mjs cjs py rb go rs java kt cs cpp c h hpp php sh bash sql json yaml yml toml xml html css scss md txt csv log conf cfg ini env lock pdf doc docx xls xlsx ppt pptx png jpg jpeg gif svg zip tar gz jar war exe dll so tf ipynb'.split(
    ' ',
  ),
);
const DOMAINS = new Set('com org net io dev app gov edu ai co uk de fr eu us ca au in info biz'.split(' '));

const ADDRESS = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*\.\w+$/;
const SCHEME = /^[a-z][a-z0-9+.-]{1,15}:\/\//i;
const HOST = /^(?:[\w-]+\.)+([a-z]{2,4})(?:[/:?#]|$)/i;
const FILE = /^[\w./\\-]*\w\.(\w{1,5})$/;
const ROOTED = /^(?:~|\.{1,2})?\/[\w.-]+/;
const DRIVE = /^[a-zA-Z]:\\/;

const isFile = (core: string): boolean => FILE_ENDINGS.has(FILE.exec(core)?.[1] ?? '');

function sayPart(word: string, afterDot: boolean): string {
  const lower = word.toLowerCase();
  if (!afterDot || word.length > 4 || !(FILE_ENDINGS.has(lower) || DOMAINS.has(lower))) return sayWord(word);
  if (SAID_ENDINGS.has(lower)) return word;
  return lower === 'txt' ? 'text' : lower === 'sql' ? 'sequel' : spell(word);
}

/** An address or path, sign by sign. */
function sayPath(written: string): string {
  const said: string[] = [];
  let sign = '';
  for (const token of tokenize(written)) {
    if (token.kind === 'symbol') {
      const name = SIGNS[token.text];
      if (name) said.push(name);
      sign = token.text;
    } else if (token.kind === 'number') {
      said.push(
        token.text
          .split('.')
          .map(part => (part.length > 4 ? cardinal(part) : label(part)))
          .join(' dot '),
      );
      sign = '';
    } else {
      said.push(sayPart(token.text, sign === '.'));
      sign = '';
    }
  }
  return said.join(' ');
}

/** How a run without spaces is said when it is an e-mail, a web address, a path or a file's name; else null. */
function sayRun(run: string): string | null {
  if (ADDRESS.test(run)) return sayPath(run);
  if (SCHEME.test(run)) return sayPath(run.replace(SCHEME, '').replace(/\/$/, ''));
  const host = HOST.exec(run);
  if (host && DOMAINS.has(host[1]!.toLowerCase()) && !/^[A-Z]/.test(host[1]!))
    return sayPath(run.replace(/\/$/, ''));
  if (ROOTED.test(run) || DRIVE.test(run) || isFile(run)) return sayPath(run);
  return run.split('/').length > 2 &&
    /^[\w.-]+(?:\/[\w.-]+)+$/.test(run) &&
    /[a-z_]/.test(run) &&
    /[_.]/.test(run)
    ? sayPath(run)
    : null;
}

const TRAILING = /[.,;:!?)\]}"'”’»…*]+$/;

/** E-mail, URL, path, file name: judged on the whole run of characters without a space that begins at `at`. */
export function pathAt(reader: Reader, at: number): Match | null {
  const { tokens, text } = reader;
  const start = tokens[at]!.start;
  let last = at;
  let special = false;
  while (tokens[last + 1] && !tokens[last + 1]!.gap && tokens[last + 1]!.end - start <= LONGEST) {
    last++;
    if (
      tokens[last]!.text === '.' ||
      tokens[last]!.text === '/' ||
      tokens[last]!.text === '\\' ||
      tokens[last]!.text === '@'
    )
      special = true;
  }
  if (!special && !/^[/~.]$/.test(tokens[at]!.text)) return null;
  if (last === at || (tokens[last + 1] && !tokens[last + 1]!.gap)) return null;
  const run = text.slice(start, tokens[last]!.end).replace(/\(\)/g, '').replace(TRAILING, '');
  const spoken = sayRun(run);
  if (spoken === null) return null;
  const end = start + text.slice(start, tokens[last]!.end).replace(TRAILING, '').length;
  let next = at;
  while (next <= last && tokens[next]!.start < end) next++;
  return { next, spoken };
}
