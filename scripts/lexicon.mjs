/**
 * Lists the phrases of the lexicon that no example, fixture, sample or corpus story uses. It reports and never fails:
 * a phrase may be right before anybody has written a text for it.
 *
 *   node scripts/lexicon.mjs
 */
import { dirname } from 'node:path';
import { load } from './build/load.mjs';

process.chdir(dirname(import.meta.dirname));
const { unusedReport } = await load('test/language/unused.ts', 'lexicon');
process.stdout.write(unusedReport());
