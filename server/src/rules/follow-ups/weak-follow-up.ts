import { ownActsIn, tellsOwnPart } from '../acts';
import { askAfter } from '../fixes';
import { othersActs } from '../others';
import { defineRule } from '../rule';
import { type AnswerView, phraseSpan, type SentenceView } from '../view';

/** What an answer gives away, what is said about it and what is asked for. First match speaks. */
const KINDS = [
  {
    cue: 'weakTold',
    message: 'An interviewer hears that somebody else knew. How did you check it?',
    ask: 'I checked it by [how did you arrive at it?].',
  },
  {
    cue: 'weakHandoff',
    message: 'An interviewer hears a handover. What did you bring and follow up?',
    ask: 'I brought [what?] and followed up until [done?].',
  },
  {
    cue: 'weakAsked',
    message: 'An interviewer hears that you waited to be told. Why did you want it?',
    ask: 'I wanted it because [your reason?].',
  },
  {
    cue: 'weakAssumed',
    message: 'An interviewer hears that nobody checked. How did you verify it?',
    ask: 'I confirmed it by [check?].',
  },
  {
    cue: 'weakEasy',
    message: 'An interviewer hears that it took little. What was the hard part?',
    ask: 'The hard part was [what?], and I [how did you solve it?].',
  },
  {
    cue: 'weakFreeTime',
    message: 'An interviewer hears spare time, no reason. Why was it worth doing?',
    ask: 'It was worth it because [who was affected?].',
  },
  {
    cue: 'weakGood',
    message: 'An interviewer hears a habit, no reason. What would it prevent here?',
    ask: 'It would prevent [what?] for [whom?].',
  },
  {
    cue: 'weakGeneric',
    message: 'An interviewer hears a wish for any job. What would you change here?',
    ask: 'I would change [which step or rule?], because [what happened?].',
  },
] as const;

/** Where the question asks about something, only what answers it badly is weak. */
const asksFor = (answer: AnswerView): string => answer.followUp.question.toLowerCase();

const HANDED = KINDS.find(kind => kind.cue === 'weakHandoff')!;

const concrete = (sentence: SentenceView): number =>
  ownActsIn(sentence).filter(
    act =>
      !act.vague && !act.handoff && !/^(take|go|get|do|run|send|tell|use|put|let|leave|dig)$/.test(act.verb),
  ).length;

export default defineRule({
  id: 'weak-follow-up',
  group: 'follow-ups',
  tier: 1,
  severity: 'warning',
  sections: ['follow-ups'],
  summary: 'An answer that hands off, assumes, was told, or found it easy.',
  why: 'A follow-up probes what the story left open. These answers close it without the evidence it asks for.',
  fixes: [{ kind: 'ask', what: 'asks for what the probe is after' }],
  bad: [
    '---\n---\n# The cold store\n\n## Situation\nThe cold store lost fish worth £300 a week.\n\n## Task\nThe store belonged to the co-op, and nobody asked me to look.\n\n## Action\nI logged the door, measured the seal and fitted a new strip, because the old one let in warm air.\n\n## Result\nLosses fell from £300 a week to £20, as the ledger shows, and the strip is still in use.\n\n## Reflection\nNobody owned the door, so the seal aged unseen.\n\n## Follow-ups\n### How did you know the seal held?\n[[I assumed it worked because nobody complained]].\n',
  ],
  good: [
    '---\n---\n# The cold store\n\n## Situation\nThe cold store lost fish worth £300 a week.\n\n## Task\nThe store belonged to the co-op, and nobody asked me to look.\n\n## Action\nI logged the door, measured the seal and fitted a new strip, because the old one let in warm air.\n\n## Result\nLosses fell from £300 a week to £20, as the ledger shows, and the strip is still in use.\n\n## Reflection\nNobody owned the door, so the seal aged unseen.\n\n## Follow-ups\n### How did you know the seal held?\nI read the thermometer each morning for a month and compared it with the week before.\n### Why you?\nI opened that door forty times a day, and the others could not see the drops.\n### What would you do differently?\nI would weigh the loss from the first day on.\n',
  ],
  *checkPart(answer, story) {
    if ('followUp' in answer) {
      const question = asksFor(answer);
      // Three concrete acts in the answer outweigh one loose phrase.
      const total = answer.sentences.reduce((sum, sentence) => sum + concrete(sentence), 0);
      for (const sentence of answer.sentences) {
        const { analysis } = sentence;
        if (analysis.question || analysis.quoted || sentence.placeholders.length) continue;
        const kind = KINDS.find(each => {
          const hit = analysis.cues.get(each.cue)?.[0];
          if (!hit) return false;
          if (
            each.cue === 'weakGeneric' &&
            !/differen|again|next time|improve|change|learn|back/.test(question)
          )
            return false;
          if (each.cue === 'weakGeneric' && analysis.tokens.length > 18) return false;
          if (each.cue === 'weakGood' && !/why|what made|reason|decide|choose|chose|add/.test(question))
            return false;
          if (
            each.cue === 'weakTold' &&
            !/how (did|do|have) you|number|quantif|measure|calculat|arrive|come (up|by)|figure|estimate|know|£|\$|€|%|\d/.test(
              question,
            )
          )
            return false;
          if (total >= (each.cue === 'weakHandoff' ? 1 : 2)) return false;
          const { tokens } = analysis;
          // "No errors that fortnight, while seven and nine had six": that was counted.
          if (each.cue === 'weakAssumed' && analysis.numbers.length > 1) return false;
          if (
            each.cue === 'weakAsked' &&
            (/^(leave|stop|not|wait|drop|ignore|forget)$/.test(tokens[hit.to]?.lower ?? '') ||
              // "She asked for a report; I put in the alarm because a report would come late": a reason of the writer's.
              (concrete(sentence) > 0 && tokens.slice(hit.to).some(token => token.lower === 'because')))
          )
            return false;
          const denied = tokens
            .slice(Math.max(0, hit.from - 3), hit.from)
            .some(token => /^(not|n't|never|hardly|far|anything)$/.test(token.lower));
          if (denied && /^(weakEasy|weakGood|weakFreeTime)$/.test(each.cue)) return false;
          return !(
            analysis.clauses.some(
              clause => clause.verb.negated && clause.from <= hit.from && hit.from < clause.to,
            ) &&
            !/^(weakAssumed|weakEasy|weakGeneric)$/.test(each.cue) &&
            !tokens.slice(hit.from, hit.to).some(token => /^(not|n't)$/.test(token.lower))
          );
        });
        if (!kind) continue;
        const hit = analysis.cues.get(kind.cue)![0]!;
        yield {
          ...phraseSpan(sentence, hit.from, hit.to, 70),
          step: 'follow-ups',
          message: kind.message,
          fixes: [askAfter(sentence, 'Answer what the probe is after', kind.ask)],
        };
        return;
      }
      // "The night porter sorted that part out": asked what the writer did, it tells what somebody else did.
      if (!/\b(did|were|was|have|had) you\b/.test(question) || tellsOwnPart(answer)) return;
      const act = othersActs(story, answer)[0];
      if (!act) return;
      yield {
        start: act.start,
        end: act.end,
        step: 'follow-ups',
        message: HANDED.message,
        fixes: [askAfter(act.sentence, 'Answer what the probe is after', HANDED.ask)],
      };
    }
  },
});
