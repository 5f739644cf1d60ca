import { ownActs } from '../acts';
import { askAtEnd } from '../fixes';
import { defineRule } from '../rule';
import { sectionOf } from '../view';

const WORDS = ['Nothing you did is', 'One thing you did is', 'Two things you did are'];

export default defineRule({
  id: 'few-own-actions',
  group: 'ownership',
  tier: 2,
  severity: 'warning',
  sections: ['action'],
  summary: 'Fewer than three things that you did.',
  why: 'A listener scores acts. With one or two there is little to score, however large they were.',
  fixes: [{ kind: 'ask', what: 'asks for the steps that were yours' }],
  bad: [],
  good: [],
  *check(story) {
    const action = sectionOf(story, 'action');
    if (!action || action.sentences.length === 0) return;
    const acts = ownActs(action).filter(act => !act.vague);
    const count = new Set(acts.map(act => `${act.verb} ${act.end}`)).size;
    if (count >= 3) return;
    if (action.sentences.some(sentence => sentence.placeholders.length)) return;
    yield {
      start: action.heading.start,
      end: action.heading.end,
      step: 'action',
      message: `${WORDS[count]} stated. Which ${count === 0 ? '' : 'other '}steps were yours?`,
      fixes: [askAtEnd(story, action, 'Add your steps', 'I [first step?], [next step?] and [last step?].')],
    };
  },
});
