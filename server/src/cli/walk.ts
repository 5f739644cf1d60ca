import { dirname, join } from 'node:path';
import { reason } from './disk';
import type { Entry, Io } from './io';
import { slashed } from './paths';
import { isIgnored, type Patterns, patternsOf } from './patterns';
import type { Failure, Settings } from './settings';

export interface Found {
  /** As reported. */
  readonly path: string;
  readonly absolute: string;
}

const gitignore = (io: Io, folder: string): readonly Patterns[] => {
  const file = join(folder, '.gitignore');
  try {
    if (io.disk.kind(file) !== 'file') return [];
    return [patternsOf(folder, Buffer.from(io.disk.read(file)).toString('utf8'))];
  } catch {
    // An unreadable .gitignore hides nothing.
    return [];
  }
};

const exists = (io: Io, path: string): boolean => {
  try {
    return io.disk.kind(path) !== null;
  } catch {
    return false;
  }
};

/** The .gitignore files above a folder, up to the top of the repository that it lies in. */
const gitignoresAbove = (io: Io, folder: string): readonly Patterns[] => {
  const above: string[] = [];
  for (let at = folder; !exists(io, join(at, '.git')); ) {
    const parent = dirname(at);
    if (parent === at) return [];
    above.push(parent);
    at = parent;
  }
  return above.toReversed().flatMap(each => gitignore(io, each));
};

const STORY = /\.star\.md$/i;
const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * Every story file below a folder, in the order of their names, without what `.gitignore` and the configuration's
 * `ignore` leave out. A folder that cannot be read is a failure, and the walk goes on.
 */
export function* walk(io: Io, start: Found, settings: Settings): Generator<Found | Failure> {
  function* enter(folder: Found, above: readonly Patterns[]): Generator<Found | Failure> {
    const patterns = [...above, ...gitignore(io, folder.absolute)];
    let entries: readonly Entry[];
    try {
      entries = io.disk.list(folder.absolute);
    } catch (error) {
      yield { path: folder.path, message: `cannot be read: ${reason(error)}`, line: null };
      return;
    }
    const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const { name, kind } of sorted) {
      const absolute = join(folder.absolute, name);
      const path = slashed(join(folder.path, name));
      if (kind === 'folder' ? SKIPPED.has(name) : !STORY.test(name)) continue;
      if (isIgnored(patterns, absolute, kind)) continue;
      if (kind === 'folder') yield* enter({ path, absolute }, patterns);
      else if (settings.leavesOut(absolute) === null) yield { path, absolute };
    }
  }

  yield* enter(start, gitignoresAbove(io, start.absolute));
}
