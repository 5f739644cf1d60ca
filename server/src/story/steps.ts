import type { TimedStep } from '../profiles/model';
import { editDistance } from '../text/nearest';
import { remembering } from '../text/remember';

/** What a heading or label opens. */
export type Opens =
  | { readonly kind: 'steps'; readonly steps: readonly TimedStep[]; readonly respelled: string | null }
  | { readonly kind: 'follow-ups' | 'notes'; readonly respelled: string | null };

const NAMES: Readonly<Record<TimedStep | 'follow-ups' | 'notes', string>> = {
  headline: 'headline',
  situation: 'situation|situations|background|context|situação|상황|情境|背景',
  task: 'task|tasks|goal|goals|challenge|challenges|responsibility|responsibilities|objective|objectives|target|tarefa|임무|任务',
  action:
    'action|actions|approach|what i did|actions taken|action taken|personal action|personal actions|solution|ação|행동|行动',
  result: 'result|results|outcome|outcomes|impact|resultado|결과|结果',
  reflection:
    'reflection|reflections|learning|learnings|lesson|lessons|takeaway|takeaways|take-away|take-aways|what i learned|' +
    'what i learnt|lesson learned|lessons learned|lessons learnt|key learning|key learnings|key lesson|key lessons|key ' +
    "takeaway|key takeaways|what i'd do differently|what i would do differently|retrospective",
  'follow-ups':
    'follow-up|follow-ups|follow up|follow ups|followup|followups|follow-up question|follow-up questions|follow up ' +
    'questions|probes',
  notes: 'weak answer|weak answers|critique|note|notes',
};

const LETTERS: Readonly<Record<string, TimedStep>> = {
  s: 'situation',
  t: 'task',
  a: 'action',
  r: 'result',
  l: 'reflection',
};

/** Names that can hardly mean anything else at the start of a line, unlike `Goal` or `Impact`. */
const PLAIN_NAMES =
  /^(?:situation|tasks?|actions?|results?|reflections?|lessons?(?: learned| learnt)?|learnings?|takeaways?)$/i;

const TYPO_TARGETS = [
  'Situation',
  'Task',
  'Action',
  'Actions',
  'Result',
  'Results',
  'Reflection',
  'Headline',
  'Follow-ups',
];

type Meaning = TimedStep | 'follow-ups' | 'notes';
const meanings = new Map<string, Meaning>();
for (const [meaning, names] of Object.entries(NAMES)) {
  for (const name of names.split('|')) meanings.set(name, meaning as Meaning);
}

const isTimed = (meaning: Meaning): meaning is TimedStep => meaning !== 'follow-ups' && meaning !== 'notes';

function simplify(words: string): string {
  return words
    .toLowerCase()
    .replace(/[*_`~]/g, '')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

// `S — Situation`, `(S) Situation`, `S. Situation`; `Situation (S)`, `Action (what went wrong)`.
const letterBefore = /^\(?([starl])\)?\s*[—–:.-]?\s+(.+)$/;
const bracketAfter = /^(.+?)\s*\(([^()]*)\)$/;

function meaningOf(name: string): Meaning | null {
  const known = meanings.get(name) ?? LETTERS[name.replace(/^[+(]([starl])\)?$/, '$1')];
  if (known) return known;
  const bracket = bracketAfter.exec(name);
  if (bracket) {
    // `R (Reflection)`: the word says more than the letter.
    const inside = meanings.get(bracket[2]!);
    const before = meaningOf(bracket[1]!);
    return before && bracket[1]!.length === 1 ? (inside ?? before) : before;
  }
  const letter = letterBefore.exec(name);
  if (letter) return meanings.get(letter[2]!) ?? null;
  return null;
}

function respell(name: string): string | null {
  if (name.length < 3 || name.length > 12) return null;
  for (const target of TYPO_TARGETS) {
    const right = target.toLowerCase();
    if (editDistance(name, right) !== 1) continue;
    // Four letters are one edit away from too many words (`Ask`, `Talk`): only swapped and doubled letters count.
    if (right.length > 4 || [...new Set(name)].sort().join('') === [...new Set(right)].sort().join(''))
      return target;
  }
  return null;
}

const strictly = remembering(1000, words => read(words, false));
const leniently = remembering(1000, words => read(words, true));

/**
 * What the words of a heading or label open, or null where they name nothing known.
 * @param words without numbering, emoji and trailing colon, see `trimName`
 * @param lenient whether one wrong letter and a `The` or `My` before the name are forgiven
 */
export function readName(words: string, lenient: boolean): Opens | null {
  return lenient ? leniently(words) : strictly(words);
}

function read(words: string, lenient: boolean): Opens | null {
  const name = lenient ? simplify(words).replace(/^(?:the|my|our)\s+/, '') : simplify(words);
  if (name === '' || name.length > 60) return null;
  const meaning = meaningOf(name);
  if (meaning)
    return isTimed(meaning)
      ? { kind: 'steps', steps: [meaning], respelled: null }
      : { kind: meaning, respelled: null };
  const parts = name.split(/\s*(?:[/&+]|\band\b)\s*/);
  if (parts.length > 1) {
    const steps = parts.map(part => meaningOf(part));
    if (steps.every(step => step !== null && isTimed(step))) {
      return { kind: 'steps', steps: [...new Set(steps as TimedStep[])], respelled: null };
    }
  }
  const right = lenient ? respell(name) : null;
  const opens = right === null ? null : readName(right, false);
  return opens && { ...opens, respelled: right };
}

/** `## Result: what the night shift saw`: a step's own name, a colon or dash, and words of the writer's. */
export function readNameBefore(words: string): { readonly name: string; readonly opens: Opens } | null {
  const name = /^(situation|task|actions?|results?|reflection|headline)(?=\s*[:：—–]|\s+-\s)/i.exec(
    words,
  )?.[1];
  const opens = name && readName(name, false);
  return name && opens ? { name, opens } : null;
}

export const isPlainName = (words: string): boolean => PLAIN_NAMES.test(words.trim());

const LEVEL_NAMES: Readonly<Record<string, 'sde1' | 'sde2' | 'senior' | 'principal'>> = {
  sde1: 'sde1',
  junior: 'sde1',
  sde2: 'sde2',
  mid: 'sde2',
  midlevel: 'sde2',
  senior: 'senior',
  principal: 'principal',
  staff: 'principal',
};

/** The level that a sub-heading of Reflection names (`### Senior`, `### For a staff engineer`), or null. */
export function readLevel(words: string): 'sde1' | 'sde2' | 'senior' | 'principal' | null {
  const name = simplify(words)
    .replace(/^(?:as|at|for)\s+(?:an?\s+)?/, '')
    .replace(/\s*\b(?:level|engineer|version)$/, '')
    .replace(/[\s:-]/g, '');
  return LEVEL_NAMES[name] ?? null;
}

/** A name of one letter, which may as well be a title: `# A`. */
export const isLetter = (words: string): boolean => /^\p{L}$/u.test(words.trim());
