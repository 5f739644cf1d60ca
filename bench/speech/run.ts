/**
 * How far estimates are from recordings, next to what others offer, in one run.
 *
 *   npm run bench:speech -- <passages.jsonl | written-said.jsonl>…
 *
 * A file whose lines have `written` and `said` is checked for exact syllable counts, any other for seconds. The first
 * row of each table is cross-validated: for every speaker the coefficients are fitted anew to all the others. On
 * recordings that the coefficients were never fitted to, the row as shipped is the one to read.
 */
import { readFileSync } from 'node:fs';
import { methodsFor } from './methods';
import { readPassages } from './passages';
import { biasTable, errorTable, floorTable, lengthTable } from './tables';
import { compareWrittenAndSaid } from './written-said';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run bench:speech -- <passages.jsonl | written-said.jsonl>…');
  process.exit(2);
}
for (const file of files) {
  if (/"written"\s*:/.test(readFileSync(file, 'utf8').split('\n', 1)[0]!)) {
    compareWrittenAndSaid(file);
    continue;
  }
  const passages = readPassages(file);
  const speakers = new Set(passages.map(passage => passage.speaker)).size;
  console.log(
    `${passages.length} prepared or read passages, ${speakers} speakers; absolute error in %, median / 90th percentile\n`,
  );
  const methods = methodsFor(passages);
  errorTable(passages, methods);
  biasTable(passages, methods);
  lengthTable(passages, methods[0]!);
  floorTable(passages, methods[0]!);
}
