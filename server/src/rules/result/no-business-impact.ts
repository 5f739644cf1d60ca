import { type Clause, type Hit, T, type Token } from '../../language';
import { askAtEnd } from '../fixes';
import { anyLikely } from '../learned';
import { guessed } from '../ownership/unverified-result';
import { defineRule } from '../rule';
import { isPrompt, type SentenceView, sectionOf } from '../view';
import { measured, outcomes, resultOf } from './measure';
import { vagueClauses } from './moods';
import { isAverted, isRelieved } from './relief';

const vagueIn = ({ analysis }: SentenceView) => [
  ...(analysis.cues.get('mood') ?? []),
  ...(analysis.cues.get('success') ?? []),
  ...vagueClauses(analysis).filter(each => each.list !== 'comparative'),
];

/** A sentence that is only a mood or a stock ending gives nobody anything. */
const onlyVague = (sentence: SentenceView): boolean => {
  const { cues, metric, clauses } = sentence.analysis;
  if (metric === 'delta' || metric === 'money') return false;
  const vague = vagueIn(sentence);
  if (!vague.length && !cues.has('unverified')) return false;
  if (!vague.length) return metric === 'none';
  // Two clauses: the mood in one, the gain in another.
  return !(cues.get('benefit') ?? []).some(hit => !inVague(clauses, vague, hit.from));
};

/** "is in much better shape": more or less of something, which tells nobody's gain. */
const onlyCompares = (sentence: SentenceView): boolean =>
  !measured(sentence) &&
  (sentence.analysis.cues.has('comparative') || vagueClauses(sentence.analysis).length > 0);

/** What was gained, in so many words; "a good deal snappier" is no deal. */
const gainsIn = ({ analysis: { tokens, cues } }: SentenceView): boolean =>
  (cues.get('benefit') ?? []).some(
    ({ from }) => tokens[from]!.lower !== 'deal' || !/^(good|great)$/.test(tokens[from - 1]?.lower ?? ''),
  );

const inVague = (clauses: readonly Clause[], vague: readonly Hit[], at: number): boolean =>
  !clauses.some(
    clause =>
      clause.from <= at &&
      at < clause.to &&
      !vague.some(each => each.to > clause.from && each.from < clause.to),
  );

/** People who judge or do the work; that they appear gives nobody anything. */
const NOT_SERVED =
  /^(manager|boss|lead|director|head|inspector|auditor|colleague|developer|engineer|supervisor|chief|chair|teammate|lad|guy|interviewer|starter|joiner|newcomer|hire|people|person|i|somebody|other)$/;

/** Several people of some kind whom the work is for, by their name: patients, islanders, a family, the crew. */
export const isServed = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!;
  const next = tokens[at + 1]?.lower;
  if (next === "'s" || next === "'" || /^(my|our)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const counted = /^\d|^(one|two|three|four|five|six|seven|eight|nine|ten|every|each|several|many)$/.test(
    tokens[at - 1]?.lower ?? '',
  );
  if (
    counted &&
    /^(people|pupil|patient|child|guest|student|customer|passenger|resident|tenant|visitor|reader|player|candidate)$/.test(
      token.lower,
    )
  )
    return true;
  if (/^(family|crew|household|audience|public|children|patients|staff)$/.test(token.lower)) return true;
  return (
    (token.tags & T.person) !== 0 &&
    /(s|men)$/.test(token.lower) &&
    !/ss$/.test(token.lower) &&
    !NOT_SERVED.test(token.lemma) &&
    !NOT_SERVED.test(token.lower.replace(/s$/, ''))
  );
};

/** Beside a measured change, whoever acts or gets something in plain words is who it was for. */
const touchesSomebody = (sentence: SentenceView): boolean => {
  const { tokens, cues, clauses } = sentence.analysis;
  if (cues.has('unverified')) return false;
  const vague = vagueIn(sentence);
  // "Kofi was down to one bolt a week": whom the measured change is about.
  if (
    measured(sentence) &&
    clauses.some(
      ({ kind, subject }) =>
        kind === 'main' && subject?.who === 'other' && (tokens[subject.head]!.tags & T.name) !== 0,
    )
  )
    return true;
  return tokens.some(
    (token, at) =>
      (token.tags & (T.person | T.group)) !== 0 &&
      !NOT_SERVED.test(token.lemma) &&
      !/^(team|department|dept|management|everyone|everybody)$/.test(token.lemma) &&
      !/^(my|our)$/.test(tokens[at - 1]?.lower ?? '') &&
      !/^('s|')$/.test(tokens[at + 1]?.lower ?? '') &&
      // "the studio diary" is a diary.
      ((token.tags & T.person) !== 0 || ((tokens[at + 1]?.tags ?? 0) & T.noun) === 0) &&
      !(vague.length && inVague(clauses, vague, at)),
  );
};

/** Somebody whom the change reached, in a sentence that tells more than a guess. */
const reachesPeople = (sentence: SentenceView): boolean => {
  const { tokens, clauses, cues } = sentence.analysis;
  if (cues.has('unverified')) return false;
  return (
    tokens.some((_, index) => isServed(tokens, index)) ||
    (!cues.has('mood') && clauses.some(clause => isAverted(tokens, clause) || isRelieved(tokens, clause)))
  );
};

/** Odds from which on a sentence looks like one that labelled stories tell this by; see `learned`. */
const LIKELY = -0.3;

export default defineRule({
  id: 'no-business-impact',
  group: 'result',
  tier: 1,
  severity: 'warning',
  sections: ['result', 'headline'],
  summary: 'Nobody gains in the Result.',
  why: 'A change counts for somebody: customers, patients, pupils, the budget, hours, safety. Say who got what.',
  fixes: [{ kind: 'ask', what: 'asks who gained and how much' }],
  bad: [
    '---\n---\n# The tide table\n\n## Situation\nThe tide table in the harbour office was wrong, and two boats ran aground in April.\n\n## Task\nThe table belonged to the harbour master, and nobody asked me to check it.\n\n## Action\nI compared it with the gauge for a month, found the error and printed a new one, because the old one used winter time.\n\n[[## Result]]\nThe table has been off by 2 centimetres at most since June, down from 40.\n\n## Reflection\nThe table had a printer and no owner, so I check it each time the clocks change.\n',
  ],
  good: ['Guests waited 4 minutes where it had been 20, going by the desk log.'],
  *check(story) {
    const result = resultOf(story);
    if (!result || result.sentences.length === 0 || isPrompt(result)) return;
    const gains = outcomes(story).some(sentence => {
      const { metric, numbers } = sentence.analysis;
      if (metric === 'money' || numbers.some(number => number.type === 'money')) return true;
      // A guess gives nobody anything, and neither does a number that is still missing.
      if (
        guessed(sentence) ||
        sentence.placeholders.some(each => /^\[(n|x|xx|number|count|figure)\b/i.test(each.text))
      )
        return false;
      return (gainsIn(sentence) || reachesPeople(sentence)) && !onlyVague(sentence);
    });
    const told = outcomes(story).filter(
      each => !onlyVague(each) && !onlyCompares(each) && !each.analysis.cues.has('unverified'),
    );
    const measuredChange = told.some(measured);
    // A change by numbers and more said of it: for whom it was stands there in words of the trade.
    const explained = told.length > 1 && measuredChange;
    if (
      gains ||
      explained ||
      (measuredChange && told.some(touchesSomebody)) ||
      result.sentences.some(sentence =>
        sentence.placeholders.some(each => /who|gain|customer|money|hours|risk/i.test(each.text)),
      )
    )
      return;
    if (anyLikely('business-impact', [result.sentences], LIKELY)) return;
    yield {
      start: result.heading.start,
      end: result.heading.end,
      step: sectionOf(story, 'result')!.step,
      severity: story.level === 'sde1' ? 'info' : 'warning',
      message: 'Who gained, and how much: customers, money, hours, risk?',
      fixes: [
        askAtEnd(story, result, 'Say who gained', '[Who gained?] gained [how much: money, hours or risk?].'),
      ],
    };
  },
});
