import type { Analysis } from '../language';

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
