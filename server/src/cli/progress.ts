import { printable } from './colour';
import type { Io } from './io';

/** One line on standard error that tells how far a long run is, where somebody looks at it. */
export interface Progress {
  /** The next file is about to be read. */
  readonly at: (path: string) => Promise<void>;
  /** Takes the line away: something else is going to be written, or the run ends. */
  readonly clear: () => Promise<void>;
}

/** Milliseconds before which a run is not long, and between two lines. */
const PATIENCE = 500;
const BETWEEN = 100;
const WIDTH = 60;
const ERASE = '\r\u001b[2K';

const NONE: Progress = { at: async () => {}, clear: async () => {} };

export function createProgress({ stderr, now }: Pick<Io, 'stderr' | 'now'>, quiet: boolean): Progress {
  if (!stderr.isTTY || quiet) return NONE;
  const started = now();
  let last = started + PATIENCE - BETWEEN;
  let files = 0;
  let shown = false;
  return {
    at: async path => {
      files++;
      if (now() - last < BETWEEN) return;
      last = now();
      shown = true;
      // The end of a path tells more than its beginning, and a line that wraps can't be taken away.
      const name = printable(path);
      const cut = name.length > WIDTH ? `…${name.slice(1 - WIDTH)}` : name;
      await stderr.write(`${ERASE}${files} files · ${cut}`);
    },
    clear: async () => {
      if (!shown) return;
      shown = false;
      await stderr.write(ERASE);
    },
  };
}
