/**
 * Lists the phrases of the lexicon that no example, fixture, sample or corpus story uses. It reports and never fails:
 * a phrase may be right before anybody has written a text for it.
 *
 *   node scripts/lexicon.mjs
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';

process.chdir(dirname(import.meta.dirname));
const outfile = 'dist/scripts/lexicon.js';
await esbuild.build({
  entryPoints: ['test/language/unused.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  logLevel: 'warning',
});
const { unusedReport } = createRequire(import.meta.url)(`../${outfile}`);
process.stdout.write(unusedReport());
