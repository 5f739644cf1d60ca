import type { StoryView } from '../../rules';
import type { Quote } from '../model';
import { sentenceOf } from './segments';

/** A quotation as it is said: markup and notes inside it left out, on one line, without its last mark. */
export const spokenOf = (story: StoryView, quote: Quote): string => {
  const sentence = sentenceOf(story, quote);
  const text = sentence
    ? sentence.text.slice(quote.start - sentence.start, quote.end - sentence.start)
    : quote.text;
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/[\s.;,:]+$/, '')
    .trim();
};
