import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { SUITES } from '../build/tests.mjs';
import { build } from '../build.mjs';
import { makePackage } from '../package.mjs';
import { runInEditor } from './editor.mjs';
import { runGrammar } from './grammar.mjs';
import { ask, run } from './process.mjs';
import { runInWorker } from './web.mjs';

const bin = name => `node_modules/${name}`;

/**
 * What `npm test` runs, in order. Each answers how many passed and failed; a throw counts as one failure. A check
 * (types, lint, walls) counts as one test.
 */
export const STEPS = [
  check('build', async () => {
    // A suite whose bundle could not be built must not run an old one.
    rmSync('dist/test', { recursive: true, force: true });
    await build({ tests: Object.keys(SUITES) });
    return 0;
  }),
  check('types', () => run(process.execPath, [bin('typescript/bin/tsc'), '-p', '.'])),
  check('lint', () =>
    run(process.execPath, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']),
  ),
  check('walls', () => run(process.execPath, ['scripts/walls.mjs'])),
  { name: 'unit', run: () => mocha('unit', 'dot') },
  { name: 'stdio', run: () => mocha('stdio', 'spec') },
  { name: 'grammar', run: runGrammar },
  { name: 'page', run: () => mocha('page', 'spec') },
  { name: 'editor', run: editor },
  { name: 'window', run: async () => mocha('window', 'spec', { STAR_EDITOR_VSIX: await packageOnce() }) },
  { name: 'web', run: web },
  { name: 'package', run: packaged },
];

async function mocha(name, reporter, env = {}) {
  const outfile = bundleOf(name);
  return ask('scripts/test/mocha.mjs', [outfile, reporter], {
    env: { ...process.env, ...env },
    execArgv: ['--enable-source-maps'],
  });
}

async function editor() {
  const workspace = copyOfSamples();
  try {
    const counts = await runInEditor({ bundle: bundleOf('editor'), extension: '.', folder: workspace });
    return { ...counts, note: `${counts.passed + counts.failed} tests ran in a real VS Code` };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

async function web() {
  const workspace = copyOfSamples();
  try {
    const counts = await runInWorker({ bundle: bundleOf('web'), extension: '.', folder: workspace });
    return { ...counts, note: 'in a worker extension host' };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

let packing;

/** @returns {Promise<string>} the absolute path of the .vsix, made once a run */
function packageOnce() {
  packing ??= makePackage().then(file => resolve(file));
  return packing;
}

/** The .vsix installed as a user would, the extension under development being an empty one. */
async function packaged() {
  const vsix = await packageOnce();
  const workspace = copyOfSamples();
  try {
    const counts = await runInEditor({
      bundle: bundleOf('package'),
      extension: 'test/package/driver',
      folder: workspace,
      env: { STAR_EDITOR_VSIX: vsix },
    });
    return { ...counts, note: `${basename(vsix)} installed` };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

/** Tests edit and save; the samples themselves stay as they are. */
function copyOfSamples() {
  const folder = mkdtempSync(join(tmpdir(), 'star-samples-'));
  cpSync('samples', folder, { recursive: true });
  return folder;
}

function bundleOf(name) {
  const { files, outfile } = SUITES[name];
  if (files().length === 0) throw new Error(`the suite ${name} has no test files`);
  return outfile;
}

function check(name, exitCode) {
  return {
    name,
    run: async () => ((await exitCode()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  };
}
