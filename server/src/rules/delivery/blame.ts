import { type Clause, T } from '../../language';
import { ownActsIn } from '../acts';
import { go } from '../fixes';
import { defineRule } from '../rule';
import { clauseSpan, cue, type SentenceView, tokenSpan } from '../view';

/** Who is spoken of: somebody other than the writer. A machine that fails is no blame. */
const ofOthers = (sentence: SentenceView, at: number): Clause | null => {
  const { clauses } = sentence.analysis;
  const clause = [...clauses].reverse().find(each => each.from <= at && at < Math.max(each.to, each.verb.to));
  return clause?.subject?.who === 'other' ? clause : null;
};

const responds = (sentence: SentenceView | undefined): boolean =>
  sentence !== undefined && ownActsIn(sentence).some(act => !act.vague);

export default defineRule({
  id: 'blame',
  group: 'delivery',
  tier: 3,
  severity: 'info',
  sections: ['action', 'headline', 'situation', 'task', 'result', 'reflection', 'follow-ups'],
  summary: 'Somebody else is judged, where a fact would do.',
  why: 'A listener hears how you speak of people who are not in the room. A fact and your response say more.',
  fixes: [{ kind: 'go', what: 'selects the sentence' }],
  bad: ['It was [[their fault]].', 'The crew was [[too lazy]] to log it.'],
  good: [
    'The pump refused to start, so I bled the line.',
    'The foreman refused to sign, so I showed him the crack under a lamp.',
  ],
  *checkPart({ sentences }) {
    for (const [index, sentence] of sentences.entries()) {
      const { analysis, step } = sentence;
      if (analysis.quoted || analysis.question) continue;
      const judged = cue(sentence, 'blame').find(
        hit => !/^(nobody|no|anybody|anyone|somebody|my|our)$/.test(analysis.tokens[hit.from]!.lower),
      );
      const faulted =
        judged ??
        cue(sentence, 'blameOfOthers').find(
          hit =>
            ofOthers(sentence, hit.to - 1) !== null &&
            // "weren't careless" takes them out of it.
            !(
              (analysis.tokens[hit.from]!.tags & T.be) !== 0 &&
              analysis.tokens.slice(hit.from, hit.to).some(token => (token.tags & T.negation) !== 0)
            ),
        );
      // That somebody refused is a fact of the Situation, and elsewhere one where a response follows.
      const refused =
        faulted || /^(headline|situation|task)$/.test(step)
          ? undefined
          : cue(sentence, 'refusal').find(hit => {
              const clause = ofOthers(sentence, hit.from);
              return clause?.kind === 'main' && !clause.verb.negated;
            });
      const hit = faulted ?? refused;
      if (!hit) continue;
      if (refused && (responds(sentence) || responds(sentences[index + 1]))) continue;
      const clause = refused ? ofOthers(sentence, refused.from) : null;
      const span = clause ? clauseSpan(sentence, clause, true) : tokenSpan(sentence, hit.from, hit.to);
      yield {
        ...span,
        step,
        message: 'This sounds like blame. What was the fact, and your response?',
        fixes: [go('Select the sentence', { start: sentence.start, end: sentence.end })],
      };
    }
  },
});
