import { type Clause, type Token, verbClass } from '../language';
import type { OwnAct } from './acts';

/** Own acts in a section from which on another's single act takes nothing away from it. */
const ENOUGH = 3;

/** An own act that is work by itself, and no word to whoever then did the work. */
const isWork = ({ vague, handoff, verb }: OwnAct): boolean =>
  !vague && !handoff && verbClass(verb) !== 'communication' && !/^(ring|call|wait|watch)$/.test(verb);

export interface Around {
  /** Own acts in the same sentence, in the sentence with acts before it, and concrete ones in the whole section. */
  readonly mine: readonly OwnAct[];
  readonly before: readonly OwnAct[];
  readonly all: number;
}

/**
 * Whether another's act stands beside the writer's own and hides nothing of it: "I fitted two and she altered the third",
 * "he swapped it with me holding the gauge", "the boy drew me a map". Whoever leaves the work to others says so in a
 * sentence of its own, with a subject that was not spoken of before.
 */
export const besideTheWriter = (
  tokens: readonly Token[],
  { subject, verb, to }: Clause,
  { mine, before, all }: Around,
): boolean => {
  const own = tokens.slice(verb.to, to);
  if (own.some((token, at) => token.lower === 'with' && own[at + 1]?.lower === 'me')) return true;
  if (all < ENOUGH) return false;
  if (mine.some(isWork) || own[0]?.lower === 'me') return true;
  return (
    /^(he|she|they)$/.test(tokens[subject?.head ?? -1]?.lower ?? '') &&
    before.some(act => !act.handoff && !act.vague) &&
    !tokens.some(token => /^(him|her|them)sel(f|ves)$/.test(token.lower))
  );
};
