import { go, shown } from '../fixes';
import { defineRule } from '../rule';
import type { SentenceView } from '../view';

export default defineRule({
  id: 'leftover-placeholder',
  group: 'structure',
  tier: 1,
  severity: 'error',
  sections: ['result', 'situation', 'task', 'action', 'reflection', 'headline', 'follow-ups', 'adapt'],
  summary: 'A gap is still to be filled.',
  why: 'Said aloud, a gap stops you. Fill it or take it out while you have time.',
  fixes: [{ kind: 'go', what: 'goes to the next placeholder' }],
  bad: [
    'Ticket sales rose to [[[how many?]]] for families.',
    'Ticket sales rose by [[XX%]], and families came twice, [[TBC]].',
  ],
  good: ['The kiln stayed < 5 degrees off all week, and visitors paid £900 more [sic].'],
  *check(story) {
    const all: { sentence: SentenceView; each: SentenceView['placeholders'][number] }[] = [];
    for (const part of [...story.sections, ...story.answers, ...story.adaptations])
      for (const sentence of part.sentences)
        for (const each of sentence.placeholders) all.push({ sentence, each });
    for (const [index, { sentence, each }] of all.entries()) {
      const next = all[(index + 1) % all.length]!.each;
      yield {
        start: each.start,
        end: each.end,
        step: sentence.step,
        message: `Fill in ${shown(each.text, 40)} or remove it before you rehearse.`,
        fixes: [go('Go to the next placeholder', next)],
      };
    }
  },
});
