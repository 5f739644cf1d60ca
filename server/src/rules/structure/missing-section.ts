import { STEP_NAMES, type Step } from '../../profiles/model';
import { ask, insert, lineEnd } from '../fixes';
import { defineRule } from '../rule';
import { type StoryView, sectionOf } from '../view';

const NEEDED = ['situation', 'task', 'action', 'result', 'reflection'] as const;
const LOSES: Readonly<Record<string, string>> = {
  situation: 'the listener cannot tell what was at stake',
  task: 'the listener cannot tell what was yours',
  action: 'the listener cannot tell what you did',
  result: 'the listener cannot tell what changed',
  reflection: 'the listener cannot tell what you learned',
};
const PROMPTS: Readonly<Record<string, string>> = {
  situation: '[what was wrong, and for whom?]',
  task: '[whose was it, and how did you come to act?]',
  action: '[what did you do, step by step, and why?]',
  result: '[what changed, from what to what, and who gained?]',
  reflection: '[what allowed it, and what do you do differently?]',
};

/** Where a missing step's heading goes: before the first later step, else behind the last spoken one. */
const place = (story: StoryView, step: Step): { at: number; level: number; before: boolean } => {
  const order = NEEDED.indexOf(step as (typeof NEEDED)[number]);
  const later = story.story.sections.find(section =>
    section.steps.some(each => NEEDED.indexOf(each as never) > order),
  );
  const level = story.story.sections[0]?.heading.level ?? 2;
  if (later) return { at: later.heading.start, level, before: true };
  const spoken = story.story.sections.filter(section => NEEDED.includes(section.step as never)).at(-1);
  return { at: spoken ? spoken.end : story.story.end, level, before: false };
};

const written = (story: StoryView, step: Step): string => {
  const level = story.story.sections[0]?.heading.level ?? 2;
  const name = STEP_NAMES[step]!;
  return level > 0 ? `${'#'.repeat(level)} ${name}` : `**${name}:**`;
};

const reflects = (story: StoryView): boolean => {
  const last = sectionOf(story, 'result')?.sentences.slice(-2) ?? [];
  return last.some(sentence =>
    /\b(I (learned|learnt|realised|realized)|in retrospect|looking back|from then on|next time|now I|I now|taught me|what I took)\b/i.test(
      sentence.text,
    ),
  );
};

export default defineRule({
  id: 'missing-section',
  group: 'structure',
  tier: 1,
  severity: 'error',
  sections: [],
  summary: 'A step of the story is missing, or nothing in it is spoken.',
  why: 'Each step answers a question that the listener has anyway. A missing one leaves it open.',
  fixes: [{ kind: 'ask', what: 'adds the heading with a prompt in its place' }],
  bad: [
    '---\n---\n[[# The bridge of planks]]\n\n## Situation\nThe footpath flooded each autumn and hikers turned back.\n\n## Task\nThe path belonged to the county, and nobody asked me to mend it.\n\n## Action\nI measured the ford, cut eight planks and laid them, because a bridge would have needed a permit.\n\n## Reflection\nNobody owned the path in winter, so I walk it in October now.\n',
  ],
  good: [],
  *check(story) {
    if (story.layout.length === 0) return;
    for (const step of NEEDED) {
      const section = sectionOf(story, step);
      if (
        section?.sentences.some(
          sentence => /[\p{L}\p{N}]/u.test(sentence.text) || sentence.placeholders.length,
        )
      )
        continue;
      if (story.profile.optionalSteps.includes(step)) continue;
      const name = STEP_NAMES[step]!;
      const eol = lineEnd(story.file.text);
      const span = section?.heading ??
        story.story.titleSpan ??
        story.sections[0]?.heading ?? { start: story.story.start, end: story.story.start };
      const { at, before } = place(story, step);
      const text = story.file.text;
      const lead =
        at > 0 && !/[\r\n]$/.test(text.slice(0, at))
          ? `${eol}${eol}`
          : at > 0 && !before && !/(\r\n|\r|\n)(\r\n|\r|\n)$/.test(text.slice(0, at))
            ? eol
            : '';
      const edits = section
        ? [
            insert(
              section.heading.end,
              section.section.heading.level > 0 ? `${eol}${PROMPTS[step]}` : ` ${PROMPTS[step]}`,
            ),
          ]
        : [insert(at, `${lead}${written(story, step)}${eol}${PROMPTS[step]}${eol}${before ? eol : ''}`)];
      const quiet = step === 'reflection' && reflects(story);
      yield {
        start: span.start,
        end: Math.max(span.end, span.start),
        step,
        severity: step === 'task' || step === 'reflection' ? (quiet ? 'info' : 'warning') : 'error',
        message: section
          ? `Nothing is said under ${name} yet: ${LOSES[step]}.`
          : `No ${name} yet: ${LOSES[step]}.`,
        fixes: [ask(section ? `Add a prompt under ${name}` : `Add ${name}`, edits)],
      };
    }
  },
});
