/** What the editor's extension host loads: runs one bundle of tests and writes down how many passed and failed. */
const { writeFileSync } = require('node:fs');

exports.run = async () => {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'spec',
    timeout: 30_000,
    slow: 3000,
    color: false,
    forbidOnly: true,
  });
  mocha.addFile(process.env.STAR_TEST_BUNDLE);
  const stats = await new Promise(resolve => {
    const runner = mocha.run(() => resolve(runner.stats));
  });
  const counts = { passed: stats.passes, failed: stats.failures, skipped: stats.pending };
  writeFileSync(process.env.STAR_TEST_RESULT, JSON.stringify(counts));
  if (stats.failures > 0) throw new Error(`${stats.failures} tests failed in the editor`);
};
