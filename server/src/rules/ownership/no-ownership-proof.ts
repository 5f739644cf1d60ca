import type { Ownership } from '../../profiles/model';
import { askAtEnd } from '../fixes';
import { anyLikely } from '../learned';
import { defineRule } from '../rule';
import { type SentenceView, sectionOf, sentencesOf } from '../view';
import { isAssigned } from './assigned';
import { hasBoundary } from './no-scope-boundary';

const OFF: ReadonlySet<Ownership> = new Set(['assigned', 'shared', 'led-team']);
/** Own accountability says how you came to act: it was yours. */
const OWN =
  /(?<!\b(?:outside|beyond|above|not|isn't|wasn't|out of) (?:of )?)\b(mine|my (own )?(job|role|remit|account|call|shift|ward|class|kitchen|desk|watch|design|code|project|doing|mistake|error|responsibility|brief)|I ?(was|am|'m|’m) (responsible|accountable|answerable|in charge)|I (own|owned|led|lead|ran|run|manage|managed|answer|answered|designed|built)|fell to me|(in|on) my (head|plate|watch|shoulders|charge|care|hands|keeping|name)|(was|were) (on|with|for) me\b|that['’]s the job|in my tray|leave it with me)\b/i;

const DECIDING =
  /^(offer|volunteer|choose|decide|start|step|join|ask|propose|pick|begin|stay|try|say|think|figure|make|go|act|promise|want|take|give|fancy|reckon|get)$/;

/** What the writer did about it of their own accord: offered, chose, started. */
export const cameToAct = (sentence: SentenceView): boolean =>
  /\b(because|since|so) I\b/i.test(sentence.text) ||
  sentence.analysis.clauses.some(
    clause =>
      clause.kind === 'main' &&
      clause.subject?.who === 'I' &&
      clause.verb.tense === 'past' &&
      DECIDING.test(clause.verb.lemma),
  );

/** "Post-contract cost was down to me", "I coordinate nine observers", "my kitchen": the writer's own by the text's word. */
const answersFor = ({ step, analysis: { tokens, clauses } }: SentenceView): boolean => {
  if (step !== 'task') return false;
  // Whatever was done to, given to or left to the writer: that is how it came.
  if (tokens.some(token => /^(me|yours|mine)$/.test(token.lower))) return true;
  if (clauses.length === 0) return tokens.some(token => token.lower === 'my');
  // "My client, my placing, no other name on the slip."
  if (
    tokens[0]?.lower === 'my' &&
    clauses.every(({ kind, subject }) => kind !== 'main' || subject?.who === 'nobody')
  )
    return true;
  return clauses.some(({ kind, subject, verb, to }) => {
    if (subject?.who === 'I')
      return (
        kind === 'main' &&
        !verb.copula &&
        !verb.modal &&
        !/^(only|just|merely)$/.test(tokens[verb.from - 1]?.lower ?? '')
      );
    if (kind !== 'main' || verb.negated) return false;
    const first = tokens[verb.to]?.lower;
    if (verb.copula && /^(my|mine|me)$/.test(first ?? '')) return true;
    // "carried my name"
    if (/^(carry|bear|have|get|hold|show)$/.test(verb.lemma) && /^(my|me|on)$/.test(first ?? '')) return true;
    return tokens
      .slice(verb.to, to)
      .some(
        (token, at) =>
          token.lower === 'me' && /^(to|with|on|by|under)$/.test(tokens[verb.to + at - 1]!.lower),
      );
  });
};

const tells = (sentence: SentenceView): boolean =>
  sentence.analysis.cues.has('initiative') ||
  isAssigned(sentence) ||
  OWN.test(sentence.text) ||
  cameToAct(sentence) ||
  answersFor(sentence);

/** Odds from which on a sentence looks like one that labelled stories tell this by; see `learned`. */
const LIKELY = -1;

export default defineRule({
  id: 'no-ownership-proof',
  group: 'ownership',
  tier: 2,
  severity: 'info',
  sections: ['task', 'situation'],
  summary: 'It says whose it was, and not how you came to act.',
  why: 'That nobody asked you, or that you offered, is what turns a description into ownership.',
  fixes: [{ kind: 'ask', what: 'asks how you came to act' }],
  bad: [],
  good: ['The kiln belonged to the evening class, and nobody asked me to touch it.'],
  *check(story) {
    if (story.ownership && OFF.has(story.ownership)) return;
    const task = sectionOf(story, 'task');
    if (!task?.sentences.length) return;
    const early = sentencesOf(story, 'situation', 'task');
    if (!early.some(hasBoundary) || early.some(tells)) return;
    // A prompt in the Task has asked already.
    if (early.some(sentence => sentence.placeholders.length > 0)) return;
    const sections = [task, sectionOf(story, 'situation')].map(section => section?.sentences ?? []);
    if (anyLikely('ownership-proof', sections, LIKELY)) return;
    yield {
      start: task.heading.start,
      end: task.heading.end,
      step: task.step,
      severity: story.ownership === 'self-initiated' ? 'warning' : 'info',
      message: 'You say whose it was, not how you came to act.',
      fixes: [askAtEnd(story, task, 'Say how you came to act', 'I [how did you come to act?].')],
    };
  },
});
