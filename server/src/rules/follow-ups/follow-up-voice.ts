import { safe } from '../fixes';
import { defineRule } from '../rule';

const QUESTION =
  /\?|^(?:how|why|what|when|where|which|who|whose|did|do|does|was|were|is|are|had|have|has|could|would|should|can)\b/i;
/** Where the interviewer speaks of themselves: "tell me", "if I were your manager". */
const INTERVIEWER =
  /\b(?:tell|walk|show|give|help|convince|take|let|remind|teach|persuade|sell|explain to|with|for|to) me\b|\b(?:if|suppose|say|imagine|when|unless|before|could|can|may|might|shall|should|would|will) I\b|\bI(?:['’](?:m|d|ll|ve)| am| will| would| see| hear| ask| wonder| read| think| guess| heard)\b|\bmy (?:view|opinion|question|understanding|notes|next|last|first|second|final|mind|ears?|turn|shoes|side|perspective)\b|\b(?:on|in|at|for|to|join(?:ed)?) my (?:team|company|department|group|school|hospital|ward|firm)\b/i;
/** First person that only the writer can be. */
const OWN = /\bmy\b|\b(did|do|was|have|had) I\b|\bmyself\b/gi;

const YOURS: Readonly<Record<string, string>> = {
  my: 'your',
  myself: 'yourself',
  'did i': 'did you',
  'do i': 'do you',
  'was i': 'were you',
  'have i': 'have you',
  'had i': 'had you',
};

const like = (written: string, text: string): string =>
  /^\p{Lu}/u.test(written) ? text[0]!.toUpperCase() + text.slice(1) : text;

const quoted = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  return ((before.match(/["“”]/g)?.length ?? 0) & 1) === 1;
};

export default defineRule({
  id: 'follow-up-voice',
  group: 'follow-ups',
  tier: 3,
  severity: 'hint',
  sections: ['follow-ups'],
  summary: 'A question that the interviewer asks, in the writer’s own voice.',
  why: 'Rehearsed aloud, the question comes from somebody else. In their words it is easier to answer.',
  fixes: [{ kind: 'safe', what: 'turns "my" into "your"' }],
  bad: [
    '# The bell rope\n\n## Situation\nThe bell rope frayed, and ringers missed 3 services in May.\n\n## Task\nThe tower belonged to the parish. Nobody asked me, a learner, to look up there.\n\n## Action\nI climbed up with a lamp, counted the worn strands and felt the guide for a burr. I filed the burr off, waxed the groove and pulled the rope forty times by hand. I chose leather over a metal guide, because metal had cut the rope. I accepted a guide that lasts three years in exchange for a rope that lasts ten.\n\n## Result\nMissed services fell from 3 in May to 0 in June, by the tower log. Families no longer pay £90 for a rope each spring. Two other towers copied the guide.\n\n## Reflection\nNobody owned the guide between two wardens, so I walk the whole rope each spring.\n\n## Follow-ups\n### How [[did I]] know that [[my]] guide was smooth?\nI measured it against the old one.\n### Why leather?\nI tried felt, and it wore through in a week.\n### What would you do differently?\nI would photograph the guide before I take it down.\n',
  ],
  good: [
    '# The bell rope\n\n## Situation\nThe bell rope frayed, and ringers missed 3 services in May.\n\n## Task\nThe tower belonged to the parish. Nobody asked me, a learner, to look up there.\n\n## Action\nI climbed up with a lamp, counted the worn strands and felt the guide for a burr. I filed the burr off, waxed the groove and pulled the rope forty times by hand. I chose leather over a metal guide, because metal had cut the rope. I accepted a guide that lasts three years in exchange for a rope that lasts ten.\n\n## Result\nMissed services fell from 3 in May to 0 in June, by the tower log. Families no longer pay £90 for a rope each spring. Two other towers copied the guide.\n\n## Reflection\nNobody owned the guide between two wardens, so I walk the whole rope each spring.\n\n## Follow-ups\n### How did you know that your guide was smooth?\nI measured it against the old one.\n### Why leather?\nI tried felt, and it wore through in a week.\n### What would you do differently?\nI would photograph the guide before I take it down.\n',
  ],
  *checkPart(part, story) {
    if ('followUp' in part) {
      const { words } = part.followUp.heading;
      const written = story.file.text.slice(words.start, words.end);
      if (!QUESTION.test(written) || INTERVIEWER.test(written)) return;
      for (const match of written.matchAll(OWN)) {
        if (quoted(written, match.index)) continue;
        const yours = like(match[0], YOURS[match[0].toLowerCase()]!);
        const span = { start: words.start + match.index, end: words.start + match.index + match[0].length };
        yield {
          ...span,
          step: 'follow-ups',
          message: `The interviewer would say '${yours}'.`,
          fixes: [safe(`Change to '${yours}'`, [{ ...span, text: yours }])],
        };
      }
    }
  },
});
