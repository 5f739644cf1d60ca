import type { SectionView, SentenceView, StoryView } from '../../rules';
import { ownActsIn } from '../../rules/read';
import { tokenSpan } from '../../rules/view';
import { overlaps } from '../../text';
import { predicateEnd, trimmed } from '../follow-ups/stretches';
import type { Signal, SignalKind } from '../model';
import type { KeyWords } from './model';

/** As many words as are taken in at one glance. */
const MOST_WORDS = 6;
const CARRYING: ReadonlySet<SignalKind> = new Set([
  'scope-boundary',
  'ownership-proof',
  'business-impact',
  'second-order',
  'systemic-insight',
  'verification',
  'trade-off',
]);

type Place = Omit<KeyWords, 'text'>;

/** The first tokens from `from` on that a glance takes in, ending on a word that says something. */
const glance = (sentence: SentenceView, from: number, to: number): Place | null => {
  const { tokens } = sentence.analysis;
  let end = from;
  let words = 0;
  while (end < to && words < MOST_WORDS) {
    const { kind, text } = tokens[end]!;
    if (kind === 'punctuation' && words > 0 && /[,;:.–—]/.test(text)) break;
    if (kind === 'word' || kind === 'number') words++;
    end++;
  }
  end = trimmed(tokens, from + 1, end);
  return end > from ? { ...tokenSpan(sentence, from, end), kind: 'signal' } : null;
};

const tokenAt = ({ analysis, start }: SentenceView, offset: number): number =>
  analysis.tokens.findIndex(token => start + token.end > offset);

/** What carries a sentence: its numbers first, then what the writer did, then any other signal. */
function* inSentence(sentence: SentenceView, here: readonly Signal[]): Iterable<Place> {
  const { tokens, numbers } = sentence.analysis;
  for (const { start, end } of here.filter(({ kind }) => kind === 'metric'))
    yield { start, end, kind: 'number' };
  for (const { clause } of ownActsIn(sentence)) {
    const end = predicateEnd(sentence, clause);
    // "found that …": what follows belongs to it, up to the next mark.
    const place = glance(sentence, clause.verb.main, end > clause.verb.to ? end : tokens.length);
    // A verb alone reminds of nothing.
    if (place && place.end > sentence.start + tokens[clause.verb.main]!.end) yield { ...place, kind: 'act' };
  }
  for (const { start } of here.filter(({ kind }) => CARRYING.has(kind))) {
    const place = glance(sentence, tokenAt(sentence, start), tokens.length);
    if (place) yield place;
  }
  for (const { from, to, type, value } of numbers)
    if (/^(money|percent|rate|ratio)$/.test(type) || (value > 2 && /^(count|people|duration)$/.test(type)))
      yield { ...tokenSpan(sentence, from, to), kind: 'number' };
}

/** The first words of a step, up to what is glanced at already; nothing where that begins it. */
const openingOf = ({ sentences }: SectionView, found: readonly Place[]): Place | null => {
  const first = sentences[0];
  if (!first || first.analysis.tokens.length === 0) return null;
  const next = Math.min(...found.map(({ start }) => start));
  const to = first.analysis.tokens.findIndex(token => first.start + token.end > next);
  const place = glance(first, 0, to < 0 ? first.analysis.tokens.length : to);
  const words = place
    ? first.text
        .slice(0, place.end - first.start)
        .trim()
        .split(/\s+/).length
    : 0;
  return place && words > 1 ? { ...place, kind: 'opening' } : null;
};

/** What to glance at while telling a step: its first words, then what carries each sentence. In order of place. */
export const keyWordsOf = (
  story: StoryView,
  section: SectionView,
  signals: readonly Signal[],
): readonly KeyWords[] => {
  const found: Place[] = [];
  const add = (place: Place, since: number): boolean => {
    const free = !found.slice(since).some(other => overlaps(other, place));
    if (free) found.push(place);
    return free;
  };
  const sorted = [...signals].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const sentence of section.sentences) {
    while (next < sorted.length && sorted[next]!.start < sentence.start) next++;
    let past = next;
    while (past < sorted.length && sorted[past]!.start < sentence.end) past++;
    const since = found.length;
    for (const place of inSentence(sentence, sorted.slice(next, past))) {
      const taken = found.length - since;
      // Two glances a sentence: more of them would be the sentence again. A plain number only where it has none.
      if (taken === 2 || (taken === 1 && place.kind === 'number' && section.step !== 'result')) break;
      add(place, since);
    }
  }
  const opening = openingOf(section, found);
  if (opening) add(opening, 0);
  return found
    .sort((a, b) => a.start - b.start)
    .map(place => ({ ...place, text: story.file.text.slice(place.start, place.end) }));
};
