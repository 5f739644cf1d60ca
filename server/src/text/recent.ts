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
/** A key typed makes one or two things new; a round that makes more of them new has opened something. */
const TYPED = 3;

/**
 * Remembers what was asked for lately, the longest unused going first. What came new by itself is on trial: it is kept
 * for good once it is met again in a later round, and is forgotten with the next `least` of its kind otherwise. So
 * the files that are open stay known, and what was typed a moment ago and is never met again does not pile up.
 */
export const createRecent = <V>(rounds: Rounds, least: number): Recent<V> => {
  const known = new Map<string, V>();
  const trial = new Map<string, { readonly value: V; readonly round: number }>();
  let round = rounds.now;
  /** Things made new in this round, and those of them on trial. */
  let made = 0;
  let fresh: string[] = [];

  const keep = (key: string, value: V): void => {
    known.delete(key);
    known.set(key, value);
    if (known.size > MOST) known.delete(known.keys().next().value!);
  };
  const pass = (key: string): void => {
    const tried = trial.get(key);
    if (!tried) return;
    trial.delete(key);
    keep(key, tried.value);
  };

  return {
    get(key) {
      const value = known.get(key);
      if (value !== undefined) {
        keep(key, value);
        return value;
      }
      const tried = trial.get(key);
      if (tried && tried.round !== rounds.now) pass(key);
      return tried?.value;
    },
    set(key, value) {
      if (known.has(key)) {
        keep(key, value);
        return;
      }
      if (round !== rounds.now) {
        round = rounds.now;
        made = 0;
        fresh = [];
      }
      made++;
      if (made > TYPED) {
        for (const each of fresh) pass(each);
        fresh = [];
        keep(key, value);
        return;
      }
      fresh.push(key);
      trial.set(key, { value, round });
      if (trial.size > least) trial.delete(trial.keys().next().value!);
    },
  };
};
