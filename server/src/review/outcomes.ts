import { T } from '../language';
import type { SentenceView } from '../rules';

const HELD =
  /^(?:catch|find|hold|pass|fail|agree|match|stop|show|tell|miss|stick|stand|survive|break|spot|stay|come|get|read|work|do|follow|push|part|differ|lose|let|slip|run|make|take|open|start)$/;

/** "It caught 31 of 32", "One did", "Three hours, not one error": told right behind a check, what came of it. */
export const isOutcome = (sentence: SentenceView): boolean => {
  const { tokens, clauses, question, quoted, numbers } = sentence.analysis;
  if (question || quoted || tokens.length > 24) return false;
  const counted =
    numbers.length > 0 ||
    tokens.some(
      ({ lower, tags }) =>
        /^(?:none|nobody|not|both|neither|nothing|all|every|once|twice)$/.test(lower) || tags & T.negation,
    );
  const main = clauses.find(({ kind }) => kind === 'main');
  if (!main) return counted && tokens.length < 10;
  const { subject, verb } = main;
  if (!subject || subject.own || /^(?:I|we|you)$/.test(subject.who)) return false;
  if (verb.tense !== 'past' || verb.modal === 'would') return false;
  return (counted || tokens.length < 6) && HELD.test(verb.lemma);
};
