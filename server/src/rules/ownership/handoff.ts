import type { Span } from '../../text/span';
import { concreteActs, type OwnAct, ownActs, type Told } from '../acts';
import { askAfter } from '../fixes';
import { likely } from '../learned';
import { othersActs } from '../others';
import { defineRule, type Report } from '../rule';
import { type SentenceView, type StoryView, sectionOf } from '../view';

/** "and cracked on with the next job": the matter was left there. */
const goesOn = ({ clause, sentence }: OwnAct): boolean =>
  /^(crack|carry|move|get|press|push|plough|soldier|go|head)$/.test(clause.verb.lemma) &&
  /^(on|back|home)$/.test(sentence.analysis.tokens[clause.verb.to]?.lower ?? '');

/** "I told her that was for me to fix", "a note about leaving the key in the box": it was kept, or proposed. */
const keptIt = ({ clause, sentence }: OwnAct): boolean =>
  /^ \S+ so\b|\b(about|suggesting|proposing) \w+ing\b|\b(suggesting|proposing)\b|\b(for me to|was mine|up to me|my (job|call)|I(['’](d|ll)| would| could| can| will| was going to))\b/.test(
    sentence.text.slice(sentence.analysis.tokens[clause.verb.main]!.end),
  );

function* handoffs(story: StoryView, section: Told, enough: number, only: 'followed' | 'any') {
  const acts = ownActs(section);
  // Seeing it is where a story starts, not what was done about it.
  const done = concreteActs(section).filter(
    act => !/^(see|hear|notice|spot|feel|realise|realize|smell|learn)$/.test(act.verb) && !goesOn(act),
  );
  // In an Action with one act more, only what somebody else takes up at once stops there.
  if (done.length > (enough > 1 ? enough + 1 : enough)) return;
  const others = othersActs(story, section);
  const passive = section.sentences.filter(sentence => sentence.analysis.actor === 'passive');
  const passes = acts.filter(act => act.handoff && !keptIt(act));
  const last = acts.filter(act => (!act.vague || act.handoff) && !goesOn(act)).at(-1);
  // The last one decides: what was told earlier may have led somewhere.
  for (const act of [...passes].reverse()) {
    const followed =
      others.some(other => other.start > act.start) || passive.some(sentence => sentence.start > act.start);
    // In an answer, telling somebody may be all that was asked about.
    // With as many own acts as make a part of it, only what somebody else takes up at once stops there.
    const at = section.sentences.indexOf(act.sentence);
    const takenUp = others.some(
      other => other.start > act.start && section.sentences.indexOf(other.sentence) - at < 2,
    );
    if (done.length >= enough && !(enough > 1 && takenUp)) continue;
    if (only === 'followed' ? !followed : act !== last && !followed) continue;
    yield report(section, act.sentence, act);
    return;
  }
  if (section.step !== 'action' || done.length >= enough + 1) return;
  const sentence = likely('handoff', section.sentences, LIKELY).at(-1);
  if (sentence) yield { ...report(section, sentence, sentence), severity: 'info' as const };
}

/** Odds from which what the labelled stories teach is told. */
const LIKELY = 0.2;

const report = ({ step }: Told, sentence: SentenceView, { start, end }: Span): Report => ({
  start,
  end,
  step,
  message: 'Reporting it is where this stops. What did you do to get it fixed?',
  fixes: [
    askAfter(
      sentence,
      'Add what you brought and how you followed up',
      'I brought [fix, tests or plan?] to [who?] and followed up until [done?].',
    ),
  ],
});

export default defineRule({
  id: 'handoff',
  group: 'ownership',
  tier: 1,
  severity: 'warning',
  sections: ['action', 'follow-ups'],
  summary: 'The story ends where you passed the matter on.',
  why: 'Reporting a problem routes it. A listener looks for what you did to get it solved.',
  gates: ['`info` where only its likeness to labelled sentences tells.'],
  fixes: [{ kind: 'ask', what: 'asks what you brought along and how you followed up' }],
  bad: [
    '---\n---\n# A draught on stage\n\n## Situation\nA draught blew out the candles of the second act, and the audience laughed.\n\n## Task\nThe building belonged to the council, and nobody asked me to look.\n\n## Action\nI felt the draught in the wings. I [[reported it to the theatre manager]].\n\n## Result\nThe candles went out 0 times in the last 12 shows, down from 9, and the audience kept quiet.\n\n## Reflection\nNobody walked the stage with a candle before opening night, so I do.\n',
  ],
  good: [
    'I measured the draught on three nights, drew a plan for a curtain and took both to the theatre manager.',
    'I paged the on-call chemist and stayed on until the tank was cool. I logged every reading. I wrote up the cause.',
  ],
  yieldsTo: ['weak-follow-up'],
  *check(story) {
    const action = sectionOf(story, 'action');
    if (action) yield* handoffs(story, action, 2, 'any');
    for (const answer of story.answers)
      yield* handoffs(
        story,
        { step: 'follow-ups', sentences: answer.sentences },
        1,
        /\b(tell|told|inform|know|report|communicate|let|say|said|react|respond|reply)\b/i.test(
          answer.followUp.question,
        )
          ? 'followed'
          : 'any',
      );
  },
});
