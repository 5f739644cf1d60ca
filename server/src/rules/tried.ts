import { BREAKING, type Clause, type Token, TRYING } from '../language';

/** What one does with a thing to see whether it stands; to use or to start it is not yet to try it. */
export const tries = (verb: string): boolean =>
  BREAKING.has(verb) ||
  /^(?:feed|put|play|replay|throw|give|send|stand)$/.test(verb) ||
  (TRYING.has(verb) && !/^(?:use|play|row|cook|press|start|wear|wash|dial|sleep|step|cast|bake)$/.test(verb));

const OUTCOME =
  /^(?:hold|pass|fail|work|catch|survive|match|agree|flag|break|spot|miss|snap|trip|crack|leak|tally|find|throw|crash|reject|refuse|balance|cope)$/;

/** "ran Monday's load on Friday's data and the plan held": a try, told with what the thing did. */
export const triesOut = (tokens: readonly Token[], clauses: readonly Clause[], act: Clause): boolean => {
  if (!tries(act.verb.lemma) || act.verb.negated || act.verb.modal) return false;
  const next = clauses[clauses.indexOf(act) + 1];
  if (next?.kind !== 'main' || next.shared || next.verb.tense !== 'past' || next.subject?.own) return false;
  return /^(?:thing|it|nobody)$/.test(next.subject?.who ?? '') && OUTCOME.test(next.verb.lemma)
    ? tokens.slice(act.verb.to, next.verb.from).every(({ text }) => !/^[.:]$/.test(text))
    : false;
};
