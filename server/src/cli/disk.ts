import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Disk, Entry } from './io';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

const kind: Disk['kind'] = path => {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return null;
    throw error;
  }
};

const leadsToFile = (link: string): boolean => {
  try {
    return kind(link) === 'file';
  } catch {
    // A link that leads in a circle, or to where nobody may look.
    return false;
  }
};

const list: Disk['list'] = folder =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry): Entry[] => {
    if (entry.isDirectory()) return [{ name: entry.name, kind: 'folder' }];
    if (entry.isFile()) return [{ name: entry.name, kind: 'file' }];
    const linked = entry.isSymbolicLink() && leadsToFile(join(folder, entry.name));
    return linked ? [{ name: entry.name, kind: 'file' }] : [];
  });

const replace: Disk['replace'] = (path, text) => {
  // Through a link, so that the link stays one; and a read-only file is not to be replaced behind its owner's back.
  const real = realpathSync(path);
  accessSync(real, constants.W_OK);
  const beside = join(dirname(real), `.${basename(real).slice(0, 100)}.${process.pid}.tmp`);
  const { mode } = statSync(real);
  const file = openSync(beside, 'wx', mode);
  try {
    try {
      writeFileSync(file, text, 'utf8');
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(beside, mode);
    renameSync(beside, real);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};

/** The real disk. */
export const disk: Disk = { kind, list, read: path => readFileSync(path), replace };

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'it is a folder',
  ELOOP: 'its link leads in a circle',
  EMFILE: 'too many files are open',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

/** Why the disk said no, in plain words. */
export const reason = (error: unknown): string =>
  WORDS[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : String(error));
