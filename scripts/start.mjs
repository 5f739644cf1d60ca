/**
 * npm start: installs what is missing, builds, tells the samples' findings and times in the terminal, then opens them
 * in VS Code with the extension.
 *
 *   npm start                  desktop VS Code where there is one, else one in the browser, until Ctrl-C
 *   npm start -- --terminal    ends after the report
 *   npm start -- --browser     one in the browser even where there is a desktop VS Code
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { installDependencies } from './install.mjs';

const SAMPLES = 'samples';
const KNOWN = ['--terminal', '--browser'];

const flags = process.argv.slice(2);
const unknown = flags.filter(flag => !KNOWN.includes(flag));
if (unknown.length > 0) {
  console.error(`npm start does not know ${unknown.join(', ')}. It knows ${KNOWN.join(' and ')}.`);
  process.exit(2);
}

installDependencies();
const { build } = await import('./build.mjs');
await build();
report(['lint', SAMPLES, '--fail-on', 'never']);
report(['time', SAMPLES]);

if (!flags.includes('--terminal')) {
  const code = flags.includes('--browser') ? undefined : desktopCode();
  if (code) openDesktop(code);
  else await openBrowserEditor();
}

function report(args) {
  console.log(`\n$ star-stories ${args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, ['dist/cli.js', ...args], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) {
    console.error(`star-stories ${args[0]} ended with ${status}.`);
    process.exit(status ?? 1);
  }
}

/** The desktop VS Code on the PATH, where there is a display to open it on. */
function desktopCode() {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display) return undefined;
  const names =
    process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders', 'codium'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap(folder => names.map(name => join(folder, name))).find(existsSync);
}

function openDesktop(code) {
  const args = [
    '--new-window',
    `--extensionDevelopmentPath=${resolve('.')}`,
    resolve(SAMPLES),
    resolve(firstSample()),
  ];
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(shell ? `"${code}"` : code, args, { stdio: 'inherit', shell });
  if (error || status !== 0) throw error ?? new Error(`${code} ended with ${status}`);
  console.log('\nThe samples are open in VS Code.');
}

async function openBrowserEditor() {
  const { makePackage } = await import('./package.mjs');
  const { openInBrowser } = await import('./editor/open.mjs');
  await openInBrowser({
    vsix: resolve(await makePackage()),
    folder: resolve(SAMPLES),
    file: resolve(firstSample()),
  });
}

/** One with much to find, so that there is something to see at once. */
function firstSample() {
  return join(SAMPLES, 'warehouse-lead-returns.star.md');
}
