import { type HistoryRecord, readRecord, VERSION } from './record';

/** What a history file says. */
export interface Lines {
  readonly records: readonly HistoryRecord[];
  /** Every line worth keeping, those of a later format included. */
  readonly lines: readonly string[];
  /** How many lines nobody can read. */
  readonly damaged: number;
}

/** One record a line, so that writing is only ever adding. */
export const writeLine = (record: HistoryRecord): string =>
  `${JSON.stringify({ version: VERSION, ...record })}\n`;

const BEGINNING = '{"version":';

/** Reads a history file. A last line that begins as ours do and never ends was cut while written: no damage. */
export function readLines(text: string): Lines {
  const records: HistoryRecord[] = [];
  const lines: string[] = [];
  let damaged = 0;
  const all = text.split('\n');
  all.forEach((line, index) => {
    if (line.trim() === '') return;
    const record = readRecord(parse(line));
    if (record === 'damaged') {
      const cut = index === all.length - 1 && line.startsWith(BEGINNING.slice(0, line.length));
      if (!cut) damaged++;
      return;
    }
    lines.push(line);
    if (record !== 'later') records.push(record);
  });
  return { records, lines, damaged };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
