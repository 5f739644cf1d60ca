import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { noNetwork } from './no-network.mjs';
import { knownModuleKind } from './umd.mjs';

/** Node 20 is the oldest that the command line and VS Code 1.91 run on. */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
const worker = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};
const client = { external: ['vscode'] };
/** The terminal reads the language server's code only when it is to serve: every other command starts faster without. */
const serverApart = {
  name: 'server-apart',
  setup(build) {
    build.onResolve({ filter: /\/lsp\/stdio$/ }, () => ({ path: './server/stdio.js', external: true }));
  },
};

/** @returns {{ name: string, options: import('esbuild').BuildOptions }[]} everything that ships */
export function products() {
  return [
    one('client for Node', 'client/src/node.ts', 'dist/client/node.js', { ...node, ...client }),
    one('client for the browser', 'client/src/browser.ts', 'dist/client/browser.js', {
      ...worker,
      ...client,
      format: 'cjs',
      conditions: ['browser'],
    }),
    one('server for Node', 'server/src/lsp/node.ts', 'dist/server/node.js', node),
    one('server for a worker', 'server/src/lsp/browser.ts', 'dist/server/browser.js', {
      ...worker,
      format: 'iife',
      conditions: ['worker', 'browser'],
    }),
    one('server for standard input and output', 'server/src/lsp/stdio.ts', 'dist/server/stdio.js', node),
    one('command line', 'server/src/cli/main.ts', 'dist/cli.js', {
      ...node,
      banner: { js: '#!/usr/bin/env node' },
      plugins: [noNetwork, serverApart],
    }),
    ...webviews(),
  ];
}

/** Each folder of client/webview with a main.ts is a page: dist/webview/<folder>.js, and .css from its main.css. */
function webviews() {
  const root = 'client/webview';
  if (!existsSync(root)) return [];
  const pages = readdirSync(root).filter(folder => existsSync(join(root, folder, 'main.ts')));
  return pages.map(folder => ({
    name: `webview ${folder}`,
    options: {
      entryPoints: ['main.ts', 'main.css']
        .map(file => join(root, folder, file))
        .filter(existsSync)
        .map(file => ({ in: file, out: folder })),
      outdir: 'dist/webview',
      platform: 'browser',
      format: 'iife',
      target: 'es2022',
    },
  }));
}

function one(name, entry, outfile, options) {
  return {
    name,
    options: { entryPoints: [entry], outfile, plugins: [noNetwork, knownModuleKind], ...options },
  };
}
