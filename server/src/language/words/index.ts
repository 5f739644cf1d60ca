import { TABLE } from './table';

export type VerbClass =
  | 'body'
  | 'change'
  | 'cognition'
  | 'communication'
  | 'competition'
  | 'consumption'
  | 'contact'
  | 'creation'
  | 'emotion'
  | 'motion'
  | 'perception'
  | 'possession'
  | 'social'
  | 'stative';

type List = keyof typeof TABLE;

const decode = (coded: string): string[] => {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < coded.length; ) {
    const space = coded.indexOf(' ', at);
    const end = space < 0 ? coded.length : space;
    const kept = Number.parseInt(coded[at]!, 36);
    before = before.slice(0, kept) + coded.slice(at + 1, end);
    words.push(before);
    at = end + 1;
  }
  return words;
};

// Decoded at the first question, not when the module loads: a shell that lints nothing pays nothing.
const holds = (list: List): ((word: string) => boolean) => {
  let set: ReadonlySet<string> | null = null;
  return word => {
    set ??= new Set(decode(TABLE[list]));
    return set.has(word);
  };
};

let verbs: Map<string, VerbClass> | null = null;
const verbClasses = (): Map<string, VerbClass> => {
  if (!verbs) {
    verbs = new Map();
    for (const list of Object.keys(TABLE) as List[])
      if (list.startsWith('verb.'))
        for (const word of decode(TABLE[list])) verbs.set(word, list.slice(5) as VerbClass);
  }
  return verbs;
};

/** A verb so seldom that only its endings prove it: "sorted", "caulked". */
export const isRareVerb = holds('rare-verb');

/** The class of what a verb's base form mostly means, or null where the word is no known verb. */
export const verbClass = (base: string): VerbClass | null => verbClasses().get(base) ?? null;
export const isKnownNoun = holds('noun');
export const isKnownPerson = holds('person');
export const isKnownAdjective = holds('adjective');
export const isKnownAdverb = holds('adverb');
