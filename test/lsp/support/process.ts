import { type ChildProcess, spawn } from 'node:child_process';
import type { ClientCapabilities, Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** The server as it ships, in a process of its own. */
export interface ServerProcess {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly errors: () => string;
  /** Diagnostics of the newest version of a document, pulled or pushed, whichever was agreed on. */
  diagnostics(uri: string, version?: number): Promise<readonly Diagnostic[]>;
  readonly published: readonly PublishDiagnosticsParams[];
  open(uri: string, text: string): Promise<void>;
  request<R>(method: string, params: unknown): Promise<R>;
  /** Exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

const BUNDLE = 'dist/server/node.js';
const running = new Set<ChildProcess>();

/** Ends what a test left running. */
export function endAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

export async function start(
  capabilities: ClientCapabilities,
  { command = [BUNDLE, '--stdio'], root = null }: { command?: readonly string[]; root?: string | null } = {},
): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...command], { stdio: ['pipe', 'pipe', 'pipe'] });
  running.add(child);
  let errors = '';
  child.stderr.on('data', chunk => {
    errors += String(chunk);
  });
  child.stdin.on('error', () => {});
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onError(() => {});
  const ended = new Promise<number | null>(resolve => {
    child.on('exit', code => {
      running.delete(child);
      // What is still waiting for an answer fails now rather than when its test's time is up.
      connection.dispose();
      resolve(code);
    });
  });
  const published: PublishDiagnosticsParams[] = [];
  connection.onNotification('textDocument/publishDiagnostics', params => void published.push(params));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: root === null ? null : [{ uri: root, name: 'stories' }],
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  const request = <R>(method: string, params: unknown): Promise<R> =>
    connection.sendRequest(method, params as object);
  return {
    process: child,
    connection,
    ended,
    errors: () => errors,
    published,
    request,
    open: (uri, text) =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'markdown', version: 1, text },
      }),
    async diagnostics(uri, version = 1) {
      if (pulls) {
        const report = await request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
          textDocument: { uri },
        });
        return report.items;
      }
      for (let tries = 0; tries < 500; tries++) {
        const found = published.findLast(each => each.uri === uri && each.version === version);
        if (found !== undefined) return found.diagnostics;
        await new Promise(resolve => setTimeout(resolve, 10));
      }
      throw new Error(`nothing was published about version ${version} of ${uri}`);
    },
  };
}
