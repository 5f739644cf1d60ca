import { analyse, type Clause, type NumberMention, T } from '../../language';
import { type AnswerView, type SentenceView, type StoryView, sentencesOf } from '../view';

/** A question for a number, the number in its answer, and another number that the story told of the same. */
export interface Differs {
  readonly told: { readonly sentence: SentenceView; readonly number: NumberMention };
  readonly answered: { readonly sentence: SentenceView; readonly number: NumberMention };
}

const LIGHT =
  /^(be|do|have|get|take|make|go|come|give|put|use|need|see|know|find|think|want|long|many|much|time|today|now|how|what|when|where|which|who|year|month|week|day|hour|minute|number|total|your|story|work|people|thing|start|end|there|that|this|it|you|they|we|i|then|each|every|all|first|last|other|more|than|with|from|about|into|over)$/;

const content = (tokens: SentenceView['analysis']['tokens']): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(
        ({ kind, tags, lemma }) =>
          kind === 'word' &&
          lemma.length > 2 &&
          !LIGHT.test(lemma) &&
          (tags & (T.preposition | T.auxiliary | T.pronoun | T.determiner)) === 0,
      )
      .map(({ lemma }) => lemma),
  );

const clauseOf = (clauses: readonly Clause[], at: number): Clause | undefined =>
  [...clauses].reverse().find(({ from, to, verb }) => from <= at && at < Math.max(to, verb.to));

const apart = (a: number, b: number): boolean => Math.abs(a - b) > 0.05 * Math.max(a, b);

/** What says that it is another time or another count. */
const OTHERWISE =
  /\b(?:by now|since then|later|after that|these days|includ\w+|counting|plus|altogether|in all|on top|at first|originally|before that|more came|joined|added|grew|dropped out|rounded|depending on how)\b/i;

/** "How many systems did it open?" "Seventeen" where the story said fourteen; "How long is a run?" "Six hours" where it said four. */
export const differs = (story: StoryView, answer: AnswerView): Differs | null => {
  const { question } = answer.followUp;
  const asked = /^\W*(?:and |so |but )?(?:about |roughly |exactly )?how (many|long)\b/i
    .exec(question)?.[1]
    ?.toLowerCase();
  const sentence = answer.sentences[0];
  if (!asked || !sentence || OTHERWISE.test(answer.sentences.map(({ text }) => text).join(' '))) return null;
  const number = sentence.analysis.numbers[0];
  const fits = asked === 'many' ? /^(count|people)$/ : /^duration$/;
  if (!number || !fits.test(number.type) || number.value <= 0) return null;
  const read = analyse(question);
  const words = content(read.tokens);
  const noun =
    asked === 'many'
      ? read.tokens.find(({ tags, lower }, i) => i > 1 && (tags & T.noun) !== 0 && lower !== 'many')?.lemma
      : undefined;
  const acts = new Set(read.clauses.map(({ verb }) => verb.lemma).filter(lemma => !LIGHT.test(lemma)));
  const said = new Set(
    answer.sentences.flatMap(({ analysis }) => analysis.numbers.map(({ value }) => value)),
  );
  const same = sentencesOf(story, 'headline', 'situation', 'action', 'result').flatMap(each =>
    each.analysis.numbers
      .filter(other => {
        if (!fits.test(other.type) || other.value <= 0) return false;
        const clause = clauseOf(each.analysis.clauses, other.from);
        const shared = [...content(each.analysis.tokens)].filter(word => words.has(word) && word !== noun);
        if (asked === 'long')
          return (
            other.unit === number.unit &&
            clause?.subject != null &&
            each.step === 'result' &&
            words.has(each.analysis.tokens[clause.subject.head]!.lemma)
          );
        const act =
          clause !== undefined &&
          acts.has(clause.verb.lemma) &&
          other.from - clause.verb.to < 2 &&
          other.from >= clause.verb.to;
        return (
          (other.unit === noun && shared.length > 0) || (act && (other.unit === '' || other.unit === noun))
        );
      })
      .map(other => ({ sentence: each, number: other })),
  );
  if (
    same.length === 0 ||
    same.some(({ number: { value } }) => said.has(value) || !apart(value, number.value))
  )
    return null;
  return { told: same.at(-1)!, answered: { sentence, number } };
};
