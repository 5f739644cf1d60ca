import { printable } from './colour';
import { decode } from './decode';
import { reason } from './disk';
import type { Flags } from './flags';
import type { Io } from './io';
import { absolutePath, slashed } from './paths';
import type { Session } from './session';
import type { Failure, Settings } from './settings';
import { type Found, walk } from './walk';

/** One text to be read. */
export interface Source extends Found {
  readonly text: string;
  readonly stdin: boolean;
}

export const isFailure = (one: Source | Failure): one is Failure => 'message' in one;

/** Bytes; beyond, a text is no longer read into memory. */
export const LARGEST = 100_000_000;

const source = (found: Found, bytes: Uint8Array, stdin: boolean): Source | Failure => {
  const { path } = found;
  if (bytes.byteLength > LARGEST)
    return { path, message: 'cannot be read: it is larger than 100 MB', line: null };
  const text = decode(bytes);
  return typeof text === 'string' ? { ...found, text, stdin } : { path, ...text };
};

const readAll = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    all.push(piece);
    size += piece.byteLength;
    // Refused by its size, so the rest need not be held.
    if (size > LARGEST) break;
  }
  return Buffer.concat(all);
};

const readFile = (io: Io, found: Found): Source | Failure => {
  try {
    return source(found, io.disk.read(found.absolute), false);
  } catch (error) {
    return { path: found.path, message: `cannot be read: ${reason(error)}`, line: null };
  }
};

/**
 * The texts that the paths name, one at a time and each once: files as they are given, folders walked for story files,
 * `-` for standard input. What cannot be read comes as a failure in its place.
 */
export async function* sources(
  { io, flags, settings, note, progress }: Session,
  paths: readonly string[],
): AsyncGenerator<Source | Failure> {
  const seen = new Set<string>();
  for (const given of paths.length === 0 ? ['.'] : paths) {
    for (const found of given === '-' ? [standardInput(io, flags)] : expand(io, given, settings)) {
      if ('message' in found) {
        yield found;
        continue;
      }
      if (seen.has(found.absolute)) continue;
      seen.add(found.absolute);
      const leftOut = settings.leavesOut(found.absolute);
      if (leftOut) await note(`${printable(found.path)}: left out by ignore in ${printable(leftOut.path)}\n`);
      else {
        await progress.at(found.path);
        yield given === '-' ? source(found, await readAll(io.stdin()), true) : readFile(io, found);
      }
    }
  }
  await progress.clear();
}

const standardInput = (io: Io, { stdinFilename }: Flags): Found => ({
  path: slashed(stdinFilename ?? '<stdin>'),
  absolute: absolutePath(io, stdinFilename ?? 'stdin.star.md'),
});

function* expand(io: Io, given: string, settings: Settings): Generator<Found | Failure> {
  const found = { path: slashed(given), absolute: absolutePath(io, given) };
  let kind: ReturnType<Io['disk']['kind']>;
  try {
    kind = io.disk.kind(found.absolute);
  } catch (error) {
    yield { path: found.path, message: `cannot be read: ${reason(error)}`, line: null };
    return;
  }
  if (kind === 'folder') yield* walk(io, found, settings);
  else yield found;
}
