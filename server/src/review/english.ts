import { remembering } from '../text/remember';

/** Words that English cannot do without and other languages hardly share. */
const WORDS = new Set(
  'the and of to that was for with as had this but not they we were are which you she there their been has when who if out so what up its about into than them could would from have my by at it he his her our is be or after before because then one two all'.split(
    ' ',
  ),
);
const SHARE = 0.13;
const ENOUGH = 20;

const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}]/gu;

/** What tells a language, summed over texts. */
export interface Wording {
  readonly words: number;
  /** Of them, those of the list above. */
  readonly known: number;
  /** Letters of other scripts, and of any. */
  readonly foreign: number;
  readonly letters: number;
}

const counted = remembering(4000, (text: string): Wording => {
  const ascii = /^[\0-\x7f’‘“”–—…]*$/.test(text);
  const words = text.toLowerCase().match(ascii ? /[a-z]+/g : /\p{L}+/gu) ?? [];
  return {
    words: words.length,
    known: words.filter(word => WORDS.has(word)).length,
    foreign: ascii ? 0 : (text.match(FOREIGN)?.length ?? 0),
    letters: ascii ? words.reduce((sum, word) => sum + word.length, 0) : (text.match(/\p{L}/gu)?.length ?? 0),
  };
});

const sum = (all: readonly Wording[]): Wording => {
  const total = { words: 0, known: 0, foreign: 0, letters: 0 };
  for (const { words, known, foreign, letters } of all) {
    total.words += words;
    total.known += known;
    total.foreign += foreign;
    total.letters += letters;
  }
  return total;
};

export const wordingOf = (texts: readonly string[]): Wording => sum(texts.map(counted));

/** True where the wording is English or too short to tell. Bulleted stories drop words, so the bar is low. */
export const isEnglish = (parts: readonly Wording[]): boolean => {
  const { words, known, foreign, letters } = sum(parts);
  // Another script needs no counting of words, which it may not even part by spaces.
  if (foreign > 20 && foreign * 2 > letters) return false;
  return words < ENOUGH || known / words >= SHARE;
};
