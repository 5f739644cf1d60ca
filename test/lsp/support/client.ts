import { PassThrough } from 'node:stream';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PublishDiagnosticsParams,
} from 'vscode-languageserver';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../../server/src/lsp/server';
import type { CheckedParams, InitializationOptions } from '../../../server/src/protocol';
import type { createReviewer } from '../../../server/src/review/index';
import { fakeReviewer } from './fake';

export const PULL: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true },
  },
};
export const PUSH: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true } },
};

export interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly own?: InitializationOptions;
  /** Files that the server's own place can read, by uri. */
  readonly files?: Map<string, string>;
  readonly settings?: () => unknown;
  readonly folders?: readonly string[];
  readonly createReviewer?: typeof createReviewer;
}

/** A client in the same process, talking through the wire format all the same. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  readonly result: InitializeResult;
  readonly published: PublishDiagnosticsParams[];
  readonly checked: CheckedParams[];
  readonly log: string[];
  readonly refreshes: () => number;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  items(uri: string): Promise<Diagnostic[]>;
  request<R>(method: string, params: unknown): Promise<R>;
}

export const FOLDER = 'file:///stories';

export async function connect(options: Options = {}): Promise<TestClient> {
  const {
    capabilities = PULL,
    own = {},
    files = new Map(),
    settings = () => null,
    folders = [FOLDER],
  } = options;
  const up = new PassThrough();
  const down = new PassThrough();
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), {
    now: () => performance.now(),
    readFile: uri => (uri.startsWith('file:') ? Promise.resolve(files.get(uri) ?? null) : undefined),
    createReviewer: options.createReviewer ?? fakeReviewer,
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const client = { published: [], checked: [], log: [] } as Pick<TestClient, 'published' | 'checked' | 'log'>;
  let refreshes = 0;
  connection.onNotification('textDocument/publishDiagnostics', params => void client.published.push(params));
  connection.onNotification('starStories/checked', params => void client.checked.push(params));
  connection.onNotification('window/logMessage', ({ message }) => void client.log.push(message));
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes += 1;
    return null;
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => settings()),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('starStories/readFile', ({ uri }: { uri: string }) => ({
    text: files.get(uri) ?? null,
  }));
  connection.listen();
  const result: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: folders[0] ?? null,
    workspaceFolders: folders.map(uri => ({ uri, name: uri })),
    capabilities,
    initializationOptions: own,
  });
  await connection.sendNotification('initialized', {});
  const request = <R>(method: string, params: unknown): Promise<R> =>
    connection.sendRequest(method, params as object);
  const pull = (uri: string, previousResultId?: string) =>
    request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  return {
    ...client,
    connection,
    result,
    refreshes: () => refreshes,
    request,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    pull,
    async items(uri) {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
  };
}

/** Waits until something becomes true; fails after two. */
export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (condition()) return;
    await new Promise(resolve => setTimeout(resolve, 5));
  }
  throw new Error('waited for two seconds in vain');
}
