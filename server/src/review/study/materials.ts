import { cuesOf } from '../../profiles';
import type { Material, Principle } from '../../profiles/model';
import type { StoryView } from '../../rules';
import { sentencesOf } from '../../rules/read';
import { contains } from '../../text/span';
import type { Notes, Quote } from '../model';
import { around } from '../places';
import { inContext } from './segments';

/** Nobody writes down twice what a longer quotation in the same row says already. */
export const outermost = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter(
    (quote, index) =>
      !quotes.some(
        (other, at) => at !== index && contains(other, quote) && (at < index || !contains(quote, other)),
      ),
  );

/** Clauses in which a principle's cue words stand, the sentences that hold most of them first. */
const cueClauses = (story: StoryView, principle: Pick<Principle, 'cues'>): readonly Quote[] => {
  const cues = cuesOf(principle);
  if (!cues) return [];
  const every = new RegExp(cues.shows.source, `${cues.shows.flags}g`);
  return sentencesOf(story, 'situation', 'task', 'action', 'result')
    .flatMap(sentence => {
      const { tokens, text, quoted, question } = sentence.analysis;
      const found = quoted || question ? [] : [...text.matchAll(every)];
      const at = tokens.findIndex(token => found[0] !== undefined && token.end > found[0].index);
      if (at < 0) return [];
      const { start, end } = around(sentence, at, at + 1);
      return [{ start, end, text: story.file.text.slice(start, end), hits: found.length }];
    })
    .sort((a, b) => b.hits - a.hits)
    .map(({ start, end, text }) => ({ start, end, text }));
};

/** More of one kind than this is no story, and nobody reads on. */
const MOST = 60;

export type Materials = Readonly<Record<Material, readonly Quote[]>>;

/** What a story has, by kind, each with the words around it. Cue words are those of the principle. */
export const materialsOf = (
  story: StoryView,
  notes: Notes,
  principle: Pick<Principle, 'cues'>,
): Materials => {
  const row = (quotes: readonly Quote[]): readonly Quote[] =>
    outermost(quotes.slice(0, MOST).map(quote => inContext(story, quote)));
  const changed = notes.numbers.filter(({ before, after, change }) => before ?? after ?? change);
  return {
    boundary: row(notes.boundary),
    howYouCameToAct: row(notes.howYouCameToAct),
    acts: row(notes.acts),
    numbers: row(changed.length ? changed : notes.numbers),
    decision: row(notes.decision),
    gain: row(notes.gain),
    lasting: row(notes.lasting),
    verification: row(notes.verification),
    learning: row(notes.learning),
    cues: row(cueClauses(story, principle)),
  };
};
