/** Where text goes. A write that waits for a slow reader gives a promise. */
export interface Output {
  /** @throws ClosedPipe, at once or through the promise, when nobody reads any more. */
  write(text: string): void | Promise<void>;
  readonly isTTY: boolean;
}

/** Nobody reads the output any more: `star-stories … | head`. Ends the run, quietly. */
export class ClosedPipe extends Error {}

export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Files, by absolute path. Errors are those of Node, with a `code`. */
export interface Disk {
  /** Null where there is nothing. */
  kind(path: string): 'file' | 'folder' | null;
  read(path: string): Uint8Array;
  /** What a folder holds; links to folders are left out, so that no walk goes in circles. */
  list(folder: string): readonly Entry[];
  /** Puts a text in a file's place in one step: a reader sees the old or the new one, never half. Keeps the mode. */
  replace(path: string, text: string): void;
}

/** All that the terminal's commands know of the world. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard input in pieces, as they come. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly disk: Disk;
  /** Milliseconds since some beginning. */
  readonly now: () => number;
  /** This program's version. */
  readonly version: () => string;
}

export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;
