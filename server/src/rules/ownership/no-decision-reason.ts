import { clauseActor, T } from '../../language';
import { concreteActs, ownActsIn } from '../acts';
import { askAtEnd } from '../fixes';
import { anyLikely } from '../learned';
import { onceTrue } from '../once';
import { defineRule } from '../rule';
import { type SentenceView, sectionOf } from '../view';
import { grounds, weighing } from './grounds';

const WON = /^(?:win|beat|lose|prevail)$/;
const BECAUSE = /^(because|cos|since|as)$/;

/** The reason of something the writer did or left; "because" that explains a fact is none. */
const choice = onceTrue((sentence): boolean => {
  const { tokens, clauses, cues } = sentence.analysis;
  if (cues.has('tradeoff')) return true;
  if (/\b(?:it|that|this) (?:all )?(?:came|comes|boiled|boils) down to\b/i.test(sentence.text)) return true;
  // "I wrote a fake bank, so any squad could rehearse": what it was for.
  const acts = ownActsIn(sentence);
  if (
    clauses.some(
      ({ introducer, verb, from }) =>
        introducer === 'so' &&
        /^(?:can|could|would|'d)$/.test(verb.modal) &&
        !verb.negated &&
        acts.some(act => act.clause.to <= from + 1 && act.clause.verb.main < from),
    )
  )
    return true;
  // "went for formalin, copper being barred": how things stood, beside a choice.
  if (
    tokens.some(
      (token, at) =>
        token.lower === 'being' &&
        at > 2 &&
        (tokens[at - 1]!.tags & (T.noun | T.pronoun)) !== 0 &&
        tokens.slice(Math.max(0, at - 4), at).some(before => before.text === ','),
    )
  )
    return true;
  // "I wouldn't have them: a vent lets air in".
  if (/\bI (wouldn['’]t|would not|refused|declined) [^.:;]{2,60}[:;]/.test(sentence.text)) return true;
  const mine = (before: number): boolean => {
    const told =
      [...clauses].reverse().find(clause => clause.kind === 'main' && clause.verb.from < before) ??
      clauses.find(clause => clause.kind === 'main');
    if (!told) return true;
    const actor = clauseActor(tokens, told);
    // "Badges won, since a glove can't type": what was chosen is the subject.
    if (told.subject?.who === 'thing' && WON.test(told.verb.lemma) && told.verb.tense === 'past') return true;
    return actor === 'I' || actor === 'implied-I' || actor === 'we' || told.verb.modal !== '';
  };
  if (
    clauses.some(
      clause =>
        clause.kind === 'subordinate' &&
        BECAUSE.test(clause.introducer) &&
        !clause.verb.progressive &&
        mine(clause.verb.from),
    )
  )
    return true;
  const told = (cues.get('reason') ?? []).some(hit =>
    BECAUSE.test(tokens[hit.from]!.lower) ? mine(hit.from) : true,
  );
  return told || grounds(sentence) !== null || weighing(sentence) !== null;
});

/** Behind these a colon says what was found, said or listed, and no reason. */
const FINDING =
  /^(find|see|notice|discover|spot|ask|write|say|tell|hear|learn|realise|realize|agree|count|list|note|show|know|read|send|make|build|add|do|report|add|get|give|set|draft|print|start)$/;

/**
 * What only steps that the writer took can carry: a purpose ("to see what shook"), what led to them ("so I …") or
 * what is so ("Unplugged it first: it eats half the supply").
 */
const gives = (sentence: SentenceView): boolean => {
  const { tokens, clauses } = sentence.analysis;
  const mine = ownActsIn(sentence).filter(act => !act.vague && !act.handoff);
  if (mine.length === 0) return false;
  return mine.some(({ clause }) => {
    const before = clauses[clauses.indexOf(clause) - 1];
    if (clause.introducer === 'so' && before && !/^(I|we)$/.test(before.subject?.who ?? 'I')) return true;
    for (let i = clause.verb.to + 1; i < clause.to; i++) {
      const token = tokens[i]!;
      const next = tokens[i + 1];
      if (
        token.lower === 'to' &&
        next &&
        next.tags & T.base &&
        !(next.tags & T.noun && next.tags & T.adjective)
      )
        return (tokens[i - 1]!.tags & (T.verb | T.adjective)) === 0;
    }
    const mark = tokens[clause.to - 1] ?? tokens[clause.to];
    const after = clauses[clauses.indexOf(clause) + 1];
    return (
      mark !== undefined &&
      /^[:;—–]$/.test(mark.text) &&
      after?.kind === 'main' &&
      (after.verb.tense === 'present' || !FINDING.test(clause.verb.lemma)) &&
      (/^(thing|it|other|you|there)$/.test(after.subject?.who ?? '') || after.from > clause.to + 3)
    );
  });
};

/** Odds from which a sentence reads like a reason in labelled stories. */
const LIKELY = -0.5;

const asked = (sentence: SentenceView): boolean =>
  sentence.placeholders.some(each => /why|what else/.test(each.text));

export default defineRule({
  id: 'no-decision-reason',
  group: 'ownership',
  tier: 2,
  severity: 'info',
  sections: ['action'],
  summary: 'The Action lists steps without a reason for one.',
  why: 'A reason shows judgement: what else you could have done, and why you did this.',
  fixes: [{ kind: 'ask', what: 'asks for the reason and the other option' }],
  bad: [],
  good: ['I chose the slower saw over the laser, because the veneer burns.'],
  *check(story) {
    const action = sectionOf(story, 'action');
    if (!action || action.sentences.length === 0 || story.words < 100) return;
    if (action.sentences.some(choice) || action.sentences.some(asked)) return;
    if (concreteActs(action).length > 3 && action.sentences.some(gives)) return;
    if (anyLikely('decision-reason', [action.sentences], LIKELY)) return;
    yield {
      start: action.heading.start,
      end: action.heading.end,
      step: 'action',
      severity: story.level === 'senior' || story.level === 'principal' ? 'warning' : 'info',
      message: 'You list steps without a reason. Why this one?',
      fixes: [
        askAtEnd(story, action, 'Add a reason', 'I chose [which step?] over [what else?], because [why?].'),
      ],
    };
  },
});
