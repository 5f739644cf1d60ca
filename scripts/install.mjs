import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Runs `npm ci` where node_modules is missing or is not what the lock asks for. Imports nothing but Node's own
 * modules, as it runs before anything is installed.
 */
export function installDependencies() {
  if (upToDate()) return;
  console.log('Installing dependencies (npm ci) …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Runs npm in `cwd`; throws where it does not end well. `capture` returns its output instead of showing it. */
export function npm(args, { cwd = process.cwd(), capture = false } = {}) {
  // npm sets variables for the scripts it runs; a nested npm in another folder must not read them as its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(package|lifecycle|command|execpath)/i.test(name)),
  );
  const result = spawnSync('npm', args, {
    cwd,
    env,
    shell: process.platform === 'win32',
    encoding: 'utf8',
    stdio: ['ignore', capture ? 'pipe' : 'inherit', 'inherit'],
  });
  if (result.error) throw new Error(`npm could not be started: ${result.error.message}`);
  if (result.status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd} (exit ${result.status})`);
  return result.stdout ?? '';
}

function upToDate() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(record)) return false;
  const wanted = readPackages('package-lock.json');
  const present = readPackages(record);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    // npm leaves out what is made for another platform.
    if (path === '' || (optional && !present[path])) return true;
    return present[path]?.version === version && existsSync(path);
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
