/** Counts what happens again and again, such as the reviews of a file. */
export interface Rounds {
  now: number;
}

export interface Recent<V> {
  get(key: string): V | undefined;
  set(key: string, value: V): void;
}

/** A file that holds more is rubbish, and would take room. */
const MOST = 5000;

/**
 * Remembers what was asked for lately: twice as much as in the round before, and `least` in any case; the longest
 * unused goes first. What was typed a moment ago is never met again, and must not pile up.
 */
export const createRecent = <V>(rounds: Rounds, least: number): Recent<V> => {
  const known = new Map<string, V>();
  let round = rounds.now;
  let touched = 0;
  let most = least;
  const touch = (): void => {
    if (round !== rounds.now) {
      round = rounds.now;
      most = Math.max(least, 2 * touched);
      touched = 0;
    }
    touched++;
  };
  return {
    get(key) {
      touch();
      const value = known.get(key);
      if (value === undefined) return undefined;
      known.delete(key);
      known.set(key, value);
      return value;
    },
    set(key, value) {
      known.set(key, value);
      // A first round may be long: what it asks for belongs together.
      while (known.size > Math.min(Math.max(most, touched), MOST)) known.delete(known.keys().next().value!);
    },
  };
};
