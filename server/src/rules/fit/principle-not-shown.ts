import { cuesOf, findPrinciple } from '../../profiles';
import { go, shown } from '../fixes';
import { defineRule } from '../rule';
import { sectionOf, sentencesOf } from '../view';

/** A story hardly begun shows nothing yet. */
const LEAST_WORDS = 60;
const STEPS = ['action', 'result', 'task', 'situation'] as const;

export default defineRule({
  id: 'principle-not-shown',
  group: 'fit',
  tier: 3,
  severity: 'hint',
  sections: ['situation', 'task', 'action', 'result'],
  summary: 'Nothing from Situation to Result speaks for a principle that the front matter claims.',
  why: 'The listener writes the principle’s name beside what they heard. With nothing heard, the line stays empty.',
  fixes: [{ kind: 'go', what: 'goes to the Action' }],
  bad: [
    '---\nprinciple: [[Customer Obsession]]\n---\n# The bell rope\n\n## Situation\nThe bell rope frayed, and ringing stopped on 3 Sundays in May.\n\n## Task\nThe tower belonged to the parish. Nobody asked me, the youngest, to look up there.\n\n## Action\nI climbed up with a lamp, counted the worn strands and felt the guide for a burr. I filed the burr off, waxed the groove and pulled the rope forty times by hand. I chose leather over a metal guide, because metal had cut the rope.\n\n## Result\nMissed ringing fell from 3 Sundays in May to 0 in June, by the tower log. The guide is the standard in two other towers now.\n',
  ],
  good: [],
  *check(story) {
    const claimed = story.frontMatter?.values.principles ?? [];
    if (claimed.length === 0 || story.words < LEAST_WORDS) return;
    const action = sectionOf(story, 'action');
    if (!action) return;
    const told = (evidence: RegExp): boolean =>
      STEPS.some(step => sentencesOf(story, step).some(sentence => evidence.test(sentence.text)));
    for (const name of claimed) {
      const principle = findPrinciple(story.profile, name.text);
      const evidence = principle && cuesOf(principle);
      if (!evidence || told(evidence.shows)) continue;
      // In a file of several stories the front matter speaks for all: each is told at its own title.
      const place = story.file.stories.length > 1 ? (story.story.titleSpan ?? action.section.heading) : name;
      yield {
        start: place.start,
        end: place.end,
        message: `You claim ${shown(principle.name, 44)}; ${evidence.missing}.`,
        fixes: [go('Go to the Action', action.heading)],
      };
    }
  },
});
