import type { Folder } from '../../../client/src/history/folder';
import type { HistoryRecord } from '../../../client/src/history/record';
import type { PlannedStep } from '../../../server/src/protocol';

/** A folder in memory; `files` can be looked at and spoilt. */
export function fakeFolder(): { -readonly [Key in keyof Folder]: Folder[Key] } & {
  readonly files: Map<string, string>;
  broken: Error | null;
} {
  const files = new Map<string, string>();
  const folder = {
    files,
    broken: null as Error | null,
    names: async () => [...files.keys()],
    read: async (name: string) => files.get(name) ?? null,
    append: async (name: string, text: string) => {
      if (folder.broken !== null) throw folder.broken;
      files.set(name, (files.get(name) ?? '') + text);
    },
    rename: async (name: string, to: string) => {
      const text = files.get(name);
      if (text === undefined || files.has(to)) throw new Error(`cannot rename ${name}`);
      files.delete(name);
      files.set(to, text);
    },
    remove: async (name: string) => void files.delete(name),
  };
  return folder;
}

export const step = (name: string, plannedSeconds: number): PlannedStep => ({
  step: name.toLowerCase(),
  name,
  targetSeconds: plannedSeconds,
  capSeconds: plannedSeconds + 15,
  plannedSeconds,
  estimateSeconds: plannedSeconds,
});

export const begun = (run: string, at = 1000): HistoryRecord => ({
  kind: 'run',
  run,
  at,
  file: 'ferry.star.md',
  title: 'The late ferry',
  steps: [step('Situation', 20), step('Task', 15)],
});

export const time = (
  run: string,
  index: number,
  seconds: number,
  done: boolean,
  at = 2000,
): HistoryRecord => ({
  kind: 'time',
  run,
  at,
  index,
  seconds,
  done,
});
