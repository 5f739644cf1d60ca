import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { ensureFetched, extract, pinned } from './fetch.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Nothing that phones home, nothing that needs a sandbox, a display or a graphics card. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to launch a headless Chromium: CHROMIUM_PATH, the system's, Playwright's own, else one fetched from npm.
 *
 * @returns {import('playwright-core').LaunchOptions}
 */
export function browserOptions() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names ${given}, which does not exist.`);
  const installed = given || systemBrowser() || playwrightBrowser();
  const options = installed ? { executablePath: installed } : fetchedBrowser();
  return { headless: true, args: ARGUMENTS, ...options };
}

function systemBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...folders.flatMap(folder => NAMES.map(name => join(folder, name))), ...APPLICATIONS];
  return candidates.find(existsSync);
}

function playwrightBrowser() {
  try {
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

function fetchedBrowser() {
  const name = '@sparticuz/chromium';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium or Chrome was found. Install one, or name it in CHROMIUM_PATH.');
  }
  const dir = ensureFetched({
    folder: `chromium-${pinned(name)}`,
    name,
    members: ['package/bin'],
    prepare: unpack,
  });
  const executablePath = join(dir, 'chromium');
  const env = { ...process.env };
  if (missesLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = [join(dir, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  // It brings one font, for a machine that has none.
  if (!existsSync('/etc/fonts/fonts.conf')) {
    env.FONTCONFIG_FILE = join(dir, 'fonts.conf');
    writeFileSync(env.FONTCONFIG_FILE, fontConfiguration(dir));
  }
  return { executablePath, env };
}

function unpack(dir) {
  const bin = join(dir, 'package/bin');
  const inflate = (name, to) => writeFileSync(to, brotliDecompressSync(readFileSync(join(bin, name))));
  inflate('chromium.br', join(dir, 'chromium'));
  chmodSync(join(dir, 'chromium'), 0o755);
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const tarball = join(dir, `${name}.tar`);
    inflate(`${name}.tar.br`, tarball);
    extract(tarball, dir);
    rmSync(tarball);
  }
  rmSync(join(dir, 'package'), { recursive: true });
}

/** Its own names folders of another machine. */
function fontConfiguration(dir) {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(dir, 'fonts')}</dir>
  <cachedir>${join(dir, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function missesLibraries(executable) {
  const { stdout, status } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return status !== 0 || stdout.includes('not found');
}
