import { tellsOwnPart } from '../acts';
import { askAfter, shown } from '../fixes';
import { type OthersAct, othersActs } from '../others';
import { defineRule } from '../rule';

export default defineRule({
  id: 'others-did-the-work',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['action', 'result', 'follow-ups'],
  summary: 'Somebody else does the work of a step.',
  why: 'What others did on their own is written under their names. Your line needs what you brought or did next.',
  fixes: [{ kind: 'ask', what: 'asks what you brought or did next' }],
  bad: [
    '[[The electricians rewired the whole stage]].',
    'Kofi looked at the pump. [[He repaired the valve]].',
  ],
  good: [
    'The electricians reviewed my wiring plan and approved it.',
    'I wrote a seating plan. Kofi merged it into his own.',
    'I trained two stewards, and they ran the gate on Sunday.',
  ],
  yieldsTo: ['weak-follow-up', 'we-language'],
  *checkPart(part, story) {
    if ('steps' in part && !part.steps.some(step => step === 'action' || step === 'result')) return;
    // An answer has the writer's part or it hasn't: whoever else was in it takes nothing away.
    if ('followUp' in part && tellsOwnPart(part)) return;
    let told: OthersAct | undefined;
    for (const act of othersActs(story, part)) {
      const again = told?.sentence === act.sentence && told.clause.subject?.head === act.clause.subject?.head;
      // One finding for what one subject does in a sentence: the first act stands for those that follow it.
      if (again) continue;
      told = act;
      yield {
        start: act.start,
        end: act.end,
        step: part.step,
        message: `'${shown(story.file.text.slice(act.start, act.end), 30)}' gives the work away. What did you bring or do?`,
        fixes: [
          askAfter(act.sentence, 'Add what you brought or did next', 'I [what did you bring or do next?].'),
        ],
      };
    }
  },
});
