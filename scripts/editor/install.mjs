import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from '../install.mjs';
import { ensureFetched, pinned } from './fetch.mjs';

const here = name => fileURLToPath(new URL(name, import.meta.url));

/** VS Code's own server and workbench as code-server packs them. Raise when what `prepare` makes of them changes. */
const LAYOUT = 2;

/**
 * VS Code's own server with what it loads at run time; fetched on the first call (about 10 s).
 *
 * @returns {{ root: string, node: string }} the server's folder and the Node that can run it
 */
export function installEditor() {
  const folder = `editor-${pinned('code-server')}-${LAYOUT}`;
  const root = ensureFetched({
    folder,
    name: 'code-server',
    members: ['package/lib/vscode'],
    prepare: prepareServer,
  });
  return { root, node: installNode() };
}

function prepareServer(draft) {
  const source = join(draft, 'package/lib/vscode');
  for (const entry of readdirSync(source)) renameSync(join(source, entry), join(draft, entry));
  rmSync(join(draft, 'package'), { recursive: true });
  for (const unused of ['copilot', 'mermaid-markdown-features']) {
    rmSync(join(draft, 'extensions', unused), { recursive: true, force: true });
  }
  const manifest = JSON.parse(readFileSync(join(draft, 'package.json'), 'utf8'));
  const { dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
  const slim = {
    name: manifest.name,
    version: manifest.version,
    type: manifest.type,
    private: true,
    dependencies,
  };
  writeFileSync(join(draft, 'package.json'), JSON.stringify(slim));
  rmSync(join(draft, 'npm-shrinkwrap.json'), { force: true });
  copyFileSync(here('package-lock.json'), join(draft, 'package-lock.json'));
  npm(['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: draft,
  });
  dropForeignRipgreps(draft);
  for (const stub of readdirSync(here('stubs'))) {
    const name = `@vscode/${stub.replace('.cjs', '')}`;
    const module = join(draft, 'node_modules', name);
    mkdirSync(module, { recursive: true });
    copyFileSync(here(`stubs/${stub}`), join(module, 'index.js'));
    writeFileSync(join(module, 'package.json'), JSON.stringify({ name, main: 'index.js' }));
  }
}

function dropForeignRipgreps(draft) {
  const bin = join(draft, 'node_modules/@vscode/ripgrep-universal/bin');
  for (const platform of readdirSync(bin, { withFileTypes: true })) {
    const own = platform.name.includes(`${process.platform}-${process.arch}`);
    if (platform.isDirectory() && !own) rmSync(join(bin, platform.name), { recursive: true });
  }
}

/** The server wants Node 22.15 or newer; where ours is older, the official binary comes as an npm package. */
function installNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  const name = `node-linux-${process.arch}`;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(`The test editor needs Node 22.15 or newer; this is ${process.version}.`);
  }
  const folder = `${name}-${pinned(name)}`;
  return join(ensureFetched({ folder, name, members: ['package/bin/node'] }), 'package/bin/node');
}
