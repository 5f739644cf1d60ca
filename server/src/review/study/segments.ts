import { T } from '../../language';
import type { SentenceView, StoryView } from '../../rules';
import { tokenSpan } from '../../rules/view';
import { contains } from '../../text';
import type { Quote } from '../model';

/** Characters that are still read at a glance. */
const MOST = 120;
const BREAK = /^[,;:.!?–—()-]$/;

const sentences = new WeakMap<StoryView, readonly SentenceView[]>();

export const sentenceOf = (story: StoryView, quote: Quote): SentenceView | undefined => {
  const all = sentences.get(story) ?? [...story.sections, ...story.answers].flatMap(part => part.sentences);
  sentences.set(story, all);
  return all.find(each => contains(each, quote));
};

/**
 * A quotation with the words around it up to the marks on either side, so that it says something by itself: `found`
 * becomes `I found a bent tube`. What would get too long stays as it is.
 */
export const inContext = (story: StoryView, quote: Quote): Quote => {
  const sentence = sentenceOf(story, quote);
  if (!sentence) return quote;
  const { tokens } = sentence.analysis;
  let from = tokens.findIndex(token => sentence.start + token.end > quote.start);
  if (from < 0) return quote;
  let to = tokens.findIndex(token => sentence.start + token.start >= quote.end);
  if (to < 0) to = tokens.length;
  while (from > 0 && !BREAK.test(tokens[from - 1]!.text)) from--;
  while (to < tokens.length && !BREAK.test(tokens[to]!.text)) to++;
  while (from < to - 1 && (tokens[from]!.tags & T.coordinator || tokens[from]!.kind === 'punctuation'))
    from++;
  while (to > from + 1 && tokens[to - 1]!.kind === 'punctuation') to--;
  const { start, end } = tokenSpan(sentence, from, to);
  if (end - start > MOST) return quote;
  return { start, end, text: story.file.text.slice(start, end) };
};
