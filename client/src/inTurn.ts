/**
 * Makes work that runs a few calls at a time, one unless said otherwise, and begins at once where it can: however often it
 * is asked for beyond that, it runs once more afterwards, not once each. Errors are the work's own business.
 *
 * @param work what it resolves to is called in the order of the calls, whichever of them was done first
 */
export function inTurn(
  work: () => Promise<void> | Promise<() => void>,
  atOnce: () => number = () => 1,
): () => void {
  let running = 0;
  let again = false;
  let last = Promise.resolve();

  async function turn(before: Promise<void>): Promise<void> {
    try {
      const finish = await work();
      await before.catch(() => undefined);
      if (typeof finish === 'function') finish();
    } finally {
      running -= 1;
      if (again) run();
    }
  }

  function run(): void {
    again = running >= atOnce();
    if (again) return;
    running += 1;
    last = turn(last);
  }
  return run;
}
