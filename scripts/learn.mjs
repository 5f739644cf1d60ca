/**
 * Learns the weights in server/src/rules/learned/weights from the labelled stories in test/corpus/tune and test/corpus/strong.
 *
 *   node scripts/learn.mjs           writes what differs
 *   node scripts/learn.mjs --held    writes nothing; says what the weights in force find in the half that they never saw
 *
 * Run by hand when the corpus or the features change; a test learns them again and compares.
 */
import { dirname } from 'node:path';
import { load } from './build/load.mjs';

process.chdir(dirname(import.meta.dirname));
const { write, tell } = await load('test/learning/main.ts', 'learn');
if (process.argv.includes('--held')) tell();
else write();
