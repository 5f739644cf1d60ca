import type { Ownership, Severity } from '../../profiles/model';
import { askAtEnd, mark } from '../fixes';
import { defineRule, type RuleFix } from '../rule';
import { type SentenceView, sectionOf, sentencesOf, type StoryView } from '../view';
import { isAssigned } from './assigned';

/** What the gate says for each way the writer came to act. */
const GATE: Readonly<Record<Ownership, Severity>> = { 'self-initiated': 'warning', assigned: 'info', shared: 'info', 'led-team': 'info' };

/** "The panel is the day engineer's": what it is stands in a possessive at the clause's end. */
const possessed = (sentence: SentenceView): boolean => {
  const { tokens, clauses } = sentence.analysis;
  return clauses.some(clause => {
    if (!clause.verb.copula && clause.verb.lemma !== 'stay') return false;
    for (let i = clause.verb.to; i < tokens.length; i++) {
      const token = tokens[i]!;
      if (token.kind === 'punctuation' || token.lower === 'and' || token.lower === 'but' || token.lower === 'because') {
        const before = tokens[i - 1]!;
        return before.lower === "'s" || before.lower === "'" || /^(mine|hers|theirs|his|ours)$/.test(before.lower);
      }
      if (i === tokens.length - 1) return token.lower === "'s" || token.lower === "'";
    }
    return false;
  });
};

export const hasBoundary = (sentence: SentenceView): boolean => sentence.analysis.cues.has('boundary') || possessed(sentence);

const says = (story: StoryView): boolean =>
  sentencesOf(story, 'situation', 'task').some(sentence => hasBoundary(sentence) || sentence.analysis.cues.has('initiative') || isAssigned(sentence));

export default defineRule({
  id: 'no-scope-boundary',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['task', 'situation'],
  summary: 'Neither Situation nor Task says whose it was and what was yours.',
  why: 'Without a boundary a listener takes it for your normal job, or somebody else\'s.',
  fixes: [
    { kind: 'ask', what: 'asks whose it was and what was yours' },
    { kind: 'mark', what: 'marks the story as assigned work' },
  ],
  bad: ['---\n---\n# A wet cellar\n\n## Situation\nThe cellar of the museum flooded in March.\n\n## [[Task]]\nTo save the prints before the weekend.\n\n## Action\nI carried the prints upstairs, dried each sheet and listed the damage, because the insurer wanted it by Monday.\n\n## Result\nWe lost 2 prints out of 300, and visitors saw the show on time, as the register shows.\n\n## Reflection\nNobody had a list of what hangs below the water line, so I keep one now.\n'],
  good: ['The prints belonged to the archive, and I ran the shop.'],
  *check(story) {
    if (says(story)) return;
    const section = sectionOf(story, 'task') ?? sectionOf(story, 'situation');
    if (!section || section.sentences.length === 0) return;
    if (section.sentences.some(sentence => sentence.placeholders.length > 0 && /whose|yours|your/.test(sentence.text))) return;
    const fixes: RuleFix[] = [
      askAtEnd(story, section, 'Say whose it was and what was yours', 'It belonged to [whose was it?]; my part was [what was yours?].'),
    ];
    if (story.ownership === null) fixes.push(mark(story, 'ownership', 'assigned'));
    yield {
      start: section.heading.start,
      end: section.heading.end,
      step: section.step,
      severity: story.ownership ? GATE[story.ownership] : 'warning',
      message: 'No scope boundary stated: whose was this, and were you expected to act?',
      fixes,
    };
  },
});
