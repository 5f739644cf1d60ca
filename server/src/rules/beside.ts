import { type Analysis, type Clause, T, type Token, verbClass } from '../language';
import type { OwnAct } from './acts';

/** Own acts in a section from which on it is the writer's: another's act may stand beside one of them. */
export const ENOUGH = 3;
/**
 * Own acts from which on nobody else's act takes anything away. Counted in labelled stories: of 258 clauses in which
 * others do the work, 2 stand in Actions with so many own acts; of 288 that hide nothing, 164 do.
 */
const PLENTY = 9;

/** Words that are a thing by themselves when they are done. */
const WRITING =
  /^(write|type|draw|draft|record|print|sign|label|list|mark|map|sketch|note|log|code|translate|repeat|read)$/;

/** An own act that is work by itself, and no word to whoever then did the work. */
const isWork = ({ vague, handoff, verb }: OwnAct): boolean =>
  !vague &&
  !handoff &&
  (WRITING.test(verb) || verbClass(verb) !== 'communication') &&
  !/^(ring|call|wait|watch)$/.test(verb);

/** What they worked on is what the writer had just spoken of: "it", or one of the same things. */
const spokenOf = ({ sentence }: OwnAct, object: readonly Token[]): boolean => {
  const first = object.find(token => token.kind === 'word');
  if (/^(it|them|that|this|those)$/.test(first?.lower ?? '')) return true;
  return object.some(
    ({ lemma, tags }) =>
      (tags & T.noun) !== 0 && sentence.analysis.tokens.some(token => token.lemma === lemma),
  );
};

/** With me, beside me, next to me, in front of me. */
const isNear = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  const before = tokens[at - 1]?.lower;
  return lower === 'to' ? before === 'next' : lower === 'of' ? before === 'front' : true;
};

/** Whoever was told with something in hand answers that: "rang the duty man with the film, and he made the change". */
const HANDED =
  /^(send|show|bring|take|hand|give|email|mail|post|play|read|demonstrate|present|submit|lay|put|walk)$/;
const handsOver = ({ clause, sentence, verb, vague, handoff }: OwnAct): boolean => {
  const { tokens } = sentence.analysis;
  const withIt = tokens.findIndex(
    (token, at) =>
      at >= clause.verb.to &&
      at < clause.to &&
      token.lower === 'with' &&
      (tokens[at + 1]!.tags & (T.determiner | T.possessive | T.number | T.noun)) !== 0 &&
      !tokens.slice(at + 1, at + 4).some(next => (next.tags & (T.person | T.group | T.name)) !== 0),
  );
  return withIt >= 0
    ? HANDED.test(verb) || /^(ring|call|phone|go|approach)$/.test(verb)
    : !vague && !handoff && HANDED.test(verb);
};

/** "… while I went from door to door", "… since I had radioed": the writer's act in the same breath. */
const goesWith = ({ kind, introducer, subject, verb }: Clause): boolean =>
  kind === 'subordinate' &&
  subject?.who === 'I' &&
  /^(while|whilst|as|after|since|once|because|when)$/.test(introducer) &&
  !verb.copula &&
  !verb.negated &&
  !verb.modal &&
  verb.voice === 'active' &&
  verb.tense === 'past' &&
  !/^(perception|cognition|emotion|stative)$/.test(verbClass(verb.lemma) ?? '') &&
  !(introducer === 'while' ? /^(sleep|wait|have|be)$/ : /^(leave|go|come|arrive|sleep|have|wait|get)$/).test(
    verb.lemma,
  );

/** The writer's acts around that of another. */
export interface OwnActs {
  /** Own acts in the same sentence, in the sentence with acts before it, and concrete ones in the whole section. */
  readonly mine: readonly OwnAct[];
  readonly before: readonly OwnAct[];
  readonly all: number;
}

/** A clause that says which list, target or part: the one that the writer wrote, set or made. */
const isSetByWriter = ({ kind, introducer, subject, verb, from }: Clause, behind: number): boolean =>
  kind === 'relative' &&
  from >= behind &&
  subject?.who === 'I' &&
  /^(that|which|)$/.test(introducer) &&
  !verb.copula &&
  !verb.negated &&
  verb.tense === 'past';

/**
 * Whether another's act stands beside the writer's own and hides nothing of it: "I fitted two and she altered the third",
 * "he swapped it with me holding the gauge", "the boy drew me a map". Whoever leaves the work to others says so in a
 * sentence of its own.
 */
export const besideTheWriter = (
  { tokens, clauses }: Analysis,
  { kind, subject, verb, to }: Clause,
  { mine, before, all }: OwnActs,
): boolean => {
  const own = tokens.slice(verb.to, to);
  const near = tokens.slice(verb.to);
  if (
    near.some(
      (token, at) =>
        /^(with|beside|to|of|alongside)$/.test(token.lower) &&
        near[at + 1]?.lower === 'me' &&
        isNear(near, at) &&
        (at < own.length || token.lower === 'with'),
    )
  )
    return true;
  if (all >= PLENTY) return true;
  if (all < ENOUGH) return false;
  if (clauses.some(goesWith)) return true;
  // "The inspector, whom I had rung on the Sunday": who came because of the writer.
  if (
    clauses.some(
      other =>
        other.kind === 'relative' &&
        other.subject?.who === 'I' &&
        !other.verb.copula &&
        other.from < verb.from,
    )
  )
    return true;
  // "Nadia fetched the kit, and a doctor answered my call": what they did was called for.
  if (
    clauses.some(
      other =>
        other.kind === 'main' &&
        other.subject?.who === 'other' &&
        !other.shared &&
        /^(answer|follow|obey|take|heed)$/.test(other.verb.lemma) &&
        tokens[other.verb.to]?.lower === 'my',
    )
  )
    return true;
  // "built it to a target I set her": what they worked by was the writer's.
  if (clauses.some(other => isSetByWriter(other, verb.to))) return true;
  if ((kind === 'main' && mine.some(isWork)) || own[0]?.lower === 'me') return true;
  const answers = /^(he|she|they)$/.test(tokens[subject?.head ?? -1]?.lower ?? '');
  const last = (mine.length > 0 ? mine : before).at(-1);
  if (answers && last && handsOver(last)) return true;
  return (
    /^(he|she|they)$/.test(tokens[subject?.head ?? -1]?.lower ?? '') &&
    before.some(act => !act.vague && spokenOf(act, own)) &&
    !tokens.some(token => /^(him|her|them)sel(f|ves)$/.test(token.lower))
  );
};
