import { contains, type Span } from '../../text';
import type { Notes, Quote, SectionReport, StoryReport } from '../model';

/**
 * The sentences whose numbers say what was before or after or how much it changed; of all others the telling numbers
 * themselves, so that what is marked as one in the text is never missing here.
 */
export function numbersOf({ notes, signals }: Pick<StoryReport, 'notes' | 'signals'>): Notes['numbers'] {
  const whole = notes.numbers.filter(({ before, after, change }) => before ?? after ?? change);
  const single = signals
    .filter(({ kind, ...span }) => kind === 'metric' && !whole.some(each => contains(each, span)))
    .map(({ start, end, text }) => ({
      start,
      end,
      text,
      before: null,
      after: null,
      change: null,
      source: null,
    }));
  return [...whole, ...single].sort((a, b) => a.start - b.start);
}

/** Where a sentence says how its number is known, in as many words as it takes. */
export const sourceOf = (
  { notes }: Pick<StoryReport, 'notes'>,
  { source, ...span }: Notes['numbers'][number],
): string | null => notes.verification.find(each => contains(span, each))?.text ?? source;

/** What follows an act's first word up to the next mark: what was found, seen or decided is often a clause. */
export function following(sections: readonly SectionReport[], act: Quote): string {
  const block = blockOf(sections, act);
  const rest = block?.text.slice(act.start - block.start).replace(/^\S+/, '') ?? '';
  const words = oneLine(/^[^.,;:!?()–—]*/.exec(rest)?.[0] ?? '').split(' ');
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}

/** As many as somebody jots down in one go. */
const MOST_WORDS = 12;

/** The spoken paragraph that holds a span. */
export const blockOf = (sections: readonly SectionReport[], span: Span): Quote | undefined =>
  sections.flatMap(({ blocks }) => blocks).find(each => contains(each, span));

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
