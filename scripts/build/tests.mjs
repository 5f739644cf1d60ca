import { filesUnder } from './files.mjs';

const isTest = path => path.endsWith('.test.ts');
const isStdio = path => /^test\/lsp\/stdio[^/]*\.test\.ts$/.test(path);
const inHost = path => /^test\/(page|editor|window|web|package)\//.test(path);

/** The suites that are bundled: which files each takes, where its one bundle goes. */
export const SUITES = {
  unit: { files: () => tests(path => !isStdio(path) && !inHost(path)), outfile: 'dist/test/unit.js' },
  stdio: { files: () => tests(isStdio), outfile: 'dist/test/stdio.js' },
  page: { files: () => tests(path => path.startsWith('test/page/')), outfile: 'dist/test/page.js' },
  editor: { files: () => tests(path => path.startsWith('test/editor/')), outfile: 'dist/test/editor.js' },
  window: { files: () => tests(path => path.startsWith('test/window/')), outfile: 'dist/test/window.js' },
  package: { files: () => tests(path => path.startsWith('test/package/')), outfile: 'dist/test/package.js' },
  web: { files: () => tests(path => path.startsWith('test/web/')), outfile: 'dist/test/web.js' },
};

function tests(keep) {
  return filesUnder('test', path => isTest(path) && keep(path));
}

/** Mocha's browser build must not take the bundle's own `module` for its own. */
const WEB_NAMES = {
  'process.env.STAR_EDITOR_BRIDGE': 'globalThis.STAR_EDITOR_BRIDGE',
  exports: 'undefined',
  module: 'undefined',
};

/** One bundle a suite: one start of Node, one parse, shared modules once. */
export function testBundle(name) {
  const { files, outfile } = SUITES[name];
  const web = name === 'web';
  return {
    name: `tests ${name}`,
    options: {
      stdin: {
        contents: web ? webEntry(files()) : files().map(importing).join('\n'),
        resolveDir: process.cwd(),
        sourcefile: `${name}.ts`,
        loader: 'ts',
      },
      outfile,
      platform: web ? 'browser' : 'node',
      mainFields: web ? ['browser', 'module', 'main'] : ['module', 'main'],
      format: 'cjs',
      target: web ? 'es2022' : 'node20',
      external: ['vscode', 'esbuild'],
      define: web ? WEB_NAMES : {},
      sourcemap: 'inline',
      minify: false,
    },
  };
}

const importing = path => `import './${path}';`;

/** A worker has no Mocha of its own, and its tests may load only after Mocha's globals are there. */
function webEntry(files) {
  const requires = files.map(path => `require('./${path}');`).join(' ');
  return `import { runMocha } from './test/web/support/mocha';
    export const run = () => runMocha(() => { ${requires} });`;
}
