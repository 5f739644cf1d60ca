import type { SentenceView, StoryView } from '../rules';
import { hasBoundary } from '../rules/ownership/no-scope-boundary';
import { concreteActs, sectionOf, sentencesOf } from '../rules/read';
import { clauseSpan, tokenSpan } from '../rules/view';
import type { Span } from '../text/span';
import type { Signal, SignalKind } from './model';

/** The clause a phrase stands in, with its subject; the phrase itself where no clause holds it. */
const around = (sentence: SentenceView, from: number, to: number): Span => {
  const clause = [...sentence.analysis.clauses]
    .reverse()
    .find(each => each.from <= from && from < Math.max(each.to, each.verb.to));
  const place = tokenSpan(sentence, from, to);
  if (!clause) return place;
  const span = clauseSpan(sentence, clause, true);
  return { start: Math.min(span.start, place.start), end: Math.max(span.end, place.end) };
};

const cued = (sentence: SentenceView, name: string): Span | null => {
  const hit = sentence.analysis.cues.get(name)?.[0];
  return hit ? around(sentence, hit.from, hit.to) : null;
};

/** What a listener could write down as evidence, in order of place. */
export const signalsOf = (story: StoryView): readonly Signal[] => {
  const signals: Signal[] = [];
  const text = story.file.text;
  const add = (kind: SignalKind, sentence: SentenceView, span: Span | null): void => {
    if (span && span.end > span.start)
      signals.push({
        kind,
        step: sentence.step,
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
      });
  };
  for (const sentence of sentencesOf(story, 'situation', 'task')) {
    if (hasBoundary(sentence)) add('scope-boundary', sentence, cued(sentence, 'boundary') ?? sentence);
    add('ownership-proof', sentence, cued(sentence, 'initiative'));
  }
  for (const act of concreteActs(sectionOf(story, 'action'))) add('own-action', act.sentence, act);
  for (const sentence of sentencesOf(story, 'action', 'result')) {
    add('verification', sentence, cued(sentence, 'verification'));
    add('trade-off', sentence, cued(sentence, 'tradeoff'));
    if (sentence.step === 'action') add('decision-reason', sentence, cued(sentence, 'reason'));
  }
  for (const sentence of sentencesOf(story, 'headline', 'result')) {
    const { analysis } = sentence;
    const seen = new Set<string>();
    for (const number of analysis.numbers) {
      if (number.role === 'none' && !['money', 'percent', 'rate'].includes(number.type)) continue;
      const span = around(sentence, number.from, number.to);
      const key = `${span.start}`;
      if (seen.has(key)) continue;
      seen.add(key);
      add('metric', sentence, span);
    }
    if (!seen.size && analysis.changes[0])
      add('metric', sentence, {
        start: sentence.start + analysis.changes[0].start,
        end: sentence.start + analysis.changes[0].end,
      });
    add('business-impact', sentence, cued(sentence, 'benefit'));
    add('second-order', sentence, cued(sentence, 'lasting'));
  }
  for (const sentence of sentencesOf(story, 'reflection'))
    add('systemic-insight', sentence, cued(sentence, 'systemic'));
  return signals.sort((a, b) => a.start - b.start || a.end - b.end);
};
