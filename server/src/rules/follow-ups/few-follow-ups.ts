import { ask, insert, lineEnd, shown } from '../fixes';
import { defineRule, type RuleFix } from '../rule';
import type { StoryView } from '../view';
import { likelyQuestion } from './likely-question';

const ENOUGH = 3;

const addQuestion = (story: StoryView, question: string): RuleFix => {
  const { text } = story.file;
  const { followUps, followUpsHeading, sections } = story.story;
  const eol = lineEnd(text);
  const level = followUpsHeading?.level || sections[0]?.heading.level || 2;
  const heading = `${'#'.repeat(Math.min(level + 1, 6))} ${question}`;
  const body = `${eol}${heading}${eol}[what did you do, and how do you know?]`;
  const endOf = (part: { readonly start: number; readonly end: number }): number =>
    part.start + text.slice(part.start, part.end).trimEnd().length;
  const last = followUps.at(-1);
  if (last) return ask('Add the question', [insert(endOf(last), `${eol}${body}`)]);
  if (followUpsHeading) return ask('Add the question', [insert(followUpsHeading.end, body)]);
  return ask('Add follow-ups with this question', [
    insert(endOf(sections.at(-1)!), `${eol}${eol}${'#'.repeat(level)} Follow-ups${body}`),
  ]);
};

export default defineRule({
  id: 'few-follow-ups',
  group: 'follow-ups',
  tier: 3,
  severity: 'hint',
  sections: ['follow-ups'],
  summary: 'A story with little left to mend has fewer than three follow-ups prepared.',
  why: 'Half of an interview is what comes after the story. An answer that has been said once comes without a pause.',
  fixes: [{ kind: 'ask', what: 'adds a likely question, made from the story’s own words' }],
  bad: [
    '[[# The bell rope]]\n\n## Situation\nThe bell rope frayed, and ringers missed 3 services in May.\n\n## Task\nThe tower belonged to the parish. Nobody asked me, a learner, to look up there.\n\n## Action\nI climbed up with a lamp, counted the worn strands and felt the guide for a burr. I filed the burr off, waxed the groove and pulled the rope forty times by hand. I chose leather over a metal guide, because metal had cut the rope. I accepted a guide that lasts three years in exchange for a rope that lasts ten.\n\n## Result\nMissed services fell from 3 in May to 0 in June, by the tower log. Families no longer pay £90 for a rope each spring. Two other towers copied the guide.\n\n## Reflection\nNobody owned the guide between two wardens, so I walk the whole rope each spring.\n',
  ],
  good: [],
  *after(story, found) {
    const { followUps, followUpsHeading, sections, titleSpan } = story.story;
    if (followUps.length >= ENOUGH || sections.length === 0) return;
    if (found.some(({ severity }) => severity !== 'hint')) return;
    const question = likelyQuestion(story);
    const { start, end } = followUpsHeading?.words ?? titleSpan ?? sections.at(-1)!.heading.words;
    yield {
      start,
      end,
      step: 'follow-ups',
      message: `No answer prepared for '${shown(question, 60)}'.`,
      fixes: [addQuestion(story, question)],
    };
  },
});
