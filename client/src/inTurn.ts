/**
 * Makes work that runs one call at a time: however often it is asked for meanwhile, it runs once more afterwards, not
 * once each. Errors are the work's own business.
 */
export function inTurn(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return function run(): void {
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    void work().finally(() => {
      running = false;
      if (again) run();
    });
  };
}
