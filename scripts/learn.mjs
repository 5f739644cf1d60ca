/**
 * Learns the weights in server/src/rules/learned/weights from the labelled stories in test/corpus/tune and test/corpus/strong.
 *
 *   node scripts/learn.mjs           writes what differs
 *   node scripts/learn.mjs --held    writes nothing; says what the weights in force find in the half that they never saw
 *
 * Run by hand when the corpus or the features change; a test learns them again and compares.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import { noNetwork } from './build/no-network.mjs';

process.chdir(dirname(import.meta.dirname));
const outfile = 'dist/scripts/learn.js';
await esbuild.build({
  entryPoints: ['test/learning/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
  plugins: [noNetwork],
});
const { write, tell } = createRequire(import.meta.url)(`../${outfile}`);
if (process.argv.includes('--held')) tell();
else write();
