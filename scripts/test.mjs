/**
 * npm test: installs what is missing, builds, and runs every suite, the real editor included.
 *
 *   npm test                    everything
 *   npm test -- unit stdio      only these (and the build)
 *
 * The last line is `N passed, N failed`; the exit code is 1 where anything failed.
 */
import { installDependencies } from './install.mjs';

installDependencies();
// Only now: these need what has just been installed.
const { STEPS } = await import('./test/suites.mjs');

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !STEPS.some(step => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No suite is called ${unknown.join(', ')}. There are: ${STEPS.map(step => step.name).join(', ')}.`,
  );
  process.exit(2);
}

const chosen = STEPS.filter(
  step => wanted.length === 0 || step.name === 'build' || wanted.includes(step.name),
);
const results = [];
for (const step of chosen) {
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const counts = await step
    .run()
    .then(ranSomething)
    .catch(error => {
      console.error(`${step.name} did not run: ${error.stack ?? error}`);
      return { passed: 0, failed: 1 };
    });
  results.push({ name: step.name, seconds: (performance.now() - start) / 1000, ...counts });
}

console.log('\n── summary');
for (const { name, passed, failed, skipped = 0, note, seconds } of results) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  console.log(`${name.padEnd(8)} ${parts.join(', ')} in ${seconds.toFixed(1)} s${note ? ` (${note})` : ''}`);
}
const sum = key => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function ranSomething(counts) {
  if (counts.passed + counts.failed === 0) throw new Error('it holds no test');
  return counts;
}
