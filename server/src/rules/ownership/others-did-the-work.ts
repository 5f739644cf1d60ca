import { othersActs } from '../acts';
import { askAfter, shown } from '../fixes';
import { defineRule } from '../rule';
import { type SectionView, type SentenceView, sectionOf } from '../view';

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
  *check(story) {
    const sections = ['action', 'result']
      .map(step => sectionOf(story, step as 'action'))
      .filter((section): section is SectionView => section !== undefined);
    const answers = story.answers.map(answer => ({
      step: 'follow-ups' as const,
      sentences: answer.sentences,
    }));
    for (const section of [...new Set(sections), ...answers] as readonly SectionView[]) {
      let told: { sentence: SentenceView; subject: number } | undefined;
      for (const act of othersActs(story, section)) {
        // One finding for what one subject does in a sentence: the first act stands for those that follow it.
        const subject = act.clause.subject?.head ?? -1;
        if (told?.sentence === act.sentence && told.subject === subject) continue;
        told = { sentence: act.sentence, subject };
        yield {
          start: act.start,
          end: act.end,
          step: section.step,
          message: `'${shown(story.file.text.slice(act.start, act.end), 30)}' gives the work away. What did you bring or do?`,
          fixes: [
            askAfter(act.sentence, 'Add what you brought or did next', 'I [what did you bring or do next?].'),
          ],
        };
      }
    }
  },
});
