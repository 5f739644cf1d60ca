/** Checks that each folder imports only what its floor may know, type imports included. */
import { readFileSync } from 'node:fs';
import { filesUnder } from './build/files.mjs';
import { BESIDE, crossings } from './walls/check.mjs';

const roots = ['server/src', ...BESIDE];
const files = roots
  .flatMap(root => filesUnder(root, path => /\.tsx?$/.test(path)))
  .map(path => ({ path, text: readFileSync(path, 'utf8') }));
const found = crossings(files);
for (const line of found) console.error(line);
console.log(`walls: ${files.length} files, ${found.length} imports across a wall`);
process.exitCode = found.length > 0 ? 1 : 0;
