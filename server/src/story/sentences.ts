import { remembering } from '../text/remember';
import { BEFORE_NUMBER, INNER, MAYBE_LAST, SAYING, STARTERS } from './abbreviations';
import type { Sentence } from './model';
import { findQuotations } from './quotations';

const closers = /["'”’»)\]}]/;
const openers = /^["'“‘«([{]+/;
// An emoji after a full stop goes with what it comments on.
const emoji = /^\s*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f)+(?=\s|$)/u;
const terminator = /[.!?…。！？]/;
const nextTerminator = /[.!?…。！？\n\r]/g;

// A paragraph with more sentences is rubbish: the rest of it is taken as one.
const MOST = 10_000;

/** Small letters begin no sentence, save in dictation. */
function beginsSmall(text: string): boolean {
  const first = text[0];
  return first !== undefined && first === first.toLowerCase() && first !== first.toUpperCase();
}

const wordBefore = (text: string, at: number): string => {
  let start = at;
  while (start > 0 && at - start < 20 && /[\p{L}\p{N}.]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at);
};

const isStarter = (word: string): boolean => STARTERS.has(word.toLowerCase().replace(/['’].*$/, ''));

/** Does a full stop end the sentence, given the word before it and the text after it? */
function stopEnds(before: string, soFar: string, after: string, quoted: boolean, gap: number): boolean {
  const bare = after.replace(openers, '');
  const next = /^[\p{L}\p{M}]+(?:['’]\p{L}+)?/u.exec(bare)?.[0] ?? '';
  const name = before.toLowerCase();
  if (INNER.has(name)) return false;
  // `3. Next` at the very start is a number in a list.
  if (/^\s*\(?\d{1,2}$/.test(soFar)) return false;
  if (/^\d/.test(bare) && BEFORE_NUMBER.has(name)) return false;
  const lower = beginsSmall(bare);
  if (MAYBE_LAST.has(name) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) return !lower && isStarter(next);
  // An initial, `J. Smith`; but `plan B. It …`, `so did I. The …`.
  if (/^\p{Lu}$/u.test(before))
    return before === 'I' ? !lower && !/^\p{Lu}\./u.test(bare) : !lower && isStarter(next);
  // Dictation, or a name in code: its signs have left a wider gap.
  if (lower) return !quoted && before.length >= 3 && (next === 'i' || gap > 1 || isStarter(next));
  return true;
}

function markEnds(after: string, quoted: boolean): boolean {
  if (beginsSmall(after)) return false;
  if (!quoted) return true;
  const [, verb] = /^[\p{L}'’]+\s+(\p{L}+)/u.exec(after) ?? [];
  return !(verb && SAYING.has(verb));
}

/** Offsets at which sentences end, in order; the last is the text's end. */
function* ends(text: string): Generator<number> {
  const quotations = findQuotations(text);
  let quotation = 0;
  let start = 0;
  let count = 0;
  for (let next = 0; count < MOST; ) {
    nextTerminator.lastIndex = next;
    const first = nextTerminator.exec(text)?.index;
    if (first === undefined) break;
    next = first + 1;
    const char = text[first]!;
    if (char === '\n' || char === '\r') {
      yield first;
      start = next;
      count++;
      continue;
    }
    let marks = char;
    let end = next;
    let quoted = false;
    for (; end < text.length; end++) {
      const following = text[end]!;
      if (terminator.test(following)) marks += following;
      else if (!closers.test(following)) break;
      else if (/["'”’»]/.test(following)) quoted = true;
    }
    next = end;
    while (quotation < quotations.length && quotations[quotation]!.end <= first) quotation++;
    const around = quotations[quotation];
    // The end of a short quotation may be the sentence's end; its inside is not.
    if (around && around.start < first && end < around.end) continue;
    const wide = /[。！？]/.test(char);
    if (end < text.length && !wide && !/\s/.test(text[end]!)) continue;
    const following = text.slice(end, end + 80);
    const after = following.trimStart();
    if (after === '') break;
    if (char === '?' && text[first + 1] === ']' && marks === '?') continue;
    let ended: boolean;
    if (wide) ended = true;
    else if (marks.includes('!') || marks.includes('?')) ended = markEnds(after, quoted);
    else if (marks !== '.' || char === '…') ended = !beginsSmall(after.replace(openers, ''));
    else
      ended = stopEnds(
        wordBefore(text, first),
        text.slice(start, first),
        after,
        quoted,
        following.length - after.length,
      );
    if (!ended) continue;
    end += emoji.exec(following)?.[0].length ?? 0;
    yield end;
    start = end;
    next = end;
    count++;
  }
  yield text.length;
}

/**
 * Splits masked text into sentences. Pure: the same text gives the same sentences.
 * @param text from `mask`; a line break in it ends a sentence
 * @param offset added to every place
 */
export function splitSentences(text: string, offset: number): Sentence[] {
  return split(text).map(({ start, end, text: words }) => ({
    start: offset + start,
    end: offset + end,
    text: words,
  }));
}

const split = remembering(1000, (text: string): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  let done = 0;
  for (const end of ends(text)) {
    const raw = text.slice(done, end);
    const words = raw.trim();
    const start = done + raw.length - raw.trimStart().length;
    done = end;
    if (words === '') continue;
    const last = sentences.at(-1);
    // A lone sign or emoji goes with the sentence before it.
    if (last && !/[\p{L}\p{N}]/u.test(words)) {
      sentences[sentences.length - 1] = {
        start: last.start,
        end: start + words.length,
        text: text.slice(last.start, start + words.length),
      };
    } else sentences.push({ start, end: start + words.length, text: words });
  }
  return sentences;
});
