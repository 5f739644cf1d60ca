import type { PreviewNote, PreviewNotes } from '../protocol';
import type { Quote, SectionReport, StoryReport } from '../review/model';
import { following, numbersOf, oneLine, sourceOf } from '../review/study/jotted';
import { outermost } from '../review/study/materials';
import { contains } from '../text/span';
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

/** A quotation without the markup that stands in it. */
export function spoken({ text }: Checked, sections: readonly SectionReport[], quote: Quote): string {
  const block = sectionAt(sections, quote.start)?.blocks.find(each => contains(each, quote));
  if (block === undefined) return oneLine(quote.text);
  const { start, end } = quote;
  return shownText(text, { start, end, text: block.text.slice(start - block.start, end - block.start) }).text;
}
