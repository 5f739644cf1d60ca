import { askAtEnd } from '../fixes';
import { defineRule } from '../rule';
import { sectionOf } from '../view';

export default defineRule({
  id: 'action-share',
  group: 'time',
  tier: 2,
  severity: 'info',
  sections: ['action'],
  summary: 'The Action is less than half of what is said.',
  why: 'What you did is what is scored. The other steps are there to make it understood.',
  fixes: [{ kind: 'ask', what: 'asks what you chose and why' }],
  bad: [],
  good: [],
  *check(story) {
    const action = sectionOf(story, 'action');
    if (!action || action.steps.length > 1 || story.words < 80 || !sectionOf(story, 'result')) return;
    const share = Math.round((100 * action.words) / story.words);
    if (share >= 50 || action.words === 0) return;
    yield {
      start: action.heading.start,
      end: action.heading.end,
      step: 'action',
      severity: share < 33 ? 'warning' : 'info',
      message: `Action is ${share}% of the answer (aim for 55–60%). What did you choose, and why?`,
      fixes: [
        askAtEnd(
          story,
          action,
          'Add what you chose and why',
          'I chose [what?] over [what else?], because [why?].',
        ),
      ],
    };
  },
});
