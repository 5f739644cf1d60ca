import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file under `root` whose path passes `keep`, as repository paths with forward slashes, sorted. */
export function filesUnder(root, keep = () => true) {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath ?? entry.path, entry.name)
        .split(sep)
        .join('/'),
    )
    .filter(keep)
    .sort();
}
