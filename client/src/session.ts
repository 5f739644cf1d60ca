import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { DidChangeConfigurationNotification, State } from 'vscode-languageclient';
import {
  CHECK_THIS_FILE,
  CHECKED,
  type CheckedParams,
  type CheckThisFileParams,
  type InitializationOptions,
  OPEN_PREVIEW_COMMAND,
  REVEAL_COMMAND,
  type RehearsedSection,
} from '../../server/src/protocol';
import { createDocuments, type Documents, isStoryFile } from './documents';
import { createMiddleware } from './middleware';
import { answerReadFile } from './readFile';
import { refresh, sendOpen } from './refresh';
import { createSync } from './sync';
import { type CalmTyping, createCalmTyping } from './typing/calmTyping';

/** Makes the client for the place where we run: a process beside Node, a worker in a browser. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** The one connection to the server, made when it is first needed. */
export interface Session extends vscode.Disposable {
  readonly documents: Documents;
  /** Resolves when the server answers; rejects with words for the user when it cannot be started. */
  start(): Promise<BaseLanguageClient>;
  /** The same, once the server also has the text of a document of ours: for questions about it. */
  ready(document: vscode.TextDocument): Promise<BaseLanguageClient>;
  /** The same where nothing has to be waited for; undefined where something has. */
  readyNow(document: vscode.TextDocument): BaseLanguageClient | undefined;
  /** A change of a document is being sent: what is asked of the server at once is about this very text. */
  readonly onSent: vscode.Event<vscode.TextDocument>;
  /** Undefined until the first `start` has resolved. */
  client(): BaseLanguageClient | undefined;
  started(): boolean;
  /** After each check of a document, by the server's word. */
  readonly onChecked: vscode.Event<CheckedParams>;
  /** Has the server ask for the settings again. */
  settingsChanged(): Promise<void>;
  /** Has a document checked that its name does not mark as a story, for as long as it stays open. */
  adopt(document: vscode.TextDocument): Promise<void>;
}

const OPTIONS: InitializationOptions = {
  checked: true,
  readFile: true,
  commands: [REVEAL_COMMAND, OPEN_PREVIEW_COMMAND],
};

/**
 * @param rehearsed what the user rehearsed, handed to the server with the settings
 */
export function createSession(
  createClient: CreateClient,
  rehearsed: () => readonly RehearsedSection[],
): Session {
  const documents = createDocuments();
  const checked = new vscode.EventEmitter<CheckedParams>();
  const sent = new vscode.EventEmitter<vscode.TextDocument>();
  const calm: CalmTyping = createCalmTyping(documents, () => {
    if (running !== undefined) refresh(running, 'findings');
  });
  const sync = createSync(
    documents,
    async document => sendOpen(await start(), document),
    document => sent.fire(document),
  );
  let starting: Promise<BaseLanguageClient> | undefined;
  let running: BaseLanguageClient | undefined;

  async function launch(): Promise<BaseLanguageClient> {
    const client: BaseLanguageClient = createClient({
      documentSelector: [
        { pattern: '**/*.star.md' },
        { pattern: '**/.starrc.{json,yaml}' },
        // A file checked on request has any name; the middleware keeps all others from the server.
        { language: 'markdown' },
      ],
      initializationOptions: OPTIONS,
      diagnosticPullOptions: { onChange: true, onSave: false, onFocus: false, onTabs: false },
      middleware: createMiddleware(documents, sync, calm, rehearsed),
      markdown: { isTrusted: { enabledCommands: [REVEAL_COMMAND, OPEN_PREVIEW_COMMAND] } },
    });
    answerReadFile(client);
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) sync.reset();
      // A server that was restarted knows only the names of files.
      else for (const uri of documents.adopted()) void tell(client, uri);
    });
    // Before the start, so that nothing the server says first is missed.
    client.onNotification(CHECKED, (params: CheckedParams) => checked.fire(params));
    await client.start();
    running = client;
    return client;
  }

  function start(): Promise<BaseLanguageClient> {
    starting ??= launch().catch((error: unknown) => {
      starting = undefined;
      throw error;
    });
    return starting;
  }

  async function ready(document: vscode.TextDocument): Promise<BaseLanguageClient> {
    const client = await start();
    await sync.ready(document);
    return client;
  }

  async function adopt(document: vscode.TextDocument): Promise<void> {
    documents.adopt(document.uri);
    const client = await ready(document);
    await tell(client, document.uri.toString());
    refresh(client, 'everything');
  }

  const closed = vscode.workspace.onDidCloseTextDocument(({ uri }) => documents.forget(uri));

  return {
    documents,
    start,
    ready,
    readyNow: document => (sync.isReady(document) ? running : undefined),
    onSent: sent.event,
    adopt,
    settingsChanged: async () => {
      const client = await starting?.catch(() => undefined);
      await client?.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    },
    client: () => running,
    started: () => starting !== undefined,
    onChecked: checked.event,
    dispose: () => {
      closed.dispose();
      checked.dispose();
      sent.dispose();
      calm.dispose();
      void starting?.then(client => client.dispose()).catch(() => undefined);
    },
  };
}

function tell(client: BaseLanguageClient, uri: string): Promise<void> {
  const params: CheckThisFileParams = { uri };
  return client.sendRequest(CHECK_THIS_FILE, params);
}

/** Starts the session as soon as a story is open, and never for other Markdown. */
export function startWithFirstStory(session: Session, failed: (error: unknown) => void): vscode.Disposable {
  const consider = (document: vscode.TextDocument) => {
    if (isStoryFile(document.uri)) session.start().catch(failed);
  };
  vscode.workspace.textDocuments.forEach(consider);
  return vscode.workspace.onDidOpenTextDocument(consider);
}
