import 'mocha/mocha.js';

interface Failed {
  readonly message?: string;
  readonly stack?: string;
}
interface Named {
  fullTitle(): string;
}
interface Runner {
  on(event: 'pass', listener: (test: Named) => void): Runner;
  on(event: 'fail', listener: (test: Named, error: Failed) => void): Runner;
}
interface BrowserMocha {
  setup(options: { ui: string; timeout: number; reporter: unknown }): void;
  run(done: (failures: number) => void): void;
}

/**
 * Runs the tests that `load` registers; rejects where one failed. The counts go out through the console as the line
 * `web tests: N passed, N failed`.
 */
export async function runMocha(load: () => void): Promise<void> {
  const mocha = (globalThis as unknown as { mocha: BrowserMocha }).mocha;
  let passed = 0;
  let failed = 0;
  // Mocha's own reporters want a page or a terminal; a worker has only the console.
  function Lines(runner: Runner): void {
    runner.on('pass', test => {
      passed++;
      console.log(`  ✔ ${test.fullTitle()}`);
    });
    runner.on('fail', (test, error) => {
      failed++;
      console.log(`  ✘ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
  }
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: Lines });
  load();
  await new Promise(resolve => mocha.run(resolve));
  console.log(`web tests: ${passed} passed, ${failed} failed`);
  if (failed > 0) throw new Error(`${failed} tests failed in the worker extension host`);
}
