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

/** Words with the same two letters at their start: where they are coded, or, once asked for, the words. */
type Bucket = { readonly from: number; readonly to: number } | ReadonlySet<string>;

/** A digit below two opens a bucket: the word shares less than two letters with the one before. */
const isOpening = (code: number): boolean => code === 48 || code === 49;

/** Where each bucket lies. Reads no word of them: a story's words are in few, and the others stay coded. */
const bucketsOf = (coded: string): Map<string, Bucket> => {
  const buckets = new Map<string, Bucket>();
  let letter = '';
  let name = '';
  let from = 0;
  const close = (to: number): void => {
    if (to > from) buckets.set(name, { from, to });
  };
  for (let at = 0; at >= 0 && at < coded.length; ) {
    const code = coded.charCodeAt(at);
    if (isOpening(code)) {
      close(at);
      const kept = code - 48;
      if (kept === 0) letter = coded[at + 1]!;
      const second = coded[at + 2 - kept];
      name = second === ' ' || second === undefined ? letter : letter + second;
      from = at;
    }
    const space = coded.indexOf(' ', at);
    at = space < 0 ? coded.length : space + 1;
  }
  close(coded.length);
  return buckets;
};

const decode = (coded: string, from: number, to: number, name: string): ReadonlySet<string> => {
  const words = new Set<string>();
  let before = name;
  for (let at = from; at < to; ) {
    const space = coded.indexOf(' ', at);
    const end = space < 0 ? coded.length : space;
    before = before.slice(0, Number.parseInt(coded[at]!, 36)) + coded.slice(at + 1, end);
    words.add(before);
    at = end + 1;
  }
  return words;
};

// Read at the first question, not when the module loads: a shell that lints nothing pays nothing.
const holds = (list: List): ((word: string) => boolean) => {
  const coded: string = TABLE[list];
  let buckets: Map<string, Bucket> | null = null;
  return word => {
    buckets ??= bucketsOf(coded);
    const name = word.slice(0, 2);
    let bucket = buckets.get(name);
    if (!bucket) return false;
    if ('from' in bucket) {
      bucket = decode(coded, bucket.from, bucket.to, name);
      buckets.set(name, bucket);
    }
    return bucket.has(word);
  };
};

// Of a verb in several classes the last one counts.
const VERB_LISTS = (Object.keys(TABLE) as List[])
  .filter(list => list.startsWith('verb.'))
  .reverse()
  .map(list => ({ name: list.slice(5) as VerbClass, holds: holds(list) }));
const VERBS = 20_000;
const verbs = new Map<string, VerbClass | null>();

/** A verb so seldom that only its endings prove it: "sorted", "caulked". */
export const isRareVerb = holds('rare-verb');

/** The class of what a verb's base form mostly means, or null where the word is no known verb. */
export const verbClass = (base: string): VerbClass | null => {
  let found = verbs.get(base);
  if (found === undefined) {
    found = VERB_LISTS.find(list => list.holds(base))?.name ?? null;
    if (verbs.size >= VERBS) verbs.clear();
    verbs.set(base, found);
  }
  return found;
};
export const isKnownNoun = holds('noun');
export const isKnownPerson = holds('person');
export const isKnownAdjective = holds('adjective');
export const isKnownAdverb = holds('adverb');
