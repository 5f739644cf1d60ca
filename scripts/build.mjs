/**
 * Builds everything that ships, and the test bundles on request.
 *
 *   node scripts/build.mjs                 minified, as shipped
 *   node scripts/build.mjs --development   readable, with source maps
 *   node scripts/build.mjs --watch         the same, again after each change
 *   node scripts/build.mjs --tests         the test bundles besides
 */
import { chmodSync, existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { products } from './build/targets.mjs';
import { SUITES, testBundle } from './build/tests.mjs';

/** @param {{ development?: boolean, watch?: boolean, tests?: readonly string[] }} wanted */
export async function build({ development = false, watch = false, tests = [] } = {}) {
  const shared = {
    bundle: true,
    logLevel: 'warning',
    legalComments: 'none',
    minify: !development,
    sourcemap: development ? 'linked' : false,
    define: { 'process.env.NODE_ENV': development ? '"development"' : '"production"' },
  };
  const targets = [...products(), ...tests.map(testBundle)].filter(present);
  if (watch) {
    const contexts = await Promise.all(targets.map(each => esbuild.context({ ...shared, ...each.options })));
    await Promise.all(contexts.map(context => context.watch()));
    return;
  }
  // One that fails does not keep the others from being built.
  const results = await Promise.allSettled(
    targets.map(each => esbuild.build({ ...shared, ...each.options })),
  );
  const failed = targets.filter((_target, index) => results[index].status === 'rejected');
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
  if (failed.length > 0) throw new Error(`not built: ${failed.map(({ name }) => name).join(', ')}`);
}

function present({ name, options }) {
  const missing = (options.entryPoints ?? []).filter(
    entry => typeof entry === 'string' && !existsSync(entry),
  );
  if (missing.length > 0) console.error(`build: no ${missing.join(', ')} yet, ${name} is left out`);
  return missing.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const flags = new Set(process.argv.slice(2));
  const watch = flags.has('--watch');
  const done = build({
    development: watch || flags.has('--development'),
    watch,
    tests: flags.has('--tests') ? Object.keys(SUITES) : [],
  });
  await done.catch(error => {
    console.error(`build: ${error.message}`);
    process.exitCode = 1;
  });
}
