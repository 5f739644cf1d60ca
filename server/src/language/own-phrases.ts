import type { Hit, Matcher } from './patterns';
import type { Token } from './tags';
import { tagged } from './tags';

/** Words that a phrase may have; more would be a sentence. */
export const LONGEST_PHRASE = 12;

/** What a contracted part stands for, so that "did not" is met by "didn't" and the other way round. */
const FULL: Readonly<Record<string, readonly string[]>> = {
  "n't": ['not'],
  "'re": ['are'],
  "'ve": ['have'],
  "'ll": ['will'],
  "'m": ['am'],
  "'d": ['had', 'would'],
  "'s": ['is', 'has'],
  wo: ['will'],
  ca: ['can'],
  sha: ['shall'],
};

/**
 * The words of a phrase as a sentence's tokens spell them, or null where it is not made of plain words: a writer's
 * phrases have no notation.
 */
export const phraseWords = (phrase: string): readonly string[] | null => {
  const tokens = tagged(phrase);
  const plain = tokens.every(({ kind }) => kind === 'word' || kind === 'number');
  return plain && tokens.some(({ kind }) => kind === 'word') ? tokens.map(({ lower }) => lower) : null;
};

interface Branch {
  readonly next: Map<string, Branch>;
  /** Lists of which a phrase ends here. */
  readonly ends: Set<string>;
}

const branch = (): Branch => ({ next: new Map(), ends: new Set() });

/**
 * Compiles plain phrases, list by list, into one tree of words. A sentence is walked once from each of its words, at
 * most LONGEST_PHRASE deep, however many phrases there are. Phrases without plain words are left out.
 */
export const compileOwnPhrases = (lists: Readonly<Record<string, readonly string[]>>): Matcher => {
  const root = branch();
  for (const [name, phrases] of Object.entries(lists))
    for (const phrase of phrases) {
      const words = phraseWords(phrase);
      if (!words || words.length > LONGEST_PHRASE) continue;
      let at = root;
      for (const word of words) {
        const key = FULL[word]?.length === 1 ? FULL[word]![0]! : word;
        const known = at.next.get(key);
        const next = known ?? branch();
        if (!known) at.next.set(key, next);
        at = next;
      }
      at.ends.add(name);
    }
  const walk = (tokens: readonly Token[], at: number, from: Branch, reached: Map<string, number>): void => {
    for (const name of from.ends) reached.set(name, Math.max(at, reached.get(name) ?? 0));
    const token = tokens[at];
    if (!token || token.quoted) return;
    for (const word of [token.lower, ...(FULL[token.lower] ?? [])]) {
      const next = from.next.get(word);
      if (next) walk(tokens, at + 1, next, reached);
    }
  };
  return tokens => {
    const hits = new Map<string, Hit[]>();
    for (let from = 0; from < tokens.length; from++) {
      const reached = new Map<string, number>();
      walk(tokens, from, root, reached);
      for (const [name, to] of reached) {
        const list = hits.get(name);
        if (!list) hits.set(name, [{ from, to }]);
        else if (from >= list.at(-1)!.to) list.push({ from, to });
      }
    }
    return hits;
  };
};
