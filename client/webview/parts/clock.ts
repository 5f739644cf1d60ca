/**
 * The clock of a rehearsal. It counts no ticks: it knows since when it runs, and whoever asks says what time it is. So it
 * is right however seldom it is drawn, with the window hidden or the page loaded anew meanwhile. All in milliseconds.
 */
export interface Clock {
  /** By step, without the stretch that is running. */
  readonly spent: readonly number[];
  /** The step that is being said; the number of steps once the last was said. */
  readonly at: number;
  /** Since when the clock runs; null while it stands. */
  readonly since: number | null;
}

export const startClock = (steps: number, now: number): Clock => ({
  spent: Array.from({ length: steps }, () => 0),
  at: 0,
  since: now,
});

/** How long a step has taken so far. */
export function elapsed(clock: Clock, step: number, now: number): number {
  const before = clock.spent[step] ?? 0;
  // A computer whose clock was set back has lost that time, and never gained it.
  return step === clock.at && clock.since !== null ? before + Math.max(0, now - clock.since) : before;
}

/** The same in seconds. */
export const secondsOf = (clock: Clock, step: number, now: number): number =>
  elapsed(clock, step, now) / 1000;

export const isOver = (clock: Clock): boolean => clock.at >= clock.spent.length;

/** To the next step, whose time begins at once. A clock that stood runs again: somebody who goes on speaks. */
export function next(clock: Clock, now: number): Clock {
  const { spent } = stand(clock, now);
  const at = Math.min(clock.at + 1, spent.length);
  return { spent, at, since: at < spent.length ? now : null };
}

/** Back to the step before, whose time goes on. */
export function back(clock: Clock, now: number): Clock {
  if (clock.at === 0) return clock;
  return { spent: stand(clock, now).spent, at: clock.at - 1, since: now };
}

export const pauseOrGoOn = (clock: Clock, now: number): Clock =>
  clock.since === null ? goOn(clock, now) : stand(clock, now);

export const goOn = (clock: Clock, now: number): Clock =>
  clock.since === null && !isOver(clock) ? { ...clock, since: now } : clock;

/** Stops the clock where it is. */
export function stand(clock: Clock, now: number): Clock {
  const spent = clock.spent.map((_, step) => elapsed(clock, step, now));
  return { spent, at: clock.at, since: null };
}

/** Puts the current step's time forward, or back as far as its beginning. */
export function shift(clock: Clock, by: number, now: number): Clock {
  if (isOver(clock)) return clock;
  const moved = Math.max(0, elapsed(clock, clock.at, now) + by);
  const spent = clock.spent.map((before, step) => (step === clock.at ? moved : before));
  return { spent, at: clock.at, since: clock.since === null ? null : now };
}
