import { speak } from '../../server/src/speech';
import { readLines } from './passages';

interface Pair {
  readonly id: string;
  readonly written: string;
  readonly said: string;
}

/** Compares the syllables of what was written, expanded, with those of what was said, by the id's first part. */
export function compareWrittenAndSaid(path: string): void {
  const pairs = readLines<Pair>(path, row => typeof row.written === 'string' && typeof row.said === 'string');
  const groups = new Map<string, { pairs: number; exact: number; written: number; said: number }>();
  for (const { id, written, said } of pairs) {
    const name = id.split('/')[0]!;
    const group = groups.get(name) ?? { pairs: 0, exact: 0, written: 0, said: 0 };
    const [expanded, heard] = [speak(written).counts.syllables, speak(said).counts.syllables];
    group.pairs++;
    if (expanded === heard) group.exact++;
    group.written += expanded;
    group.said += heard;
    groups.set(name, group);
  }
  console.log(
    `\n${pairs.length} written and said pairs: exactly the same syllables, and all syllables together`,
  );
  for (const [name, group] of groups) {
    const exact = `${((100 * group.exact) / group.pairs).toFixed(1)} %`;
    const total = `${((100 * group.written) / group.said - 100).toFixed(2)} %`;
    console.log(`${name.padEnd(20)} ${exact.padStart(7)} of ${group.pairs}   total ${total}`);
  }
}
