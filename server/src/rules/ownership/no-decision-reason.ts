import { clauseActor } from '../../language';
import { askAtEnd } from '../fixes';
import { defineRule } from '../rule';
import { type SentenceView, sectionOf } from '../view';

const BECAUSE = /^(because|cos|since|as)$/;

/** The reason of something the writer did or left; "because" that explains a fact is none. */
const choice = (sentence: SentenceView): boolean => {
  const { tokens, clauses, cues } = sentence.analysis;
  if (cues.has('tradeoff')) return true;
  const mine = (before: number): boolean => {
    const told =
      [...clauses].reverse().find(clause => clause.kind === 'main' && clause.verb.from < before) ??
      clauses.find(clause => clause.kind === 'main');
    if (!told) return true;
    const actor = clauseActor(tokens, told);
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
  return (cues.get('reason') ?? []).some(hit =>
    BECAUSE.test(tokens[hit.from]!.lower) ? mine(hit.from) : true,
  );
};

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
