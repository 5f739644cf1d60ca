import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol';

/** What the client can do, as far as an answer depends on it. */
export interface Abilities {
  readonly pull: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshLenses: boolean;
  readonly refreshTokens: boolean;
  readonly configuration: boolean;
  readonly watchFiles: boolean;
  readonly related: boolean;
  readonly codeDescription: boolean;
  readonly versionedEdits: boolean;
  readonly createFiles: boolean;
  readonly snippetEdits: boolean;
  readonly snippetCompletions: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly markdownHover: boolean;
  readonly own: InitializationOptions;
}

export const NO_ABILITIES: Abilities = abilitiesOf({ processId: null, rootUri: null, capabilities: {} });

export function abilitiesOf(params: InitializeParams): Abilities {
  const { textDocument, workspace } = params.capabilities;
  const edits = workspace?.workspaceEdit;
  const published = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic !== undefined;
  return {
    pull,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshLenses: workspace?.codeLens?.refreshSupport === true,
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    related:
      (pull ? textDocument?.diagnostic?.relatedInformation : undefined) ??
      published?.relatedInformation ??
      false,
    codeDescription:
      (pull ? textDocument?.diagnostic?.codeDescriptionSupport : undefined) ??
      published?.codeDescriptionSupport ??
      false,
    versionedEdits: edits?.documentChanges === true,
    createFiles: edits?.documentChanges === true && edits.resourceOperations?.includes('create') === true,
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    snippetCompletions: textDocument?.completion?.completionItem?.snippetSupport === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    own: ownOptions(params.initializationOptions),
  };
}

/** Another client's options may be anything at all. */
function ownOptions(value: unknown): InitializationOptions {
  if (typeof value !== 'object' || value === null) return {};
  const { checked, readFile, commands, settings } = value as Record<string, unknown>;
  return {
    checked: checked === true,
    readFile: readFile === true,
    commands: Array.isArray(commands) ? commands.filter(each => typeof each === 'string') : [],
    ...(typeof settings === 'object' && settings !== null ? { settings } : {}),
  };
}
