import { syllable } from 'syllable';
import { SYLLABLE_EXCEPTIONS } from './syllable-exceptions';

const KEPT = 20_000;
const counted = new Map<string, number>();

/** Letters said by their names: only W has more than one syllable. */
const ofLetter = (letter: string): number => (letter === 'W' || letter === 'w' ? 3 : 1);

function ofOtherScript(word: string): number {
  const dense =
    word.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  if (dense) return dense;
  const cyrillic = word.match(/[аеёиоуыэюяіїє]/giu)?.length ?? 0;
  return cyrillic || Math.max(1, Math.round(word.length / 3));
}

function count(word: string): number {
  if (/^\p{Lu}s?$/u.test(word) || word.length === 1) return ofLetter(word[0]!);
  const plain = word.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/’/g, "'");
  const letters = plain.replace(/[^a-z]/g, '');
  if (letters === '') return /\p{L}/u.test(word) ? ofOtherScript(word) : 0;
  const stem = plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  return SYLLABLE_EXCEPTIONS.get(letters) ?? SYLLABLE_EXCEPTIONS.get(stem) ?? syllable(letters);
}

/** Syllables of one spoken word; a single letter, or one with a plural s, is said by its name. */
export function countSyllables(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const syllables = count(word);
  if (counted.size >= KEPT) counted.clear();
  counted.set(word, syllables);
  return syllables;
}
