import { ownActsIn } from '../acts';
import { askAfter } from '../fixes';
import { learnedOdds, learnedShift } from '../learned';
import { defineRule, type Report } from '../rule';
import { type AnswerView, phraseSpan, type SentenceView } from '../view';
import { askingOf } from './asking';
import { type Shown, shownBy } from './evidence';
import { type Probe, probeOf } from './probes';
import { type Weakness, weaknessOf } from './weakness';

/** What is said about a weakness, what is asked for, and the phrases that give it away. First match speaks. */
const KINDS: Readonly<
  Record<Weakness, { readonly cue: string; readonly message: string; readonly ask: string }>
> = {
  told: {
    cue: 'weakTold',
    message: 'An interviewer hears that somebody else knew. How did you check it?',
    ask: 'I checked it by [how did you arrive at it?].',
  },
  handoff: {
    cue: 'weakHandoff',
    message: 'An interviewer hears a handover. What did you bring and follow up?',
    ask: 'I brought [what?] and followed up until [done?].',
  },
  asked: {
    cue: 'weakAsked',
    message: 'An interviewer hears that you waited to be told. Why did you want it?',
    ask: 'I wanted it because [your reason?].',
  },
  assumed: {
    cue: 'weakAssumed',
    message: 'An interviewer hears that nobody checked. How did you verify it?',
    ask: 'I confirmed it by [check?].',
  },
  easy: {
    cue: 'weakEasy',
    message: 'An interviewer hears that it took little. What was the hard part?',
    ask: 'The hard part was [what?], and I [how did you solve it?].',
  },
  freetime: {
    cue: 'weakFreeTime',
    message: 'An interviewer hears spare time, no reason. Why was it worth doing?',
    ask: 'It was worth it because [who was affected?].',
  },
  good: {
    cue: 'weakGood',
    message: 'An interviewer hears a habit, no reason. What would it prevent here?',
    ask: 'It would prevent [what?] for [whom?].',
  },
  generic: {
    cue: 'weakGeneric',
    message: 'An interviewer hears a wish for any job. What would you change here?',
    ask: 'I would change [which step or rule?], because [what happened?].',
  },
};
const ALL = Object.keys(KINDS) as Weakness[];

/** Own acts that an interviewer could write down. */
const concrete = (sentence: SentenceView): number =>
  ownActsIn(sentence).filter(
    act =>
      !act.vague && !act.handoff && !/^(take|go|get|do|run|send|tell|use|put|let|leave|dig)$/.test(act.verb),
  ).length;

/** Whether what the rest of an answer shows outweighs a phrase of this kind in it. */
const outweighs = (rest: Shown, kind: Weakness): boolean => {
  const { works, checks, sights, words, numbers, reasons, ownReasons, contrasts } = rest;
  switch (kind) {
    case 'told':
      return checks > 0 || (works + words > 0 && numbers > 1);
    case 'handoff':
      return checks > 0;
    case 'assumed':
      return checks + ownReasons > 0 || numbers > 1 || (works > 0 && numbers > 0);
    case 'easy':
      return contrasts + checks + numbers > 0 || works > 1;
    case 'asked':
      return reasons + contrasts + checks > 0 || numbers > 1 || works > 1;
    case 'freetime':
      return reasons + contrasts > 0 || numbers > 1;
    case 'good':
      return reasons + contrasts + checks > 0 || (works + sights > 0 && numbers > 0);
    case 'generic':
      return works + numbers + reasons > 0;
  }
};

/** Whether a question asks for what a phrase of this kind answers badly. */
const asksFor = (kind: Weakness, probe: Probe): boolean => {
  switch (kind) {
    case 'told':
      return probe === 'figure' || probe === 'proof' || probe === 'way';
    case 'assumed':
      return probe !== 'change';
    case 'good':
      return probe === 'reason';
    case 'generic':
      return probe === 'change';
    case 'easy':
      return probe === 'hard' || probe === 'way';
    case 'asked':
      return probe !== null && probe !== 'change';
    default:
      return true;
  }
};

const phraseOf = (kind: Weakness, { analysis }: SentenceView) => {
  const hit = analysis.cues.get(KINDS[kind].cue)?.[0];
  if (!hit) return null;
  const { tokens, clauses } = analysis;
  const after = tokens[hit.to]?.lower ?? '';
  if (kind === 'asked' && /^(leave|stop|not|wait|drop|ignore|forget)$/.test(after)) return null;
  if (kind === 'generic' && tokens.length > 18) return null;
  const denied = tokens
    .slice(Math.max(0, hit.from - 3), hit.from)
    .some(token => /^(not|n't|never|hardly|far|anything)$/.test(token.lower));
  if (denied && /^(easy|good|freetime)$/.test(kind)) return null;
  const negated =
    clauses.some(clause => clause.verb.negated && clause.from <= hit.from && hit.from < clause.to) &&
    !tokens.slice(hit.from, hit.to).some(token => /^(not|n't)$/.test(token.lower));
  return negated && !/^(assumed|easy|generic)$/.test(kind) ? null : hit;
};

/** Odds from which on an answer's sentence looks like one that labelled stories call weak. */
const LIKELY = 0.8;
const likeliest = (answer: AnswerView): SentenceView | undefined => {
  const odds = learnedOdds('weak-follow-up', answer.sentences);
  const most = Math.max(...odds);
  return most + learnedShift('weak-follow-up', askingOf(answer)) > LIKELY
    ? answer.sentences[odds.indexOf(most)]
    : undefined;
};

const unheard = (sentence: SentenceView): Report => ({
  start: sentence.start,
  end: sentence.end,
  severity: 'info',
  step: 'follow-ups',
  message: 'An interviewer hears nothing that you did or know. What did you do, and how do you know?',
  fixes: [
    askAfter(sentence, 'Answer what the probe is after', 'I [what did you do?], and I know it from [what?].'),
  ],
});

export default defineRule({
  id: 'weak-follow-up',
  group: 'follow-ups',
  tier: 1,
  severity: 'warning',
  sections: ['follow-ups'],
  summary: 'An answer that hands off, assumes, was told, or found it easy.',
  why: 'A follow-up probes what the story left open. These answers close it without the evidence it asks for.',
  gates: ['`info` where only its likeness to labelled sentences tells.'],
  fixes: [{ kind: 'ask', what: 'asks for what the probe is after' }],
  bad: [
    '---\n---\n# The cold store\n\n## Situation\nThe cold store lost fish worth £300 a week.\n\n## Task\nThe store belonged to the co-op, and nobody asked me to look.\n\n## Action\nI logged the door, measured the seal and fitted a new strip, because the old one let in warm air.\n\n## Result\nLosses fell from £300 a week to £20, as the ledger shows, and the strip is still in use.\n\n## Reflection\nNobody owned the door, so the seal aged unseen.\n\n## Follow-ups\n### How did you know the seal held?\n[[I assumed it worked because nobody complained]].\n',
  ],
  good: [
    '---\n---\n# The cold store\n\n## Situation\nThe cold store lost fish worth £300 a week.\n\n## Task\nThe store belonged to the co-op, and nobody asked me to look.\n\n## Action\nI logged the door, measured the seal and fitted a new strip, because the old one let in warm air.\n\n## Result\nLosses fell from £300 a week to £20, as the ledger shows, and the strip is still in use.\n\n## Reflection\nNobody owned the door, so the seal aged unseen.\n\n## Follow-ups\n### How did you know the seal held?\nI read the thermometer each morning for a month and compared it with the week before.\n### Why you?\nI opened that door forty times a day, and the others could not see the drops.\n### What would you do differently?\nI would weigh the loss from the first day on.\n',
  ],
  *checkPart(answer) {
    if (!('followUp' in answer)) return;
    const probe = probeOf(answer.followUp.question);
    const total = answer.sentences.reduce((sum, sentence) => sum + concrete(sentence), 0);
    const report = (kind: Weakness, sentence: SentenceView, from: number, to: number) => ({
      ...phraseSpan(sentence, from, to, 70),
      step: 'follow-ups' as const,
      message: KINDS[kind].message,
      fixes: [askAfter(sentence, 'Answer what the probe is after', KINDS[kind].ask)],
    });
    const said = answer.sentences.filter(
      ({ analysis, placeholders }) => !analysis.question && !analysis.quoted && placeholders.length === 0,
    );
    for (const sentence of said)
      for (const kind of ALL) {
        if (!asksFor(kind, probe) || total >= (kind === 'handoff' ? 1 : 2)) continue;
        const hit = phraseOf(kind, sentence);
        if (!hit || outweighs(shownBy(answer.sentences, { sentence, ...hit }), kind)) continue;
        yield report(kind, sentence, hit.from, hit.to);
        return;
      }
    if (said.length < answer.sentences.length || said.length === 0) return;
    const kind = weaknessOf(answer, probe, shownBy(answer.sentences));
    if (!kind) {
      const likely = likeliest(answer);
      if (likely) yield unheard(likely);
      return;
    }
    const { tokens } = said[0]!.analysis;
    yield report(
      kind,
      said[0]!,
      0,
      tokens.at(-1)!.kind === 'punctuation' ? tokens.length - 1 : tokens.length,
    );
  },
});
