import { STEP_NAMES } from '../../profiles/model';
import { go } from '../fixes';
import { defineRule } from '../rule';

const clock = (seconds: number): string =>
  `${Math.floor(Math.round(seconds) / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
export default defineRule({
  id: 'story-over-time',
  group: 'time',
  tier: 1,
  severity: 'warning',
  sections: [],
  summary: 'The whole story is longer than its level allows.',
  why: 'Interviewers stop long answers. What you would say last goes unheard, and that is the Result.',
  fixes: [{ kind: 'go', what: 'goes to the step that is longest over its target' }],
  bad: [],
  good: [],
  *check(story) {
    const { from, to } = story.profile.times[story.level].total;
    if (story.speech.seconds <= to * 1.1) return;
    const over = story.sections
      .filter(section => section.targetSeconds !== null)
      .map(section => ({ section, by: section.speech.seconds - section.targetSeconds! }))
      .sort((a, b) => b.by - a.by)[0];
    if (!over) return;
    const span = story.story.titleSpan ?? story.sections[0]!.heading;
    const aim = from === to ? clock(to) : `${clock(from)}–${clock(to)}`;
    yield {
      start: span.start,
      end: span.end,
      step: null,
      message: `About ${clock(story.speech.seconds)} spoken; ${story.level} answers aim for ${aim}. Longest over: ${STEP_NAMES[over.section.step]} +${Math.round(over.by)}s.`,
      fixes: [go(`Go to ${STEP_NAMES[over.section.step]}`, over.section.heading)],
    };
  },
});
