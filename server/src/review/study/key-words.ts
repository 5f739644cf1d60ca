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
function* inSentence(sentence: SentenceView, signals: readonly Signal[]): Iterable<Place> {
  const { tokens, numbers } = sentence.analysis;
  const here = signals.filter(({ start }) => start >= sentence.start && start < sentence.end);
  for (const { start, end } of here.filter(({ kind }) => kind === 'metric'))
    yield { start, end, kind: 'number' };
  for (const { clause } of ownActsIn(sentence)) {
    const place = glance(
      sentence,
      clause.verb.main,
      Math.max(predicateEnd(sentence, clause), clause.verb.to),
    );
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

/** What to glance at while telling a step: its first words, then what carries each sentence. In order of place. */
export const keyWordsOf = (
  story: StoryView,
  section: SectionView,
  signals: readonly Signal[],
): readonly KeyWords[] => {
  const found: Place[] = [];
  const add = (place: Place): void => {
    if (!found.some(other => overlaps(other, place))) found.push(place);
  };
  const first = section.sentences[0];
  const acts = first ? ownActsIn(first) : [];
  if (first && first.analysis.tokens.length > 0 && acts[0]?.clause.verb.from !== 0) {
    const opening = glance(first, 0, first.analysis.tokens.length);
    if (opening) add({ ...opening, kind: 'opening' });
  }
  for (const sentence of section.sentences) {
    let taken = 0;
    for (const place of inSentence(sentence, signals)) {
      // Two glances a sentence: more of them would be the sentence again. A plain number only where it has none.
      if (taken === 2 || (taken === 1 && place.kind === 'number' && sentence.step !== 'result')) break;
      const before = found.length;
      add(place);
      if (found.length > before) taken++;
    }
  }
  return found
    .sort((a, b) => a.start - b.start)
    .map(place => ({ ...place, text: story.file.text.slice(place.start, place.end) }));
};
