import { askAtEnd } from '../fixes';
import { defineRule } from '../rule';
import { sectionOf } from '../view';

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
    if (
      action.sentences.some(
        sentence =>
          sentence.analysis.cues.has('reason') ||
          sentence.analysis.clauses.some(
            clause =>
              clause.kind === 'subordinate' &&
              /^(because|since|as)$/.test(clause.introducer) &&
              !clause.verb.progressive,
          ) ||
          sentence.analysis.cues.has('tradeoff') ||
          sentence.placeholders.some(each => /why|what else/.test(each.text)),
      )
    )
      return;
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
