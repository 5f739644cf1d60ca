import type { PreviewNote, PreviewNotes } from '../protocol';
import type { Notes, Quote, SectionReport, StoryReport } from '../review/model';
import { outermost } from '../review/study/materials';
import { contains, type Span } from '../text/span';
import { type Checked, rangeOf } from './checked';
import { sectionAt } from './grouping';
import { shownText } from './shown';

/** The interviewer's notes of a story as its panel shows them. */
export function notesOf(document: Checked, story: StoryReport): PreviewNotes {
  const { notes, sections } = story;
  const note = (quote: Quote): PreviewNote => ({
    range: rangeOf(document, quote),
    text: spoken(document, sections, quote),
  });
  const row = (quotes: readonly Quote[]): PreviewNote[] => outermost(quotes).map(note);
  return {
    boundary: row(notes.boundary),
    howYouCameToAct: row(notes.howYouCameToAct),
    acts: notes.acts.map(act => ({
      ...note(act),
      verb: oneLine(act.verb),
      object: oneLine(act.object) || following(sections, act),
    })),
    numbers: numbersOf(story).map(each => ({
      ...note(each),
      before: each.before && oneLine(each.before),
      after: each.after && oneLine(each.after),
      change: each.change && oneLine(each.change),
      source: oneLine(sourceOf(story, each) ?? '') || null,
    })),
    decision: row(notes.decision),
    gain: row(notes.gain),
    lasting: row(notes.lasting),
    verification: row(notes.verification),
    learning: row(notes.learning),
  };
}

/**
 * The sentences whose numbers say what was before or after or how much it changed; of all others the telling numbers
 * themselves, so that what is marked as one in the text is never missing here.
 */
function numbersOf({ notes, signals }: StoryReport): Notes['numbers'] {
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
const sourceOf = ({ notes }: StoryReport, { source, ...span }: Notes['numbers'][number]): string | null =>
  notes.verification.find(each => contains(span, each))?.text ?? source;

/** What follows an act's first word up to the next mark: what was found, seen or decided is often a clause. */
function following(sections: readonly SectionReport[], act: Quote): string {
  const block = blockOf(sections, act);
  const rest = block?.text.slice(act.start - block.start).replace(/^\S+/, '') ?? '';
  const words = oneLine(/^[^.,;:!?()–—]*/.exec(rest)?.[0] ?? '').split(' ');
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).join(' ')} …` : words.join(' ');
}

/** As many as somebody jots down in one go. */
const MOST_WORDS = 12;

const blockOf = (sections: readonly SectionReport[], span: Span): Quote | undefined =>
  sectionAt(sections, span.start)?.blocks.find(each => contains(each, span));

/** A quotation without the markup that stands in it. */
export function spoken({ text }: Checked, sections: readonly SectionReport[], quote: Quote): string {
  const block = blockOf(sections, quote);
  if (block === undefined) return oneLine(quote.text);
  const { start, end } = quote;
  return shownText(text, { start, end, text: block.text.slice(start - block.start, end - block.start) }).text;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
