import { type Analysis, type Clause, T, type Token, verbClass } from '../language';
import type { OwnAct } from './acts';

/** Own acts in a section from which on another's single act takes nothing away from it. */
const ENOUGH = 3;

/** Words that are a thing by themselves when they are done. */
const WRITING =
  /^(write|type|draw|draft|record|print|sign|label|list|mark|map|sketch|note|log|code|translate)$/;

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
  if (
    own.some(
      (token, at) =>
        /^(with|beside|to|of|alongside)$/.test(token.lower) && own[at + 1]?.lower === 'me' && isNear(own, at),
    )
  )
    return true;
  if (all < ENOUGH) return false;
  // "built it to a target I set her": what they worked by was the writer's.
  if (clauses.some(other => isSetByWriter(other, verb.to))) return true;
  if ((kind === 'main' && mine.some(isWork)) || own[0]?.lower === 'me') return true;
  return (
    /^(he|she|they)$/.test(tokens[subject?.head ?? -1]?.lower ?? '') &&
    before.some(act => !act.vague && spokenOf(act, own)) &&
    !tokens.some(token => /^(him|her|them)sel(f|ves)$/.test(token.lower))
  );
};
