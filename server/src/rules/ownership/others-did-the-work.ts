import { clauseActor } from '../../language';
import type { Span } from '../../text/span';
import { tellsOwnPart } from '../acts';
import { askAfter, shown } from '../fixes';
import { likely } from '../learned';
import { type OthersAct, othersActs } from '../others';
import { defineRule, type Report } from '../rule';
import { clauseSpan, type SentenceView } from '../view';

export default defineRule({
  id: 'others-did-the-work',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['action', 'result', 'follow-ups'],
  summary: 'Somebody else does the work of a step.',
  why: 'What others did on their own is written under their names. Your line needs what you brought or did next.',
  gates: ['`info` where only its likeness to labelled sentences tells.'],
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
  yieldsTo: ['weak-follow-up', 'we-language', 'agentless-passive'],
  *checkPart(part, story) {
    if ('steps' in part && !part.steps.some(step => step === 'action' || step === 'result')) return;
    // An answer has the writer's part or it hasn't: whoever else was in it takes nothing away.
    if ('followUp' in part && tellsOwnPart(part)) return;
    const report = (sentence: SentenceView, { start, end }: Span): Report => ({
      start,
      end,
      step: part.step,
      message: `'${shown(story.file.text.slice(start, end), 30)}' gives the work away. What did you bring or do?`,
      fixes: [askAfter(sentence, 'Add what you brought or did next', 'I [what did you bring or do next?].')],
    });
    const told: OthersAct[] = [];
    for (const act of othersActs(story, part)) {
      // One finding for what one subject does in a sentence: the first act stands for those that follow it.
      const { sentence, clause } = told.at(-1) ?? {};
      if (sentence === act.sentence && clause?.subject?.head === act.clause.subject?.head) continue;
      told.push(act);
      yield report(act.sentence, act);
    }
    // What is asked for in a gap may be the writer's part.
    if (part.step !== 'action' || part.sentences.some(each => each.placeholders.length > 0)) return;
    for (const sentence of likely('others-did-the-work', part.sentences, LIKELY)) {
      if (told.some(act => act.sentence === sentence) || isBesideMine(sentence)) continue;
      yield { ...report(sentence, actOf(sentence)), severity: 'info' };
    }
  },
});

/** Odds from which what the labelled stories teach is told. */
const LIKELY = 0.1;

/** "moved the racks onto my chalk marks": what it went by was the writer's. */
const isBesideMine = ({ analysis: { tokens } }: SentenceView): boolean =>
  tokens.some(({ lower }) => /^(my|mine|me)$/.test(lower));

/** Where somebody else acts, or all of it. */
const actOf = (sentence: SentenceView): Span => {
  const { tokens, clauses } = sentence.analysis;
  const clause = clauses.find(each => each.kind === 'main' && clauseActor(tokens, each) === 'other');
  return clause ? clauseSpan(sentence, clause, true) : sentence;
};
