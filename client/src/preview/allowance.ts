/** How many questions may be on their way to the server together, by how fast it answers. */
export interface Allowance {
  readonly atOnce: () => number;
  /** A question goes out; what it gives back is to be called when its answer is here. */
  ask(): () => void;
  /** The next questions are about another document. */
  reset(): void;
}

/** Milliseconds that the last of the questions may have to wait, and how many they are at most. */
const LAG = 500;
const MOST = 32;
/** Milliseconds that an answer is taken for before there was one. */
const GUESS = 50;
/** What the latest answer weighs; one that took far longer than usual tells of a busy machine, and counts as twice as long. */
const WEIGHT = 0.2;

/**
 * Each key is a question of its own to a server that keeps up. One that is further behind, as with a very long file, is
 * asked once for all that came since, so that no question waits for a queue.
 *
 * @param now milliseconds on a clock that only goes forward
 */
export function createAllowance(now: () => number): Allowance {
  let took = GUESS;
  let answered = Number.NEGATIVE_INFINITY;
  return {
    atOnce: () => Math.min(MOST, Math.max(1, Math.floor(LAG / took))),
    ask() {
      const asked = now();
      return () => {
        const time = now();
        // The server answers one after the other: the time in its queue is not this question's.
        const own = time - Math.max(asked, answered);
        answered = time;
        took += WEIGHT * (Math.min(own, 2 * took) - took);
      };
    },
    reset() {
      took = GUESS;
    },
  };
}
