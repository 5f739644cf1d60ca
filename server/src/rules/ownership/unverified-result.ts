import { type Hit, verbClass } from '../../language';
import { askAfter } from '../fixes';
import { defineRule } from '../rule';
import { clauseSpan, type SentenceView, sectionOf, tokenSpan } from '../view';

const checked = (sentence: SentenceView | undefined): boolean => {
  if (!sentence) return false;
  const { cues } = sentence.analysis;
  return cues.has('verification') && !cues.has('unverified');
};

/** How sure the writer is, in place of how they know: "I'd imagine", "my guess is", "I expect they save an hour". */
const GUESSING =
  /^(imagine|believe|reckon|suspect|gather|expect|guess|assume|presume|suppose|trust|understand|hope)$/;

/** A belief that stands where a check would: in the first person and now, about something that is not the writer's to decide. */
const guessed = ({ step, analysis: { tokens, clauses } }: SentenceView): Hit | null => {
  if (step !== 'result') return null;
  for (const [index, { kind, subject, verb }] of clauses.entries()) {
    // "Should be grand for a while yet": what is expected.
    if (
      kind === 'main' &&
      /^(should|ought)$/.test(verb.modal) &&
      !verb.perfect &&
      !verb.negated &&
      verb.voice === 'active' &&
      verb.lemma !== 'have' &&
      (!/^(I|we|you|nobody|other)$/.test(subject?.who ?? '') ||
        /^(he|she|they)$/.test(tokens[subject!.head]!.lower))
    )
      return { from: subject ? subject.from : verb.from, to: verb.to };
    if (subject?.who !== 'I' || verb.negated || verb.perfect || !GUESSING.test(verb.lemma)) continue;
    if (verb.tense === 'past' || (verb.modal && !/^('d|would|can)$/.test(verb.modal))) continue;
    const next = clauses[index + 1];
    const before = tokens[subject.from - 1];
    const aside =
      index > 0 && (before?.text === ',' || before?.lower === 'as') && verb.to >= tokens.length - 1;
    // "I believe it helped" is about what happened; "I believe in logs" and "I expect to go" are not.
    const about =
      next !== undefined && next.from <= verb.to + 1 && !/^(I|we|you)$/.test(next.subject?.who ?? 'I');
    if (aside || about) return { from: subject.from, to: verb.to };
  }
  return null;
};

export default defineRule({
  id: 'unverified-result',
  group: 'ownership',
  tier: 2,
  severity: 'info',
  sections: ['result', 'action'],
  summary: 'It is taken for granted that it worked.',
  why: 'The next question is how you know. A check that you made answers it before it is asked.',
  fixes: [{ kind: 'ask', what: 'asks for the check' }],
  bad: ['The pump has been quiet since, so [[I assumed it]] held.'],
  good: ['I assumed nothing and weighed each crate again on Monday.'],
  yieldsTo: ['weak-follow-up'],
  *check(story) {
    for (const step of ['action', 'result'] as const) {
      const sentences = sectionOf(story, step)?.sentences ?? [];
      for (const [index, sentence] of sentences.entries()) {
        const hit = sentence.analysis.cues.get('unverified')?.[0] ?? guessed(sentence);
        if (!hit || sentence.analysis.question) continue;
        const checkedHere = sentence.analysis.cues
          .get('verification')
          ?.some(check => check.from >= hit.to || check.to <= hit.from);
        if (checkedHere || checked(sentences[index + 1])) continue;
        if (sentence.analysis.tokens.slice(hit.from, hit.to).some(token => token.lower === 'nothing'))
          continue;
        // "It fell to 8%, by the booking system. Patients seem calmer": the check stands before the impression.
        // "Listeners seem to like it": a taste, which nobody would check.
        const { tokens } = sentence.analysis;
        const liking =
          tokens[hit.from + 1]?.lower === 'to' && verbClass(tokens[hit.from + 2]?.lemma ?? '') === 'emotion';
        if (
          /^(seem|appear)$/.test(sentence.analysis.tokens[hit.from]!.lemma) &&
          (checked(sentences[index - 1]) || liking)
        )
          continue;
        const clause = sentence.analysis.clauses.find(each => each.from <= hit.from && hit.from < each.to);
        // "He took it for an accusation", "the runbook never heard": not the writer's knowing.
        if (
          /^(other|thing)$/.test(clause?.subject?.who ?? '') &&
          sentence.analysis.tokens.slice(hit.from, hit.to).some(token => /^(take|hear)$/.test(token.lemma))
        )
          continue;
        // "I'd assumed the room was poor. It wasn't.": what had been thought before.
        if (clause?.verb.perfect && clause.verb.from >= hit.from - 1 && clause.verb.from < hit.to) continue;
        const place = tokenSpan(sentence, hit.from, hit.to);
        const whole = clause ? clauseSpan(sentence, clause, true) : place;
        yield {
          start: Math.min(whole.start, place.start),
          end: place.end,
          step,
          message: 'How did you know it worked?',
          fixes: [askAfter(sentence, 'Add the check', 'I confirmed it by [check?].')],
        };
      }
    }
  },
});
