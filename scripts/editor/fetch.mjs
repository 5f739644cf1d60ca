import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../install.mjs';

/** Everything fetched for tests lives here, outside version control. */
export const CACHE = resolve('.vscode-test');

const pins = JSON.parse(readFileSync(fileURLToPath(new URL('pins.json', import.meta.url)), 'utf8'));

/** The pinned version of a package that is fetched whole. */
export function pinned(name) {
  return pins[name].version;
}

/**
 * Makes sure that `folder` in the cache exists: fetches each pinned npm package into a folder beside it, lets
 * `prepare` finish the contents, and only then gives it its name, so that an interrupted run leaves nothing half done.
 *
 * @param {{ folder: string, name: string, members?: string[], prepare?: (dir: string) => void }} wanted
 *   `members`: the paths in the tarball to extract, all by default
 * @returns {string} the folder's absolute path
 */
export function ensureFetched({ folder, name, members = [], prepare = () => {} }) {
  const target = join(CACHE, folder);
  if (existsSync(target)) return target;
  const { version, integrity } = pins[name];
  console.log(`Fetching ${name} ${version} for the test editor …`);
  const draft = `${target}.${process.pid}.partial`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  try {
    const tarball = pack(`${name}@${version}`, integrity, draft);
    extract(tarball, draft, members);
    rmSync(tarball);
    prepare(draft);
    if (existsSync(target)) rmSync(draft, { recursive: true, force: true });
    else renameSync(draft, target);
    return target;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function pack(spec, integrity, into) {
  npm(['pack', spec, '--ignore-scripts', '--loglevel=error', '--pack-destination', into], { capture: true });
  const tarball = join(
    into,
    readdirSync(into).find(file => file.endsWith('.tgz')),
  );
  const actual = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (actual !== integrity) throw new Error(`${spec}: its checksum ${actual} is not the pinned ${integrity}`);
  return tarball;
}

/** Extracts a tar archive, compressed or not, with the system's tar. */
export function extract(archive, into, members = []) {
  const result = spawnSync('tar', ['-xf', archive, '-C', into, ...members], { stdio: 'inherit' });
  if (result.error) throw new Error(`tar could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`tar could not extract ${archive}`);
}
