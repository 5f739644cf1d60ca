import type { Folder } from './folder';
import { type Lines, readLines, writeLine } from './lines';
import type { HistoryRecord } from './record';

const ENDING = '.jsonl';

/** What a history cannot do in silence. */
export interface Told {
  /** Files that could not be read whole got new names; what could be read of them counts. */
  setAside(names: readonly string[]): void;
  /** What is kept cannot be read now: it is as if there were none. */
  notRead(error: unknown): void;
  /** A record could not be written; it is tried again with the next. */
  notWritten(error: unknown): void;
}

/**
 * Rehearsals and answered cards, kept in a folder as they happen. Each window adds to a file of its own and reads those
 * of all, so that windows need not know of each other.
 */
export interface History {
  /** Resolves when the record is on disk, or when it was told that it could not be written. */
  add(record: HistoryRecord): Promise<void>;
  /** Everything that is kept, by all windows, in order of time. */
  records(): Promise<readonly HistoryRecord[]>;
  /** The whole as one file's text. */
  exported(): Promise<string>;
  /** Takes over what is not known yet from an exported text; `damaged` counts lines that say nothing. */
  imported(
    text: string,
  ): Promise<{ readonly added: number; readonly known: number; readonly damaged: number }>;
  /** Removes every file, those set aside too. */
  clear(): Promise<void>;
}

/** @param window names this window's own file: never the same twice */
export function createHistory(folder: Folder, window: string, told: Told): History {
  let pending = '';
  let writing = Promise.resolve();

  function add(record: HistoryRecord): Promise<void> {
    pending += writeLine(record);
    writing = writing.then(async () => {
      const text = pending;
      if (text === '') return;
      pending = '';
      try {
        await folder.append(window + ENDING, text);
      } catch (error) {
        // A line may have got half way: what follows begins on a new one.
        pending = `\n${text.trimStart()}${pending}`;
        told.notWritten(error);
      }
    });
    return writing;
  }

  /** Each distinct line once: a record that came here twice, by an import or a rescue, happened once. */
  async function everything(): Promise<Lines> {
    await writing;
    const names = (await folder.names()).filter(name => name.endsWith(ENDING)).sort();
    const files: Lines[] = [];
    const aside: string[] = [];
    for (const name of names) {
      const file = readLines((await folder.read(name)) ?? '');
      files.push(file);
      if (file.damaged > 0) aside.push(...(await setAside(name, file.lines)));
    }
    if (aside.length > 0) told.setAside(aside);
    const lines = [...new Set(files.flatMap(file => file.lines))];
    return readLines(`${lines.join('\n')}\n`);
  }

  /** Rescued before moved: whatever happens in between, no line is lost. */
  async function setAside(name: string, lines: readonly string[]): Promise<readonly string[]> {
    const base = name.slice(0, -ENDING.length);
    if (lines.length > 0) await folder.append(`${base}-kept${ENDING}`, `${lines.join('\n')}\n`);
    const taken = new Set(await folder.names());
    let to = `${base}.damaged`;
    for (let count = 2; taken.has(to); count++) to = `${base}-${count}.damaged`;
    try {
      await folder.rename(name, to);
      return [to];
    } catch {
      // Another window was faster, or the folder is read-only: the file stays as it is either way.
      return [];
    }
  }

  return {
    add,
    async records() {
      try {
        return [...(await everything()).records].sort((one, other) => one.at - other.at);
      } catch (error) {
        // Nobody is kept from rehearsing by a folder that cannot be read.
        told.notRead(error);
        return [];
      }
    },
    exported: async () => (await everything()).lines.map(line => `${line}\n`).join(''),
    async imported(text) {
      const { lines, damaged } = readLines(text.endsWith('\n') ? text : `${text}\n`);
      const known = new Set((await everything()).lines);
      const fresh = [...new Set(lines)].filter(line => !known.has(line));
      if (fresh.length > 0) await folder.append(`${window}-imported${ENDING}`, `${fresh.join('\n')}\n`);
      return { added: fresh.length, known: lines.length - fresh.length, damaged };
    },
    async clear() {
      await writing;
      pending = '';
      for (const name of await folder.names()) await folder.remove(name);
    },
  };
}
