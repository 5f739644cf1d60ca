import * as esbuild from 'esbuild';

/** Modules that can reach another machine. */
const MODULES = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dns',
  'dgram',
  'dns/promises',
  'inspector',
  'undici',
  'ws',
];

/** Globals that can, wherever they are taken from. */
const GLOBALS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
];
/** `fetch` is a verb too, which a table of words may have as a key; the others are nobody's word. */
const UNMISTAKABLE = new RegExp(`^(${GLOBALS.filter(name => name !== 'fetch').join('|')})$`);
const OWNERS = ['globalThis', 'window', 'self', 'global', 'navigator'];
/** Ways to load a module whose name is not there to be read. */
const INDIRECT = ['unsupported-require-call', 'unsupported-dynamic-import', 'indirect-require'];
const MARK = '__reaches_the_network__';

/**
 * Every way to the network that a JavaScript bundle holds. The code is parsed, so that comments, texts and properties
 * that only share a name say nothing, while a global is found under each of its names.
 *
 * @param {string} code
 * @returns {Promise<string[]>} module names, names of globals, and calls whose module is not known before they run
 */
export async function networkUses(code) {
  const imported = new Set();
  const record = {
    name: 'record-imports',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        imported.add(path.replace(/^node:/, ''));
        return { path, external: true };
      });
    },
  };
  const result = await esbuild.build({
    // `typeof require` loads nothing: it only asks which kind of place this is.
    stdin: { contents: code.replace(/\btypeof require\b/g, '""'), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
    logOverride: Object.fromEntries(INDIRECT.map(id => [id, 'warning'])),
    plugins: [record],
    define: marks(),
    // Renames nothing that matters: what it would rename is told back.
    mangleProps: UNMISTAKABLE,
    mangleQuoted: true,
    mangleCache: {},
    minifyWhitespace: true,
    // Otherwise code that is never reached would be dropped, and its imports with it.
    treeShaking: false,
  });
  const output = result.outputFiles[0].text;
  return [
    ...MODULES.filter(name => imported.has(name)),
    ...GLOBALS.filter(name => output.includes(MARK + name) || name in result.mangleCache),
    ...result.warnings.filter(({ id }) => INDIRECT.includes(id)).map(({ text }) => text),
  ];
}

/** Replaces each global, bare or as a property of the global object, by a name that cannot occur otherwise. */
function marks() {
  return Object.fromEntries(
    GLOBALS.flatMap(name =>
      [name, ...OWNERS.map(owner => `${owner}.${name}`)].map(path => [path, MARK + name]),
    ),
  );
}
