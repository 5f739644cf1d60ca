import { posix } from 'node:path';

const server = name => `server/src/${name}`;
/** From the ground up; a folder imports from itself and from lower floors. */
const FLOORS = [
  [server('text'), server('profiles'), server('protocol.ts')],
  [server('story')],
  [server('language')],
  [server('speech')],
  [server('rules')],
  [server('config')],
  [server('review')],
  [server('lsp')],
  [server('cli')],
];
/** Beside the house: they know the protocol alone. */
export const BESIDE = ['client/src', 'client/webview'];
const PROTOCOL = server('protocol');
/** Floors below this one run in a process, a worker and a page alike. */
const FIRST_SHELL = FLOORS.findIndex(floor => floor.includes(server('lsp')));
const ENVIRONMENTS = /^(node:|vscode$|vscode-languageserver|vscode-languageclient|vscode-jsonrpc)/;

/** @returns {string[]} one line for each import that crosses a wall */
export function crossings(files) {
  return files.flatMap(({ path, text }) =>
    importsOf(text)
      .map(specifier => [specifier, complaint(path, specifier)])
      .filter(([, reason]) => reason !== null)
      .map(([specifier, reason]) => `${path}: imports ${specifier}: ${reason}`),
  );
}

/** Every module a file names, in import and export declarations, import() and require(). */
export function importsOf(text) {
  const declarations = /^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*(['"])([^'"]+)\1/gm;
  const calls = /\b(?:import|require)\(\s*(['"])([^'"]+)\1/g;
  return [declarations, calls].flatMap(pattern => [...text.matchAll(pattern)].map(match => match[2]));
}

function complaint(path, specifier) {
  const own = floorOf(path);
  const beside = BESIDE.find(folder => path.startsWith(`${folder}/`));
  if (!specifier.startsWith('.')) {
    const everywhere = own !== -1 && own < FIRST_SHELL;
    if (everywhere && ENVIRONMENTS.test(specifier))
      return 'this floor runs everywhere and knows no environment';
    if (beside === 'client/webview' && /^(vscode|node:)/.test(specifier)) return 'a page knows only the DOM';
    return null;
  }
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (beside) {
    const allowed = target.startsWith(`${beside}/`) || target === PROTOCOL;
    return allowed ? null : 'the client and its pages know the protocol alone';
  }
  if (own === -1) return 'its folder is on no floor';
  if (folderOf(target) === folderOf(path)) return null;
  const other = floorOf(target);
  if (other === -1) return 'it stands outside the house';
  return other < own ? null : 'a floor imports only from below';
}

function floorOf(path) {
  return FLOORS.findIndex(floor => floor.includes(folderOf(path)));
}

/** `server/src/text/span.ts` → `server/src/text`; the protocol is one file, and the parts behind it. */
function folderOf(path) {
  if (path === PROTOCOL || path === `${PROTOCOL}.ts` || path.startsWith(`${PROTOCOL}/`))
    return `${PROTOCOL}.ts`;
  return path.split('/').slice(0, 3).join('/');
}
