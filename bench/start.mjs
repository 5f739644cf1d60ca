/**
 * npm run bench: how long reviews take beside other linters of prose, in one run.
 *
 * The others are installed from this folder's own lock on the first call (they are no part of the project's install).
 */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { build } from '../scripts/build.mjs';
import { npm } from '../scripts/install.mjs';

const peers = fileURLToPath(new URL('./peers', import.meta.url));
if (!existsSync(`${peers}/node_modules`)) {
  console.log('Installing what to compare with (npm ci in bench/peers) …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: peers });
}
await build();
const outfile = 'dist/bench/main.mjs';
await esbuild.build({
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
await import(pathToFileURL(outfile).href);
