import { dirname } from 'node:path';
import { type ConfigLayer, type ConfigLayers, parseStarrc, starrcCandidates } from '../config';
import { KNOWN_NAMES } from '../review';
import { createLines } from '../text';
import { decode } from './decode';
import { reason } from './disk';
import type { Flags } from './flags';
import type { Io } from './io';
import { shownPath } from './paths';
import { isIgnored, type Patterns, patternsOf } from './patterns';

/** Something that could not be read; `line` counts from 1. */
export interface Failure {
  readonly path: string;
  readonly message: string;
  readonly line: number | null;
}

/** One configuration file that was found. */
export interface Starrc {
  readonly path: string;
  readonly absolute: string;
  readonly text: string;
  readonly layer: ConfigLayer;
  /** Whether anything in it cannot be used, though the rest can. */
  readonly flawed: boolean;
}

export interface Settings {
  /** The configuration file that is in force for a file, or null. */
  readonly starrc: (absolute: string) => Starrc | null;
  /** The configuration file whose `ignore` leaves a file out, or null where none does. */
  readonly leavesOut: (absolute: string) => Starrc | null;
  readonly layers: (absolute: string) => ConfigLayers;
  /** Configuration files that were met so far and have flaws, each once. */
  readonly flawed: () => readonly Starrc[];
  /** Configuration files that were met so far and cannot be read, each once. */
  readonly failures: () => readonly Failure[];
}

const flagLayer = ({ level, profile, pace, rules }: Flags): ConfigLayer => ({
  ...(level !== null && { level }),
  ...(profile !== null && { profile }),
  ...(pace !== null && { pace }),
  ...(Object.keys(rules).length > 0 && { rules }),
});

/** Finds and reads configuration files, each once a run. */
export const createSettings = (io: Io, flags: Flags, ruleIds: readonly string[]): Settings => {
  const byFolder = new Map<string, Starrc | null>();
  const patterns = new Map<Starrc, Patterns>();
  const failures: Failure[] = [];
  const flag = flagLayer(flags);

  const read = (absolute: string): Starrc => {
    const path = shownPath(io, absolute);
    const failed = (message: string, line: number | null): Starrc => {
      failures.push({ path, message, line });
      return { path, absolute, text: '', layer: {}, flawed: false };
    };
    try {
      const text = decode(io.disk.read(absolute));
      if (typeof text !== 'string') return failed(text.message, text.line);
      const { layer, problems } = parseStarrc(text, { ...KNOWN_NAMES, ruleIds });
      if (layer) return { path, absolute, text, layer, flawed: problems.length > 0 };
      const [problem] = problems;
      const { line } = createLines(text).positionAt(problem?.start ?? 0);
      return failed(`broken configuration: ${problem?.message ?? 'it cannot be read.'}`, line + 1);
    } catch (error) {
      return failed(`cannot be read: ${reason(error)}`, null);
    }
  };

  const exists = (path: string): boolean => {
    try {
      return io.disk.kind(path) === 'file';
    } catch {
      // A folder that cannot be looked into holds no configuration for us.
      return false;
    }
  };

  const starrc = (absolute: string): Starrc | null => {
    const folder = dirname(absolute);
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const [here] = starrcCandidates(absolute).slice(0, 2).filter(exists);
    const parent = dirname(folder);
    const found = here !== undefined ? read(here) : parent === folder ? null : starrc(folder);
    byFolder.set(folder, found);
    return found;
  };

  const leavesOut = (absolute: string): Starrc | null => {
    const from = starrc(absolute);
    const globs = from?.layer.ignore ?? [];
    if (from === null || globs.length === 0) return null;
    const own = patterns.get(from) ?? patternsOf(dirname(from.absolute), globs);
    patterns.set(from, own);
    return isIgnored([own], absolute, 'file') ? from : null;
  };

  return {
    starrc,
    leavesOut,
    layers: absolute => {
      const layer = starrc(absolute)?.layer;
      return { flag, ...(layer && { starrc: layer }) };
    },
    flawed: () => [...new Set(byFolder.values())].filter(one => one?.flawed === true) as Starrc[],
    failures: () => failures,
  };
};
