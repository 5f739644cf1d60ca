import { readFileSync } from 'node:fs';
import { type Counts, speak } from '../../server/src/speech';
import { utterances } from '../../server/src/speech/utterances';

/** A recorded passage: what was written, and the seconds that a person took to say it. */
export interface Passage {
  readonly id: string;
  readonly kind: string;
  readonly speaker: string;
  readonly text: string;
  readonly seconds: number;
}

/** Reads JSON lines; a line that is no passage is an error with its number. */
export function readLines<T>(path: string, isRow: (row: Record<string, unknown>) => boolean): T[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const row: Record<string, unknown> = JSON.parse(line);
    if (!isRow(row)) throw new Error(`${path}:${index + 1}: a field is missing`);
    return [row as T];
  });
}

/** Prepared and read speech, which is what a rehearsed story is. */
export function readPassages(path: string): Passage[] {
  const all = readLines<Passage>(
    path,
    row => typeof row.text === 'string' && typeof row.seconds === 'number',
  );
  return all.filter(passage => passage.kind !== 'spontaneous-answer');
}

/** The counts of a whole passage; the ends between its sentences are stops. */
export function countPassage(text: string): Counts {
  const counts = {
    words: 0,
    spokenWords: 0,
    syllables: 0,
    letters: 0,
    contentWords: 0,
    clauses: 0,
    commas: 0,
    stops: 0,
  };
  let sentences = 0;
  for (const { start, end } of utterances(text)) {
    const one = speak(text.slice(start, end)).counts;
    if (one.spokenWords === 0) continue;
    sentences++;
    for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key] += one[key];
  }
  counts.stops += Math.max(0, sentences - 1);
  return counts;
}

/** Places of the passages by speaker, in the order of the file. */
export function bySpeaker(passages: readonly Passage[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  passages.forEach(({ speaker }, place) => {
    places.set(speaker, [...(places.get(speaker) ?? []), place]);
  });
  return places;
}
