import { ask, insert, lineEnd } from '../fixes';
import { defineRule } from '../rule';

export default defineRule({
  id: 'follow-up-incomplete',
  group: 'follow-ups',
  tier: 2,
  severity: 'warning',
  sections: ['follow-ups'],
  summary: 'A follow-up question without an answer.',
  why: 'A question that you wrote down is one you expect. Its answer is worth a minute now.',
  fixes: [{ kind: 'ask', what: 'adds a prompt under the question' }],
  bad: [],
  good: [],
  *check(story) {
    for (const { followUp, sentences } of story.answers) {
      if (sentences.some(sentence => /[\p{L}\p{N}]/u.test(sentence.text) || sentence.placeholders.length))
        continue;
      yield {
        start: followUp.heading.start,
        end: followUp.heading.end,
        step: 'follow-ups',
        message: 'This follow-up has no answer yet.',
        fixes: [
          ask('Add a prompt', [
            insert(
              followUp.heading.end,
              `${lineEnd(story.file.text)}[what did you do, and how do you know?]`,
            ),
          ]),
        ],
      };
    }
  },
});
