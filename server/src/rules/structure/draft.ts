import { remembering } from '../../text/remember';
import { go } from '../fixes';
import { defineRule } from '../rule';
import type { StoryView } from '../view';

const STEPS = /^(situation|task|action|result|reflection)$/;

/** Few words anywhere: an untouched template, or a story hardly begun. Its other findings would only shout. */
export const isDraft = (story: StoryView): boolean => {
  const steps = story.sections.filter(section => section.steps.some(step => STEPS.test(step)));
  if (steps.length === 0) return false;
  const filled = steps.filter(section => section.sentences.some(sentence => wordsIn(sentence.text) > 2));
  return steps.length >= 2 && (filled.length === 0 || (filled.length === 1 && steps.length >= 4));
};

/** Words of a sentence that are no placeholder's. */
const wordsIn = remembering(
  4000,
  text =>
    text
      .replace(/\[[^[\]]*\]/g, ' ')
      .split(/\s+/)
      .filter(word => /[\p{L}\p{N}]/u.test(word)).length,
);

export default defineRule({
  id: 'draft',
  group: 'structure',
  tier: 1,
  severity: 'info',
  sections: [],
  summary: 'A story hardly begun: this one finding in place of all others.',
  why: 'A first draft needs a place to start, not a list of what is missing.',
  fixes: [{ kind: 'go', what: 'goes to the first empty step' }],
  bad: ['---\n---\n[[# My story]]\n\n## Situation\n\n## Task\n\n## Action\n\n## Result\n\n## Reflection\n'],
  good: [],
  *check(story) {
    if (!isDraft(story)) return;
    const empty =
      story.sections.find(section => section.sentences.every(sentence => wordsIn(sentence.text) <= 2)) ??
      story.sections[0]!;
    const name = empty.section.heading.text || 'Situation';
    const span = story.story.titleSpan ?? empty.heading;
    yield {
      start: span.start,
      end: span.end,
      step: null,
      message: `A draft: start with ${name}.`,
      fixes: [go(`Go to ${name}`, { start: empty.heading.end, end: empty.heading.end })],
    };
  },
});
