import type { Analysis } from '../language';
import type { SentenceView } from './view';

/**
 * What a sentence holds wherever it stands, read once and kept as long as its analysis is: between two keystrokes
 * nearly every sentence stays as it was.
 */
export const oncePerSentence =
  <T>(read: (analysis: Analysis) => T): ((analysis: Analysis) => T) =>
  analysis => {
    const { facts } = analysis;
    const found = facts.get(read) as T | undefined;
    if (found !== undefined || facts.has(read)) return found as T;
    const fresh = read(analysis);
    facts.set(read, fresh);
    return fresh;
  };

/** The same for what is true of a sentence wherever it stands: `read` may look at its text and analysis, at no place and no step. */
export const onceTrue = (
  read: (sentence: SentenceView) => boolean,
): ((sentence: SentenceView) => boolean) => {
  return sentence => {
    const { facts } = sentence.analysis;
    let known = facts.get(read) as boolean | undefined;
    if (known === undefined) {
      known = read(sentence);
      facts.set(read, known);
    }
    return known;
  };
};
