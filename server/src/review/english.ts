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

const counted = remembering(4000, (text: string) => {
  const ascii = /^[\0-\x7f’‘“”–—…]*$/.test(text);
  const words = text.toLowerCase().match(ascii ? /[a-z]+/g : /\p{L}+/gu) ?? [];
  return {
    foreign: ascii ? 0 : (text.match(FOREIGN)?.length ?? 0),
    words: words.length,
    known: words.filter(word => WORDS.has(word)).length,
  };
});

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** True where the wording is English or too short to tell. Bulleted stories drop words, so the bar is low. */
export const isEnglish = (texts: readonly string[]): boolean => {
  const sum = { foreign: 0, words: 0, known: 0 };
  for (const text of texts) {
    const { foreign, words, known } = counted(text);
    sum.foreign += foreign;
    sum.words += words;
    sum.known += known;
  }
  // Another script needs no counting of words, which it may not even part by spaces.
  if (sum.foreign > 20 && sum.foreign * 2 > texts.reduce((letters, text) => letters + lettersIn(text), 0))
    return false;
  return sum.words < ENOUGH || sum.known / sum.words >= SHARE;
};
