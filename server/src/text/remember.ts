/**
 * A copy that stands alone. Engines cut a string by pointing into the whole one, so that a kept word would keep the
 * whole file it was cut from.
 */
export const detached = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1));

// Longer texts are rubbish or seldom seen twice, and would take room.
const LONGEST = 4000;

/** A pure reading of strings that keeps its answers: up to `most` of them, then it starts afresh. */
export const remembering = <T>(most: number, read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return text => {
    if (text.length > LONGEST) return read(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const key = detached(text);
    const fresh = read(key);
    if (known.size >= most) known.clear();
    known.set(key, fresh);
    return fresh;
  };
};
