/**
 * Writes what is made from the rules: docs/rules, the README's table and terminal output, and the schema of .starrc.
 *
 *   node scripts/generate.mjs           writes what differs, removes what no rule has any more
 *   node scripts/generate.mjs --check   writes nothing; exit 1 where anything differs
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as esbuild from 'esbuild';
import { noNetwork } from './build/no-network.mjs';

const check = process.argv.includes('--check');

/** The generator is part of the house; only a bundle of it runs without a build. */
async function load() {
  const outfile = 'dist/scripts/generate.js';
  await esbuild.build({
    entryPoints: ['server/src/cli/docs/index.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    plugins: [noNetwork],
  });
  return createRequire(import.meta.url)('../dist/scripts/generate.js');
}

process.chdir(dirname(import.meta.dirname));
const { generated, GENERATED_FOLDERS } = await load();
const files = await generated(readFileSync('README.md', 'utf8'), process.cwd());
const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
const surplus = GENERATED_FOLDERS.filter(existsSync)
  .flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`))
  .filter(path => !files.has(path));

if (check) {
  for (const [path] of stale) console.error(`${path}: differs from what the rules say`);
  for (const path of surplus) console.error(`${path}: no rule has it any more`);
  if (stale.length + surplus.length > 0) {
    console.error('node scripts/generate.mjs writes them anew.');
    process.exitCode = 1;
  }
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of surplus) rmSync(path);
  console.log(`${files.size} files, ${stale.length} written, ${surplus.length} removed`);
}
