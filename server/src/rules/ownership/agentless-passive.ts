import { agentOf, type Clause, T } from '../../language';
import { ownActsIn } from '../acts';
import { askAfter, shown } from '../fixes';
import { defineRule } from '../rule';
import { clauseSpan, type SentenceView, sectionOf } from '../view';

const passiveClause = (sentence: SentenceView): Clause | undefined => {
  const { analysis } = sentence;
  if (analysis.question) return undefined;
  const main = analysis.clauses.filter(clause => clause.kind === 'main');
  const first = main[0];
  if (first?.verb.voice !== 'passive' || first.verb.negated) return undefined;
  if (agentOf(analysis.tokens, first)) return undefined;
  // "What I find is you let them moan": the verb has a subject of its own.
  if (analysis.tokens.slice(first.verb.from, first.verb.main).some(token => (token.tags & T.pronoun) !== 0))
    return undefined;
  const who = first.subject?.who;
  if (!first.subject || who === 'I' || who === 'we' || who === 'nobody' || who === 'there') return undefined;
  // What was found or known is context, what was done is a step.
  if (
    /^(call|name|base|suppose|expect|allow|say|know|locate|situate|schedule|mean|require|concern|sell|book|close|lock|bear|make)$/.test(
      first.verb.lemma,
    )
  )
    return undefined;
  if (
    first.verb.perfect &&
    first.verb.tense === 'past' &&
    /^(had|'d)$/.test(analysis.tokens[first.verb.from]!.lower)
  )
    return undefined;
  if (ownActsIn(sentence).some(act => !act.vague)) return undefined;
  return first;
};

export default defineRule({
  id: 'agentless-passive',
  group: 'ownership',
  tier: 2,
  severity: 'info',
  sections: ['action'],
  summary: 'A step of the Action has no doer.',
  why: 'A listener scores what you did; a passive without a doer leaves the line blank.',
  fixes: [{ kind: 'ask', what: 'asks who did it' }],
  bad: ['[[A new rota was drawn up]] over the weekend.'],
  good: ['I drew up a rota that was signed by both wardens.', 'The gate was open.'],
  *check(story) {
    for (const sentence of sectionOf(story, 'action')?.sentences ?? []) {
      const clause = passiveClause(sentence);
      if (!clause) continue;
      const { tokens } = sentence.analysis;
      let to = clause.verb.to;
      if (
        to < clause.to &&
        /^(up|out|in|off|down|over|together|on|away|back)$/.test(tokens[to]!.lower) &&
        (tokens[to]!.tags & T.preposition) !== 0
      )
        to++;
      const whole = clauseSpan(sentence, clause, true);
      const span = { start: whole.start, end: sentence.start + tokens[to - 1]!.end };
      yield {
        ...span,
        step: 'action',
        message: `'${shown(story.file.text.slice(span.start, span.end), 50)}': by whom?`,
        fixes: [askAfter(sentence, 'Say who did it', '[Who did this?]')],
      };
    }
  },
});
