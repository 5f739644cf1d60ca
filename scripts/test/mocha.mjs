/** Runs one bundle of tests and tells the parent process how many passed and failed. */
import { resolve } from 'node:path';
import Mocha from 'mocha';

const [bundle, reporter = 'dot'] = process.argv.slice(2);
const mocha = new Mocha({ ui: 'bdd', reporter, timeout: 10_000, slow: 200, forbidOnly: true });
mocha.addFile(resolve(bundle));
await mocha.loadFilesAsync();

const runner = mocha.run(() => {
  const { passes, failures, pending } = runner.stats;
  const counts = { passed: passes, failed: failures, skipped: pending };
  if (!process.send) process.exit(failures > 0 ? 1 : 0);
  // Leave only after the message is through: a test may have left a timer behind.
  process.send(counts, () => process.exit(failures > 0 ? 1 : 0));
});
