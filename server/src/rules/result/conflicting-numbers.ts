import type { NumberMention } from '../../language';
import { go } from '../fixes';
import { defineRule } from '../rule';
import { type SentenceView, sentencesOf, tokenSpan } from '../view';
import { differs } from './asked';

interface Told {
  readonly sentence: SentenceView;
  readonly number: NumberMention;
  readonly words: ReadonlySet<string>;
  readonly period: string;
}

const PERIOD =
  /\b(?:a|an|per|each|every)\s+(second|minute|hour|day|night|week|month|quarter|season|year|shift|order)\b|\b(daily|weekly|monthly|yearly|annual)/i;
const PERIODS: Readonly<Record<string, string>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
  annual: 'year',
};

const contentOf = (sentences: readonly SentenceView[]): ReadonlySet<string> =>
  new Set(
    sentences.flatMap(sentence =>
      sentence.analysis.tokens
        .filter(token => token.kind === 'word' && token.lower.length > 4)
        .map(token => token.lemma),
    ),
  );

/** `context`: an answer as a whole tells what its number is about. */
const told = (sentences: readonly SentenceView[], context?: ReadonlySet<string>): readonly Told[] =>
  sentences.flatMap(sentence =>
    sentence.analysis.numbers
      .filter(number => number.type === 'money' || number.type === 'percent')
      .map(number => {
        const period = PERIOD.exec(sentence.text.slice(number.start, number.end + 24));
        const word = (period?.[1] ?? period?.[2] ?? '').toLowerCase();
        return {
          sentence,
          number,
          period: PERIODS[word] ?? word,
          words: context ?? contentOf([sentence]),
        };
      }),
  );

type Place = Pick<Told, 'sentence' | 'number'>;
const STEP: Readonly<Partial<Record<string, string>>> = { situation: 'Situation', action: 'Action' };

/** The same thing with another value: same kind and period, and words in common. */
const conflict = (a: Told, b: Told): boolean => {
  if (a.number.type !== b.number.type || a.period === '' || a.period !== b.period) return false;
  if (a.number.role !== b.number.role && a.number.type === 'percent') return false;
  const far = Math.abs(a.number.value - b.number.value) > 0.05 * Math.max(a.number.value, b.number.value);
  return far && [...a.words].some(word => b.words.has(word));
};

export default defineRule({
  id: 'conflicting-numbers',
  group: 'result',
  tier: 2,
  severity: 'warning',
  sections: ['follow-ups', 'result'],
  summary: 'The same quantity with two values.',
  why: 'A number that changes between the story and an answer costs both of them their weight.',
  fixes: [{ kind: 'go', what: 'goes to the other value' }],
  bad: [],
  good: [],
  *check(story) {
    const first = told(sentencesOf(story, 'headline', 'result'));
    const later = story.answers.flatMap(answer => told(answer.sentences, contentOf(answer.sentences)));
    const clashes: { readonly a: Place; readonly b: Place }[] = [];
    for (const b of later) {
      // An answer that also gives the first value explains it.
      const said = b.sentence.analysis.numbers.map(number => number.value);
      if (first.some(a => said.includes(a.number.value) && a.number.type === b.number.type)) continue;
      const a = first.find(each => conflict(each, b));
      if (a) clashes.push({ a, b });
    }
    for (const answer of story.answers) {
      const other = differs(story, answer);
      if (other && !clashes.some(({ b }) => b.sentence === other.answered.sentence))
        clashes.push({ a: other.told, b: other.answered });
    }
    for (const { a, b } of clashes) {
      const place = tokenSpan(a.sentence, a.number.from, a.number.to);
      const span = tokenSpan(b.sentence, b.number.from, b.number.to);
      const { text } = story.file;
      yield {
        ...span,
        step: 'follow-ups',
        message: `${STEP[a.sentence.step] ?? 'Result'} says ${text.slice(place.start, place.end)}; a follow-up says ${text.slice(span.start, span.end)}.`,
        related: [{ ...place, message: 'The other value' }],
        fixes: [go('Go to the other value', place)],
      };
    }
  },
});
