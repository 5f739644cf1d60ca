/** Words that English cannot do without and other languages hardly share. */
const WORDS = new Set(
  'the and of to that was for with as had this but not they we were are which you she there their been has when who if out so what up its about into than them could would from have my by at it he his her our is be or after before because then one two all'.split(
    ' ',
  ),
);
const SHARE = 0.13;
const ENOUGH = 20;

/** True where the wording is English or too short to tell. Bulleted stories drop words, so the bar is low. */
export const isEnglish = (texts: readonly string[]): boolean => {
  let words = 0;
  let known = 0;
  for (const text of texts)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words++;
      if (WORDS.has(word)) known++;
    }
  return words < ENOUGH || known / words >= SHARE;
};
