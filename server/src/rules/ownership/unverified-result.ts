import { type Clause, type Hit, T, type Token, verbClass } from '../../language';
import type { Span } from '../../text/span';
import { askAfter } from '../fixes';
import { weigh } from '../learned/weigh';
import { defineRule, type Report } from '../rule';
import { clauseSpan, type SentenceView, sectionOf, tokenSpan } from '../view';

const BOUNDS = { doubted: -5, taken: 0.2 } as const;

const checked = (sentence: SentenceView | undefined): boolean => {
  if (!sentence) return false;
  const { cues } = sentence.analysis;
  return cues.has('verification') && !cues.has('unverified');
};

/** How sure the writer is, in place of how they know: "I'd imagine", "my guess is", "I expect they save an hour". */
const GUESSING =
  /^(imagine|believe|reckon|suspect|gather|expect|guess|assume|presume|suppose|trust|understand|hope)$/;

const SUPPOSING = /^(imagine|reckon|guess|suppose|presume|assume|expect)$/;
const SIGN =
  /^(yes|no|sign|compliment|success|thumbs|win|proof|confirmation|approval|agreement|answer|vote|tick|positive|thanks|recommendation|verdict|endorsement|given|read|mean)$/;

/** "take it as read", "take as a yes", "took that to mean". */
const readAsAnswer = (tokens: readonly Token[], { lemma, negated, to }: Clause['verb']): boolean => {
  if (!/^(take|read|count|treat|interpret|chalk)$/.test(lemma) || negated) return false;
  let i = to;
  while (/^(it|that|this|the|their|silence|quiet|up|which)$/.test(tokens[i]?.lower ?? '') && i < to + 3) i++;
  if (!/^(as|for|to)$/.test(tokens[i]?.lower ?? '')) return false;
  return tokens.slice(i + 1, i + 4).some(({ lower }) => SIGN.test(lower));
};

/** "No further tickets came in, which told me we were good". */
const silenceTells = (tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean => {
  const { verb } = clauses[index]!;
  if (!/^(tell|show|mean|suggest|say)$/.test(verb.lemma) || verb.negated) return false;
  const before = clauses.slice(0, index).find(({ kind }) => kind === 'main');
  return (
    before?.subject != null &&
    /^(no|nobody|nothing|none|silence)$/.test(tokens[before.subject.from]?.lower ?? '') &&
    /^(me|us)$/.test(tokens[verb.to]?.lower ?? '')
  );
};

/** "I haven't come across one", hedged: whoever did not look may not have met it either. */
const unmet = (tokens: readonly Token[], clauses: readonly Clause[], index: number): boolean => {
  const { subject, verb } = clauses[index]!;
  if (subject === null || !/^(I|we)$/.test(subject.who) || !verb.negated) return false;
  const rest = tokens.slice(verb.to, verb.to + 5).map(({ lower }) => lower);
  const met =
    /^(hear|see|notice|spot|encounter|meet|get|have)$/.test(verb.lemma) ||
    (verb.lemma === 'come' && rest[0] === 'across');
  if (!met || !rest.some(word => /^(one|any|anything|anybody|anyone|more)$/.test(word))) return false;
  const hedge = tokens
    .slice(Math.max(0, subject.from - 5), subject.from)
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(at any rate|at least|anyway|anyhow|as far as|leastways|at all events)\b/.test(hedge);
};

/** A belief that stands where a check would: in the first person and now, about something that is not the writer's to decide. */
export const guessed = ({ step, analysis: { tokens, clauses } }: SentenceView): Hit | null => {
  if (step !== 'result') return null;
  for (const [index, { kind, subject, verb }] of clauses.entries()) {
    // "Should be grand for a while yet": what is expected.
    if (
      (kind === 'main' || (kind === 'complement' && clauses[index - 1]?.verb.tense === 'present')) &&
      /^(should|ought)$/.test(verb.modal) &&
      !verb.perfect &&
      !verb.negated &&
      verb.voice === 'active' &&
      verb.lemma !== 'have' &&
      (!/^(I|we|you|nobody|other)$/.test(subject?.who ?? '') ||
        /^(he|she|they)$/.test(tokens[subject!.head]!.lower))
    )
      return { from: subject ? subject.from : verb.from, to: verb.to };
    // "it can't have been too bad", "They'll have noticed": what must be so is not known.
    if (
      kind === 'main' &&
      verb.perfect &&
      /^(must|can|ca|cannot|will|'ll|should|may|might)$/.test(verb.modal) &&
      /^(other|thing|it|there)$/.test(subject?.who ?? '')
    )
      return { from: subject!.from, to: verb.to };
    // "which I take as a yes", "They went quiet, which told me we were good": a sign read as an answer.
    if (subject?.who === 'I' && readAsAnswer(tokens, verb)) return { from: subject.from, to: verb.to + 2 };
    if (kind === 'relative' && silenceTells(tokens, clauses, index))
      return { from: verb.from, to: verb.to + 1 };
    // "or at any rate I haven't come across one": that the writer has not met it is all there is to go by.
    if (unmet(tokens, clauses, index)) return { from: subject!.from, to: verb.to + 1 };
    const saying = verb.lemma === 'say' && /^('d|would)$/.test(verb.modal);
    if (subject?.who !== 'I' || verb.negated || verb.perfect || !(saying || GUESSING.test(verb.lemma)))
      continue;
    if (verb.tense === 'past' || (verb.modal && !/^('d|would|can)$/.test(verb.modal))) continue;
    const next = clauses[index + 1];
    const before = tokens[subject.from - 1];
    const aside =
      index > 0 && (before?.text === ',' || before?.lower === 'as') && verb.to >= tokens.length - 1;
    // "I believe it helped" is about what happened; "I believe in logs" and "I expect to go" are not.
    const about =
      next !== undefined && next.from <= verb.to + 1 && !/^(I|we|you)$/.test(next.subject?.who ?? 'I');
    // "I'd imagine the pump's behaved since": the clause behind it was not read.
    const unread =
      next === undefined &&
      SUPPOSING.test(verb.lemma) &&
      (tokens[verb.to]!.tags & (T.determiner | T.possessive | T.pronoun | T.name)) !== 0 &&
      tokens.slice(verb.to + 1).some(({ tags }) => (tags & T.verb) !== 0) &&
      tokens
        .slice(verb.to)
        .some(({ lower }) => /^('s|'ve|'re|since|now|still|again|fine|better)$/.test(lower));
    if (aside || about || unread) return { from: subject.from, to: verb.to };
  }
  // "Reckon that's it cured": the first person left out.
  if (/^(reckon|guess|suppose|imagine|presume|expect|assume)$/.test(tokens[0]?.lower ?? ''))
    if (/^(that|it|they|the|he|she|this|most|everyone|all)$/.test(tokens[1]?.lower ?? ''))
      return { from: 0, to: 2 };
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
    yield* found(sectionOf(story, 'action')?.sentences ?? []);
    const result = sectionOf(story, 'result')?.sentences ?? [];
    yield* weigh('unverified-result', result, BOUNDS, found(result), sentence =>
      howKnown(sentence, sentence),
    );
  },
});

function* found(sentences: readonly SentenceView[]): Generator<Report> {
  for (const [index, sentence] of sentences.entries()) {
    const hit = sentence.analysis.cues.get('unverified')?.[0] ?? guessed(sentence);
    if (!hit || sentence.analysis.question) continue;
    const checkedHere = sentence.analysis.cues.get('verification')?.some(
      check =>
        (check.from >= hit.to || check.to <= hit.from) &&
        // "should be fine to run again" has checked nothing.
        !sentence.analysis.clauses.some(
          ({ verb, to }) =>
            /^(should|ought|might|may|must)$/.test(verb.modal) && verb.from <= check.from && check.from < to,
        ),
    );
    if (checkedHere || checked(sentences[index + 1])) continue;
    if (sentence.analysis.tokens.slice(hit.from, hit.to).some(token => token.lower === 'nothing')) continue;
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
      sentence.analysis.tokens
        .slice(hit.from, hit.to)
        .some(
          (token, at) =>
            /^(take|hear)$/.test(token.lemma) ||
            (/^(assume|presume|suppose|guess)$/.test(token.lemma) && clause?.verb.main === hit.from + at),
        )
    )
      continue;
    // "I'd assumed the room was poor. It wasn't.": what had been thought before.
    if (
      clause?.verb.perfect &&
      /^(had|'d)$/.test(tokens[clause.verb.from]!.lower) &&
      clause.verb.from >= hit.from - 1 &&
      clause.verb.from < hit.to
    )
      continue;
    const place = tokenSpan(sentence, hit.from, hit.to);
    const whole = clause ? clauseSpan(sentence, clause, true) : place;
    yield howKnown(sentence, { start: Math.min(whole.start, place.start), end: place.end });
  }
}

const howKnown = (sentence: SentenceView, { start, end }: Span): Report => ({
  start,
  end,
  step: sentence.step,
  message: 'How did you know it worked?',
  fixes: [askAfter(sentence, 'Add the check', 'I confirmed it by [check?].')],
});
