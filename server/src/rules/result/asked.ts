import { type Analysis, analyse, type Clause, type NumberMention, T } from '../../language';
import { type AnswerView, type SentenceView, type StoryView, sentencesOf } from '../view';

/** A question for a number, the number in its answer, and another number that the story told of the same. */
export interface Differs {
  readonly told: { readonly sentence: SentenceView; readonly number: NumberMention };
  readonly answered: { readonly sentence: SentenceView; readonly number: NumberMention };
}

/** Words that two sentences share without being about the same. */
const LIGHT =
  /^(be|do|have|get|take|make|go|come|give|put|use|need|see|know|find|think|want|long|many|much|time|today|now|how|what|when|where|which|who|year|month|week|day|hour|minute|number|total|your|story|work|people|thing|start|end|there|that|this|it|you|they|we|i|then|each|every|all|first|last|other|more|than|with|from|about|into|over|before|after|often|big|cost|save|pay|spend|change|count)$/;

const contentOf = (analyses: readonly Analysis[]): ReadonlySet<string> =>
  new Set(
    analyses.flatMap(({ tokens }) =>
      tokens
        .filter(
          ({ kind, tags, lemma }) =>
            kind === 'word' &&
            lemma.length > 2 &&
            !LIGHT.test(lemma) &&
            (tags & (T.preposition | T.auxiliary | T.pronoun | T.determiner | T.adverb)) === 0,
        )
        .map(({ lemma }) => lemma),
    ),
  );

const clauseOf = (clauses: readonly Clause[], at: number): Clause | undefined =>
  [...clauses].reverse().find(({ from, to, verb }) => from <= at && at < Math.max(to, verb.to));

/** Further apart than rounding, and not so far that they must be two things. */
const differ = (one: number, other: number): boolean => {
  const ratio = Math.max(one, other) / Math.min(one, other);
  return ratio > 1.05 && ratio < 2.2;
};

/** What says that it is another time or another count. */
const OTHERWISE =
  /\b(?:by now|since then|later|after that|includ\w+|counting|plus|altogether|in all|on top|at first|originally|before that|more came|joined|added|grew|dropped out|rounded|depending on how|up from|down from|instead of|rather than|not the)\b/i;

type Asked = 'many' | 'long' | 'often' | 'figure';
const KINDS = [
  [/^\W*(?:and |so |but )?(?:about |roughly |exactly )?how many\b/i, 'many'],
  [/^\W*(?:and |so |but )?(?:about |roughly |exactly )?how long\b/i, 'long'],
  [/^\W*(?:and |so |but )?how often\b/i, 'often'],
  [/^\W*(?:and |so |but )?(?:how (?:much|big|large|high|low|far)|what)\b/i, 'figure'],
] as const satisfies readonly (readonly [RegExp, Asked])[];

const FITTING: Readonly<Record<Asked, RegExp>> = {
  many: /^(count|people)$/,
  long: /^duration$/,
  often: /^rate$/,
  figure: /^(money|percent|rate)$/,
};

const PAID = /\b(?:costs?|spen[dt]|paid|pay|price\w*|bought|budget\w*|fees?)\b/i;
const EARLIER = /\b(?:before|at the start|to begin with|at first|originally|used to)\b/i;
const NOWADAYS = /\b(?:now|today|nowadays|these days|since|after(?:wards)?)\b/i;

/** A Task tells what was wanted, and a Reflection what might be. */
const STEPS = ['headline', 'situation', 'action', 'result'] as const;

/** Counts of people and of things are told in either way; what is measured has its unit. */
const isSameKind = (one: NumberMention, other: NumberMention): boolean =>
  /^(count|people)$/.test(one.type)
    ? /^(count|people)$/.test(other.type)
    : one.type === other.type && one.unit === other.unit;

/** The question asks for what was before or for what is now, and this tells the other. */
const isOfAnotherTime = (question: string, { role }: NumberMention, { step }: SentenceView): boolean =>
  (EARLIER.test(question) && (role === 'after' || (step === 'result' && role !== 'before'))) ||
  (NOWADAYS.test(question) && (role === 'before' || step === 'situation'));

/** "How many systems did it open?" "Seventeen" where the story said fourteen; "What does the bill come to?" "£900" where it was £700. */
export const differs = (story: StoryView, answer: AnswerView): Differs | null => {
  const { question } = answer.followUp;
  const asked = KINDS.find(([pattern]) => pattern.test(question))?.[1];
  const said = answer.sentences.map(({ text }) => text).join(' ');
  if (!asked || OTHERWISE.test(said)) return null;
  const answered = answer.sentences
    .flatMap(sentence => sentence.analysis.numbers.map(number => ({ sentence, number })))
    .find(({ number }) => FITTING[asked].test(number.type) && number.value > 0);
  if (!answered || (asked !== 'figure' && answered.sentence !== answer.sentences[0])) return null;
  const { number } = answered;
  const read = analyse(question);
  const noun =
    asked === 'many' ? read.tokens.find(({ tags }, at) => at > 1 && (tags & T.noun) !== 0)?.lemma : undefined;
  const words = contentOf([read, ...answer.sentences.map(({ analysis }) => analysis)]);
  const acts = new Set(read.clauses.map(({ verb }) => verb.lemma).filter(lemma => !LIGHT.test(lemma)));
  const isOfTheSame = (sentence: SentenceView, other: NumberMention): boolean => {
    const { tokens, clauses } = sentence.analysis;
    const clause = clauseOf(clauses, other.from);
    const head = clause?.subject ? tokens[clause.subject.head]?.lemma : undefined;
    const shared = [...contentOf([sentence.analysis])].some(word => words.has(word) && word !== noun);
    if (asked === 'long') return head !== undefined && sentence.step === 'result' && words.has(head);
    if (asked !== 'many')
      return shared && PAID.test(sentence.text) === PAID.test(`${question} ${answered.sentence.text}`);
    const done =
      clause !== undefined &&
      acts.has(clause.verb.lemma) &&
      other.from - clause.verb.to < 2 &&
      other.from >= clause.verb.to;
    const named = other.unit === noun || (other.unit === '' && other.role !== 'none' && head === noun);
    return (
      (named && (shared || (head === noun && acts.size === 0))) ||
      (done && (other.unit === '' || other.unit === noun))
    );
  };
  const values = answer.sentences.flatMap(({ analysis }) => analysis.numbers.map(({ value }) => value));
  const same = sentencesOf(story, ...STEPS).flatMap(sentence =>
    sentence.analysis.numbers
      .filter(
        other =>
          isSameKind(other, number) &&
          !isOfAnotherTime(question, other, sentence) &&
          isOfTheSame(sentence, other),
      )
      .map(other => ({ sentence, number: other })),
  );
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 0.05 * other;
  if (same.some(each => near(each.number.value, number.value))) return null;
  // An answer that also gives the first value explains it.
  const told = same.findLast(
    each => differ(each.number.value, number.value) && !values.some(value => near(value, each.number.value)),
  );
  return told ? { told, answered } : null;
};
