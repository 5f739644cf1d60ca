#!/usr/bin/env node
/**
 * Stands where a desktop VS Code's executable would: takes the arguments that @vscode/test-electron gives, runs the
 * tests in VS Code's own server with a headless Chromium, and exits with the tests' code.
 */
import { chromium } from 'playwright-core';
import { runTestsInPage } from './automation.mjs';
import { openBridge } from './bridge.mjs';
import { browserOptions } from './browser.mjs';
import { installExtension, makeProfile, startServer } from './server.mjs';

const VALUES = ['extensionDevelopmentPath', 'extensionTestsPath'];

function parse(args) {
  const options = { folder: args.find(arg => !arg.startsWith('--')) };
  for (const name of VALUES) {
    options[name] = args.find(arg => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
    if (!options[name]) throw new Error(`launch.mjs needs --${name}=<path>`);
  }
  return options;
}

function address(port, { folder, extensionDevelopmentPath, extensionTestsPath }) {
  const remote = path => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
    ['extensionTestsPath', remote(extensionTestsPath)],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (folder) query.set('folder', folder);
  return `http://127.0.0.1:${port}/?${query}`;
}

async function main() {
  const options = parse(process.argv.slice(2));
  const profile = makeProfile();
  const cleanups = [() => profile.remove()];
  try {
    const vsix = process.env.STAR_EDITOR_VSIX;
    if (vsix) await installExtension(profile, vsix);
    const browser = await chromium.launch(browserOptions());
    cleanups.unshift(() => browser.close());
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const bridge = await openBridge(page);
    cleanups.unshift(() => bridge.close());
    const server = await startServer({ profile, testing: true, env: { STAR_EDITOR_BRIDGE: bridge.url } });
    cleanups.unshift(() => server.stop());
    return await Promise.race([
      runTestsInPage(page, address(server.port, options)),
      server.exited.then(() => Promise.reject(new Error('The editor’s server ended during the tests.'))),
    ]);
  } finally {
    for (const clean of cleanups) await Promise.resolve(clean()).catch(error => console.error(String(error)));
  }
}

// So that whoever is told to stop takes the server along: it ends on `exit`.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

main().then(
  code => process.exit(code),
  error => {
    console.error(error.stack ?? String(error));
    process.exit(1);
  },
);
