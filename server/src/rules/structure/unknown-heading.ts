import type { Heading } from '../../story/model';
import { readName } from '../../story/steps';
import { nearest } from '../../text';
import { safe, shown } from '../fixes';
import { listOption } from '../options';
import { defineRule, type Report } from '../rule';

const NEAR_NAMES = ['Situation', 'Task', 'Action', 'Result', 'Reflection', 'Headline', 'Follow-ups', 'Notes'];

/** Words that are a step's but for one letter. */
const misspelt = ({ text, words }: Heading, right: string): Report => {
  const name = text === text.toUpperCase() ? right.toUpperCase() : right;
  return {
    ...words,
    severity: 'warning',
    message: `'${shown(text)}' is not a section: ${name}?`,
    fixes: [safe(`Change to '${name}'`, [{ ...words, text: name }])],
  };
};

export default defineRule({
  id: 'unknown-heading',
  group: 'structure',
  tier: 3,
  severity: 'hint',
  sections: [],
  summary: 'A heading inside a story names no section.',
  why: 'What stands under it is taken for a note: it is neither timed nor checked.',
  gates: ['`warning` where one letter keeps it from being a step.'],
  options: { allow: 'headings of your own that are fine' },
  fixes: [{ kind: 'safe', what: 'puts in the right spelling' }],
  bad: [
    '# The salt pans\n\n## [[Sitaution]]\nRain fell into the salt pans in June, and 9 tonnes were lost.\n\n## Task\nThe sluices belonged to the cooperative, and nobody asked me to watch them.\n\n## Action\nI read the tide tables, measured the wall and built two boards, because a board can be lifted by one person.\n\n## Result\nLosses fell from 9 tonnes to 1, as the scales show, and the boards are still in use.\n\n## Reflection\nNobody owned the sluices in June, so I hold the key now.\n',
  ],
  good: [
    '# The salt pans\n\n## Situation\nRain fell into the salt pans in June, and 9 tonnes were lost.\n\n## Task\nThe sluices belonged to the cooperative, and nobody asked me to watch them.\n\n## Action\nI read the tide tables, measured the wall and built two boards, because a board can be lifted by one person.\n\n## Result\nLosses fell from 9 tonnes to 1, as the scales show, and the growers sell 8 tonnes more, with the boards still in use.\n\n## Reflection\nNobody owned the sluices in June, so I hold the key now.\n\n## Notes\nAsk Ines for the picture.\n\n## Follow-ups\n### How did you know the boards held?\nI weighed the crop every evening for a month.\n### Why two boards?\nI tried one, and it floated.\n### What would you do differently?\nI would paint the tide mark on the wall.\n',
  ],
  *check(story) {
    const { followUpsHeading, sections, unknownHeadings } = story.story;
    for (const { heading, respelled, step } of sections)
      if (respelled) yield { ...misspelt(heading, respelled), step };
    const followUps = followUpsHeading && readName(followUpsHeading.text, true)?.respelled;
    if (followUps) yield misspelt(followUpsHeading, followUps);
    const allowed = listOption(story, 'allow');
    for (const heading of unknownHeadings) {
      const { text, words } = heading;
      if (!text || allowed.has(text.toLowerCase())) continue;
      const near = nearest(text, NEAR_NAMES);
      yield {
        start: words.start,
        end: words.end,
        message: near
          ? `'${shown(text)}' is not a section: ${near}?`
          : `'${shown(text, 40)}' is not a section, so it is not timed. Is it a note?`,
      };
    }
  },
});
