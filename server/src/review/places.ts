import type { Hit } from '../language';
import type { SentenceView } from '../rules';
import { clauseSpan, tokenSpan } from '../rules/view';

export { onwards } from '../rules/view';

import type { Span } from '../text/span';

/** The clause a phrase stands in, with its subject; the phrase itself where no clause holds it. */
export const around = (sentence: SentenceView, from: number, to: number): Span => {
  const clause = [...sentence.analysis.clauses]
    .reverse()
    .find(each => each.from <= from && from < Math.max(each.to, each.verb.to));
  const place = tokenSpan(sentence, from, to);
  if (!clause) return place;
  const span = clauseSpan(sentence, clause, true);
  return { start: Math.min(span.start, place.start), end: Math.max(span.end, place.end) };
};

export const hits = (sentence: SentenceView, name: string): readonly Hit[] =>
  sentence.analysis.cues.get(name) ?? [];

export type Found = readonly [SentenceView, Span];

export const each = (
  sentences: readonly SentenceView[],
  read: (sentence: SentenceView) => readonly Span[],
): readonly Found[] => sentences.flatMap(sentence => read(sentence).map(span => [sentence, span] as const));
