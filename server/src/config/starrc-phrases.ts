import { LONGEST_PHRASE, phraseWords } from '../language';
import type { ConfigLayer, ConfigProblem } from './model';
import { nearestName } from './nearest';
import { type Leaf, textOf } from './starrc-tree';
import { byName, distinct, lines, problem, type Reader, shown } from './starrc-values';

/** What is left of a phrase when its signs are taken away, or null where nothing is. */
const withoutSigns = (phrase: string): string | null => {
  const plain = phrase
    .replace(/[^\p{L}\p{M}\p{N}'’ʼ&-]+/gu, ' ')
    .replace(/(^|\s)[^\p{L}\p{N}]+(?=\s|$)/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return phraseWords(plain) ? plain : null;
};

/** A phrase is plain words: the notation of the built-in lists is none that a settings file has. */
export const brokenPhrase = (item: Leaf): ConfigProblem | null => {
  const phrase = textOf(item);
  const words = phraseWords(phrase);
  if (words === null) {
    const plain = withoutSigns(phrase);
    const right = plain === null ? '.' : `: ${shown(plain).slice(1, -1)}?`;
    return problem(item, `${shown(item.written)} is not plain words${right}`, plain);
  }
  return words.length > LONGEST_PHRASE
    ? problem(item, `${words.length} words in one phrase: up to ${LONGEST_PHRASE} are looked for.`)
    : null;
};

/** `phrases`: plain words by the list that they are added to. Without known lists any name is taken. */
export const phraseLists = (
  known: readonly string[] | undefined,
): Reader<NonNullable<ConfigLayer['phrases']>> => {
  const read = byName(lines(brokenPhrase), '{ "filler": ["to be fair"] }');
  return function* (value, key) {
    if (value.kind !== 'entries' || !known) return yield* read(value, key);
    const entries = [];
    for (const entry of yield* distinct(value)) {
      const name = textOf(entry.key);
      if (known.includes(name)) {
        entries.push(entry);
        continue;
      }
      const near = nearestName(name, known);
      const right = near === null ? '.' : `: ${near}?`;
      yield problem(entry.key, `${shown(entry.key.written)} names no list of phrases${right}`, near);
    }
    return yield* read({ ...value, entries }, key);
  };
};
