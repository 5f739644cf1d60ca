import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installEditor } from './install.mjs';

/** What makes an editor calm: nothing greets, asks, updates or stands beside the text. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * A fresh data folder with the settings given.
 *
 * @returns {{ dir: string, extensions: string, remove: () => void }}
 */
export function makeProfile(settings = QUIET_SETTINGS) {
  const dir = mkdtempSync(join(tmpdir(), 'star-stories-editor-'));
  const extensions = join(dir, 'extensions');
  mkdirSync(extensions);
  mkdirSync(join(dir, 'data/User'), { recursive: true });
  writeFileSync(join(dir, 'data/User/settings.json'), JSON.stringify(settings, null, 2));
  return {
    dir,
    extensions,
    remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/**
 * Starts VS Code's own server on loopback.
 *
 * @param {{ profile: ReturnType<typeof makeProfile>, testing?: boolean, env?: NodeJS.ProcessEnv, port?: number }} options
 *   `testing`: obeys the test payload in the page's address
 * @returns {Promise<{ port: number, exited: Promise<void>, stop: () => Promise<void>, kill: () => void }>}
 *   `kill` leaves nobody the time to write anything down
 */
export async function startServer({ profile, testing = false, env = {}, port = 0 }) {
  const editor = installEditor();
  const args = [
    join(editor.root, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    ...['--accept-server-license-terms', '--disable-telemetry'],
    ...folders(profile),
    ...(testing ? ['--enable-proposed-api', '--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(editor.node, args, {
    env: { ...process.env, ...env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its extension hosts end with it.
    detached: process.platform !== 'win32',
  });
  const exited = new Promise(resolve => {
    child.once('exit', () => resolve());
  });
  const kill = () => signal(child, 'SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    signal(child, 'SIGTERM');
    const late = setTimeout(kill, 2000);
    await exited;
    clearTimeout(late);
    kill();
    process.removeListener('exit', kill);
  };
  try {
    return { port: await announcedPort(child), exited, stop, kill };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension (.vsix) into the profile. */
export function installExtension(profile, vsix) {
  const editor = installEditor();
  const args = [join(editor.root, 'out/server-main.js'), ...folders(profile), '--install-extension', vsix];
  return new Promise((resolve, reject) => {
    const child = spawn(editor.node, args, {
      env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = collect(child);
    child.on('error', reject);
    child.on('exit', code => {
      if (code === 0) resolve();
      else reject(new Error(`${vsix} could not be installed (exit ${code}):\n${output()}`));
    });
  });
}

function folders({ dir, extensions }) {
  return ['--server-data-dir', dir, '--user-data-dir', join(dir, 'data'), '--extensions-dir', extensions];
}

function announcedPort(child) {
  const output = collect(child);
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`The editor's server did not start:\n${output()}`)),
      60_000,
    );
    const settle = (act, value) => {
      clearTimeout(late);
      act(value);
    };
    child.stdout.on('data', () => {
      const port = /Web UI available at http:\/\/[^:]+:(\d+)/.exec(output())?.[1];
      if (port) settle(resolve, Number(port));
    });
    child.on('error', error => settle(reject, error));
    child.on('exit', code =>
      settle(reject, new Error(`The editor's server ended with ${code}:\n${output()}`)),
    );
  });
}

/** The last 20,000 characters that a process wrote. */
function collect(child) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', chunk => {
      text = (text + chunk).slice(-20_000);
    });
  }
  return () => text;
}

function signal(child, name) {
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // Gone already.
  }
}
