import type { Analysis } from '../language';

/**
 * What a sentence holds wherever it stands, read once and kept as long as its analysis is: between two keystrokes
 * nearly every sentence stays as it was.
 */
export const oncePerSentence = <T>(read: (analysis: Analysis) => T): ((analysis: Analysis) => T) => {
  const known = new WeakMap<Analysis, { readonly value: T }>();
  return analysis => {
    let found = known.get(analysis);
    if (!found) {
      found = { value: read(analysis) };
      known.set(analysis, found);
    }
    return found.value;
  };
};
