import type { Analysis, Clause } from '../../language';
import { NAMES_OWN_PART } from '../acts';
import type { AnswerView } from '../view';
import { isSpecific, type Shown } from './evidence';
import type { Probe } from './probes';

/** What a weak answer gives away. */
export type Weakness = 'told' | 'handoff' | 'asked' | 'assumed' | 'easy' | 'freetime' | 'good' | 'generic';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Whoever may say what is to be done. */
const SUPERIORS = set(
  'boss manager lead leader director head supervisor foreman forewoman owner client contractor madam sir chef chief controller editor principal chair chairman chairwoman committee board management headteacher sergeant captain gaffer governor landlord partner consultant architect matron sister superintendent commissioner ceo cto cfo coo vp svp evp president control dispatcher dispatch engineer nurse brewer customer vicar bishop producer council office hq head-office they',
);
/** What they may have said it in. */
const ORDERS = set(
  'list sheet plan spec specification brief policy rule ticket objective schedule rota form email memo',
);
const ORDERING = set(
  'want ask tell say insist request set hand put point decide need require expect order instruct demand assign dictate give write call',
);

const headOf = ({ tokens }: Analysis, { subject }: Clause): string =>
  tokens[subject?.head ?? -1]?.lemma ?? '';

const isTold = (analysis: Analysis): boolean =>
  analysis.clauses.some(clause => {
    if (clause.kind !== 'main' || clause.verb.negated || clause.verb.voice === 'passive') return false;
    // "A sergeant needs a button": what is so, and no order.
    if (clause.verb.tense === 'present' && !clause.verb.perfect && /^(need|want)$/.test(clause.verb.lemma))
      return false;
    const head = headOf(analysis, clause);
    return (
      ORDERING.has(clause.verb.lemma) &&
      ((clause.subject?.who === 'other' && SUPERIORS.has(head)) ||
        (ORDERS.has(head) && /^(say|call|ask|want|require)$/.test(clause.verb.lemma)))
    );
  });

const NORMS =
  /^(one|you|expected|customary|advised|advisable|required|widely|everyone|everybody|every|any|always|should|ought|supposed|standard|tradition|professional|proper|recommended|sensible|normal|usual|generally|normally|customary|decent|tidy|good)$/;

/** General truths about how one works: nothing in it happened, and somebody like anybody does it. */
const isHabit = ({ sentences }: AnswerView): boolean =>
  sentences.every(({ analysis }) =>
    analysis.clauses.every(({ verb }) => verb.tense !== 'past' || verb.perfect),
  ) && sentences.some(({ analysis }) => analysis.tokens.some(token => NORMS.test(token.lower)));

const NOTHING = /^(nothing|none)$/;
const isDenied = ({ tokens }: Analysis): boolean =>
  tokens.some(
    ({ lower }, at) =>
      NOTHING.test(lower) ||
      // "There wasn't one", "I can't think of any".
      (lower === "n't" &&
        tokens.slice(at, at + 6).some(next => /^(one|any|anything|much)$/.test(next.lower))) ||
      (/^(itself|themselves)$/.test(lower) &&
        /^(ran|run|runs|did|does|after|by|sorted|wrote|worked)$/.test(tokens[at - 1]?.lower ?? '')),
  );

/** On the main line, or anywhere: "that is what our lead quoted". */
const somebodyElseActs = ({ clauses }: Analysis, anywhere = false): boolean =>
  clauses.some(
    ({ kind, subject, verb }) =>
      (anywhere || kind === 'main') &&
      subject?.who === 'other' &&
      verb.tense === 'past' &&
      verb.voice === 'active' &&
      !verb.copula &&
      verb.lemma !== 'have',
  );

/** "She showed me the chart", "two of them told us". */
const isShown = ({ tokens, clauses }: Analysis): boolean =>
  clauses.some(
    ({ subject, verb }) =>
      subject !== null &&
      /^(other|thing|it|who)$/.test(subject.who) &&
      /^(me|us)$/.test(tokens[verb.to]?.lower ?? ''),
  );

/** "What I brought was the ten sheets": the writer's part, set off. */
const BROUGHT = /\bwhat I (?:brought|added|gave|had|did|could)\b/i;

/** How an answer misses its probe by what it does not show; null where it shows something, or no probe is plain. */
export const weaknessOf = (answer: AnswerView, probe: Probe, shown: Shown): Weakness | null => {
  const analyses = answer.sentences.map(sentence => sentence.analysis);
  const { works, checks, sights, words, numbers, reasons, contrasts } = shown;
  const others = (anywhere: boolean): boolean => analyses.some(each => somebodyElseActs(each, anywhere));
  switch (probe) {
    case 'figure':
      return works === 0 && others(true) ? 'told' : null;
    case 'proof':
      // Whoever was shown something by others has seen it; whoever left it to them has not.
      if (sights + numbers + reasons > 0 || analyses.some(isShown)) return null;
      return others(false) ? (works === 0 ? 'handoff' : null) : 'assumed';
    case 'way':
      if (analyses.some(({ text }) => NAMES_OWN_PART.test(text))) return null;
      return works + words === 0 && others(false) ? 'handoff' : null;
    case 'hard':
      return works + contrasts === 0 && analyses.some(isDenied) ? 'easy' : null;
    case 'reason':
      if (reasons + contrasts + checks > 0 || numbers > 1) return null;
      if (analyses.some(({ text }) => BROUGHT.test(text))) return null;
      if (analyses.some(isTold)) return 'asked';
      return works === 0 && numbers === 0 && isHabit(answer) ? 'good' : null;
    case 'change':
      return isSpecific(answer.sentences) ? null : 'generic';
    default:
      return null;
  }
};
