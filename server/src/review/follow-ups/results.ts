import { T } from '../../language';
import type { SentenceView } from '../../rules';
import { sentencesOf } from '../../rules/read';
import { tokenSpan } from '../../rules/view';
import type { Candidate, Maker } from './model';
import { quoted as asWritten, isSpeakable, saidBack, spanOf, standsAlone, upperFirst } from './said-back';
import { clauseStretch } from './stretches';

const PERIOD =
  /^(hour|day|night|week|month|quarter|year|season|shift|time|visit|term|tour|class|order|head|person)s?$/;
/** A gain in somebody's time, told as a rate. */
const OFTEN_ENOUGH = /\b(?:a|an|per|each|every) (?:hour|day|night|week|month|quarter|year|shift)s?$/;
const OFTEN = /^(hourly|daily|weekly|monthly|quarterly|yearly|annual)$/;

/** A number with what belongs to it: its unit, and how often it comes: "£5,200 a week". */
const inFull = ({ analysis }: SentenceView, from: number, to: number): string => {
  const { tokens, text } = analysis;
  const written = (a: number, b: number): string => text.slice(tokens[a]!.start, tokens[b - 1]!.end);
  let end = to;
  const money = /[£$€¥₹]/.test(written(from, to));
  const timed = PERIOD.test(tokens[to - 1]!.lower);
  if (!money && !timed)
    while (end < tokens.length && end - to < 3 && tokens[end]!.tags & T.noun && !(tokens[end]!.tags & T.past))
      end++;
  if (
    tokens[end]?.lower === 'in' &&
    OFTEN.test(tokens[end + 1]?.lower ?? '') &&
    (tokens[end + 2]?.tags ?? 0) & T.noun
  )
    return written(from, end + 3);
  // "saved a week", "recovered per week": how often, past the verb.
  for (let at = end; at < Math.min(end + 2, tokens.length); at++)
    if (
      /^(a|an|per|each|every)$/.test(tokens[at]!.lower) &&
      !(tokens[at - 1]!.tags & T.preposition) &&
      PERIOD.test(tokens[at + 1]?.lower ?? '')
    )
      return `${written(from, end)} ${written(at, at + 2)}`;
  return written(from, end);
};

/** How a number was reached: money first, then shares, then what else is told as the measure. */
export const numberQuestions: Maker = function* ({ story }) {
  const told = sentencesOf(story, 'result', 'headline');
  const rank = (type: string): number => (type === 'money' ? 0 : type === 'percent' ? 1 : 2);
  const found = told.flatMap(sentence =>
    sentence.analysis.numbers
      .filter(
        ({ type, role }) =>
          type === 'money' ||
          (type === 'percent' && role !== 'before') ||
          role === 'change' ||
          role === 'after',
      )
      .map(number => ({ sentence, number })),
  );
  for (const { sentence, number } of found.sort((a, b) => rank(a.number.type) - rank(b.number.type))) {
    const { from, to, type, role } = number;
    if (!isSpeakable({ sentence, from, to })) continue;
    const before = sentence.analysis.numbers.find(other => other.role === 'before' && other.from < from);
    const full = inFull(sentence, from, to).replace(/\s+/g, ' ');
    const place = tokenSpan(sentence, from, to);
    if (type === 'money') yield { ...place, question: `How did you arrive at ${full}?` };
    else if (before && role === 'after' && isSpeakable({ sentence, from: before.from, to: before.to }))
      yield {
        start: tokenSpan(sentence, before.from, before.to).start,
        end: place.end,
        question: `How did you measure ${inFull(sentence, before.from, before.to).replace(/\s+/g, ' ')} and ${full}?`,
      };
    else if (type === 'percent') yield { ...place, question: `How did you work out the ${full}?` };
    else if (role === 'change' && OFTEN_ENOUGH.test(full))
      yield { ...place, question: `How did you arrive at ${full}?` };
  }
};

/** How people say that all went well. */
const PRAISE =
  /\b(?:well|better|fine|success\w*|smooth\w*|great|good|faster|safer|easier|improv\w*|stable|works?|worked)\b/i;
/** Somebody's word for it is no claim of the writer's. */
const SAYING =
  /^(?:tell|say|report|think|reckon|estimate|believe|feel|hear|see|know|ask|write|lead|thank|praise|congratulate|compliment|like|love)$/;

const SAID = /^(?:says?|said|told|tells?|reckons?|thinks?)$/;

/** Sentences of the Result with a measured change first, then those that claim one without a measure. */
const outcomes = (sentences: readonly SentenceView[]): readonly SentenceView[] => {
  const measured = ({ analysis: { changes, numbers } }: SentenceView): boolean =>
    changes.length > 0 || numbers.some(({ role }) => role === 'after' || role === 'change');
  // A sum by itself is asked for as a number; what it was before needs no check, nor does who was pleased.
  const claims = ({ text, analysis: { numbers, cues, clauses } }: SentenceView): boolean => {
    const main = clauses.find(({ kind }) => kind === 'main');
    const person = main?.subject?.who === 'other' && main.verb.copula;
    const pointing = main?.subject?.who === 'it' && !PRAISE.test(text);
    return (
      !pointing &&
      !numbers.some(({ type, role }) => type === 'money' || role === 'before') &&
      !cues.has('lasting') &&
      !cues.has('mood') &&
      !person &&
      !main?.verb.negated
    );
  };
  return [
    ...sentences.filter(measured),
    ...sentences.filter(sentence => !measured(sentence) && claims(sentence)),
  ];
};

/** How the result was verified, in the words that claim it. */
export const verificationQuestions: Maker = function* ({ story }) {
  for (const sentence of outcomes(sentencesOf(story, 'result'))) {
    const { clauses, question, quoted } = sentence.analysis;
    const clause = clauses.find(each => each.kind === 'main');
    if (
      !clause ||
      question ||
      quoted ||
      SAYING.test(clause.verb.lemma) ||
      clause.subject?.who === 'I' ||
      clause.subject?.who === 'we'
    )
      continue;
    const whole = clauseStretch(sentence, clause);
    if (!whole || !isSpeakable(whole, 110)) continue;
    if (whole.to - whole.from < 3) continue;
    if (sentence.analysis.tokens.slice(whole.from, whole.to).some(({ lower }) => SAID.test(lower))) continue;
    if (standsAlone(whole))
      yield { ...spanOf(whole), question: `How did you verify that ${saidBack(story, whole)}?` };
    else
      yield {
        ...spanOf(whole),
        question: `You say ${asWritten(whole)}. How did you verify that?`,
      };
  }
};

const TAKEN_UP = /^(?:adopt|copy|reuse|keep|become|find|spread|standardise|standardize|switch|take)$/;

/** What keeps the lasting effect going. */
export const lastingQuestions: Maker = function* ({ story, notes }) {
  const told = sentencesOf(story, 'result');
  const changed = ({ analysis }: SentenceView): boolean =>
    analysis.numbers.some(({ role }) => role === 'after');
  // What lasts is told for itself; a change that is told as lasting comes second.
  for (const sentence of [...told.filter(each => !changed(each)), ...told.filter(changed)]) {
    if (!notes.lasting.some(quote => quote.start >= sentence.start && quote.start < sentence.end)) continue;
    const clause = sentence.analysis.clauses.find(each => each.kind === 'main');
    if (clause?.subject?.who === 'I' || clause?.subject?.who === 'we') continue;
    if (clause?.verb.tense === 'past' && !clause.verb.perfect && !TAKEN_UP.test(clause.verb.lemma)) continue;
    const whole = clause && clauseStretch(sentence, clause);
    if (!whole || !isSpeakable(whole) || whole.to - whole.from < 3) continue;
    // "Of that year's loans not one …": turned round, and no sentence without its beginning.
    if (sentence.analysis.tokens[whole.from]!.lower === "'s") continue;
    const said = standsAlone(whole)
      ? `${upperFirst(saidBack(story, whole))}.`
      : `You say ${asWritten(whole)}.`;
    yield { ...spanOf(whole), question: `${said} What keeps that going without you?` } satisfies Candidate;
  }
};
