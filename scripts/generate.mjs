/**
 * Writes what is made from the rules: docs/rules, the README's table and terminal output, the schema of .starrc, and
 * docs/accuracy.md from what they find in the labelled corpus, and docs/follow-ups.md from what stories call for.
 *
 *   node scripts/generate.mjs           writes what differs, removes what no rule has any more
 *   node scripts/generate.mjs --check   writes nothing; exit 1 where anything differs
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { load } from './build/load.mjs';

const check = process.argv.includes('--check');

process.chdir(dirname(import.meta.dirname));
const { generated, GENERATED_FOLDERS } = await load('server/src/cli/docs/index.ts', 'generate');
const { ACCURACY_PAGE, accuracyPage } = await load('test/corpus/table.ts', 'accuracy');
const files = await generated(readFileSync('README.md', 'utf8'), process.cwd());
files.set(ACCURACY_PAGE, accuracyPage());
const { FOLLOW_UPS_PAGE, followUpsPage } = await load('test/follow-ups/page.ts', 'follow-ups');
files.set(FOLLOW_UPS_PAGE, followUpsPage());
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
