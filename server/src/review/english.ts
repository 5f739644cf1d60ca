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
  const all = texts.join(' ');
  // Another script needs no counting of words, which it may not even part by spaces.
  const foreign =
    all.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Thai}]/gu,
    )?.length ?? 0;
  if (foreign > 20 && foreign * 2 > (all.match(/\p{L}/gu)?.length ?? 0)) return false;
  let words = 0;
  let known = 0;
  for (const text of texts)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      words++;
      if (WORDS.has(word)) known++;
    }
  return words < ENOUGH || known / words >= SHARE;
};
