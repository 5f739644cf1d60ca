import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Io } from './io';

export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

export const absolutePath = (io: Io, path: string): string => resolve(io.cwd, path);

/** A path as reports show it: from the working folder, with forward slashes; absolute where that is shorter to read. */
export const shownPath = (io: Io, absolute: string): string => {
  const near = relative(io.cwd, absolute);
  const far = near === '' || isAbsolute(near) || near.split(sep).filter(part => part === '..').length > 2;
  return slashed(far ? absolute : near);
};
