import { type Connection, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { READ_FILE, type ReadFileResult } from '../protocol';
import { createReviewer, KNOWN_NAMES, reviewConfiguration } from '../review/index';
import { rules } from '../rules/index';
import { type Abilities, abilitiesOf, NO_ABILITIES } from './abilities';
import { initializeResult } from './capabilities';
import { catalogueOf } from './catalogue';
import { createChecks } from './checks';
import { createConfigurations } from './configurations';
import { createDocuments } from './documents';
import { answerFeatures } from './features';
import { guardedNotification, oneLine } from './guard';
import { createPublishing } from './publishing';
import { createReporting } from './reporting';
import type { Runtime } from './runtime';
import { createSettings } from './settings';
import { createWorkspace } from './workspace';

/** Serves one client until the connection ends. */
export function startServer(connection: Connection, runtime: Runtime): void {
  let abilities: Abilities = NO_ABILITIES;
  const catalogue = catalogueOf(rules);
  const workspace = createWorkspace();
  const documents = createDocuments();
  const reporting = createReporting(connection, () => abilities);
  const settings = createSettings(connection, () => abilities, KNOWN_NAMES);

  const read = async (uri: string): Promise<string | null> => {
    const own = runtime.readFile(uri);
    if (own !== undefined) return own;
    if (abilities.own.readFile !== true) return null;
    const answer: ReadFileResult = await connection.sendRequest(READ_FILE, { uri });
    return answer.text;
  };
  const configurations = createConfigurations({
    read,
    now: runtime.now,
    folders: workspace.folders,
    watched: () => abilities.watchFiles,
    known: KNOWN_NAMES,
    moved: () => publishing.all(),
  });

  const failed: string[] = [];
  const reviewer = (runtime.createReviewer ?? createReviewer)({
    onError(rule, error) {
      failed.push(rule);
      connection.console.error(`rule ${rule}: ${oneLine(error)}`);
    },
  });
  const checks = createChecks({
    documents,
    async layersFor(uri) {
      const [layers, nearest] = await Promise.all([settings.layersFor(uri), configurations.nearest(uri)]);
      if (nearest === null) return layers;
      return nearest.ignores ? null : { ...layers, starrc: nearest.layer };
    },
    reviewer,
    reviewConfiguration,
    failedRules: () => failed.splice(0),
    now: runtime.now,
    onChecked: reporting.checked,
    onFailure: (uri, error) => connection.console.error(`check of ${uri}: ${oneLine(error)}`),
  });
  const onTrouble = (handler: string, error: unknown, params: unknown): void =>
    reporting.trouble(handler, error, checks.last(uriIn(params)));
  const publishing = createPublishing({
    connection,
    abilities: () => abilities,
    documents,
    checks,
    onTrouble,
  });
  const on = <P>(name: string, handler: (params: P) => void) => guardedNotification(name, onTrouble, handler);

  connection.onInitialize(params => {
    abilities = abilitiesOf(params);
    workspace.start(params);
    return initializeResult(abilities);
  });
  connection.onInitialized(
    on('initialized', () => {
      if (abilities.watchFiles)
        void connection.client.register(DidChangeWatchedFilesNotification.type, WATCHED);
      if (workspace.supported())
        connection.workspace.onDidChangeWorkspaceFolders(
          on('workspace folders', event => {
            workspace.change(event);
            configurations.changed();
            publishing.all();
          }),
        );
    }),
  );
  connection.onDidOpenTextDocument(
    on('open', ({ textDocument: { uri, languageId, version, text } }) => {
      documents.open(uri, languageId, version, text);
      publishing.document(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    on('change', ({ textDocument: { uri, version }, contentChanges }) => {
      documents.change(uri, version, contentChanges);
      publishing.document(uri);
    }),
  );
  connection.onDidSaveTextDocument(
    on('save', ({ textDocument: { uri } }) => {
      if (documents.kindOf(uri) !== 'configuration') return;
      configurations.changed();
      publishing.all();
    }),
  );
  connection.onDidCloseTextDocument(
    on('close', ({ textDocument: { uri } }) => {
      publishing.closed(uri);
      documents.close(uri);
      checks.forget(uri);
      settings.forget(uri);
    }),
  );
  connection.onDidChangeConfiguration(
    on('settings', params => {
      settings.changed(params.settings);
      publishing.all();
    }),
  );
  connection.onDidChangeWatchedFiles(
    on('watched files', () => {
      configurations.changed();
      publishing.all();
    }),
  );
  answerFeatures({
    connection,
    abilities: () => abilities,
    catalogue,
    documents,
    checks,
    configurations,
    publishing,
    workspace,
    onTrouble,
  });
  connection.listen();
}

const WATCHED = { watchers: [{ globPattern: '**/.starrc.{json,yaml}' }] };

/** The document that a request or notification is about, or ''. */
function uriIn(params: unknown): string {
  if (typeof params === 'string') return params;
  const { textDocument, uri } = (params ?? {}) as { textDocument?: { uri?: unknown }; uri?: unknown };
  const found = textDocument?.uri ?? uri;
  return typeof found === 'string' ? found : '';
}
