import { askAtEnd, mark } from '../fixes';
import { defineRule } from '../rule';
import { lacksMeasure, resultOf } from './measure';

export default defineRule({
  id: 'no-metric-delta',
  group: 'result',
  tier: 1,
  severity: 'warning',
  sections: ['result'],
  summary: 'Nothing in the Result can be measured.',
  why: 'A before and an after, a count or a deadline let a listener weigh what changed. Words alone do not.',
  gates: [
    'Off with `evidence: qualitative`.',
    'With `outcome: failure` or `mixed` it asks what was lost and what changed after.',
  ],
  fixes: [
    { kind: 'ask', what: 'asks for before, after and period' },
    { kind: 'ask', what: 'says that there is no number, and asks what changed and how you know' },
    { kind: 'mark', what: 'marks the evidence as qualitative' },
  ],
  bad: [
    '---\n---\n# The choir tour\n\n## Situation\nThe tour was close to being cancelled in May.\n\n## Task\nTravel belonged to the committee, and nobody asked me to look.\n\n## Action\nI called the coach firm, rewrote the plan and moved the rehearsal, because the ferry left at noon.\n\n[[## Result]]\nThe choir sang in the cathedral, families heard it on the radio and the plan is still used.\n\n## Reflection\nNobody owned the ferry times, so I keep them with the tour plan now.\n',
  ],
  good: ['Late arrivals fell from 14 a week to 3, as the gate log shows, and guests waited less.'],
  yieldsTo: ['leftover-placeholder'],
  *check(story) {
    if (!lacksMeasure(story)) return;
    const result = resultOf(story)!;
    const failed = story.outcome !== 'success';
    yield {
      start: result.heading.start,
      end: result.heading.end,
      step: 'result',
      message: failed
        ? 'Result does not say what was lost, or what changed after. How much was it?'
        : 'Result lacks metric delta: what was it before, and after?',
      fixes: [
        askAtEnd(story, result, 'Add before and after', 'It went from [before?] to [after?] over [period?].'),
        askAtEnd(
          story,
          result,
          'I have no number',
          'I have no number: [what changed?], and I know because [evidence?].',
        ),
        mark(story, 'evidence', 'qualitative'),
      ],
    };
  },
});
