import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import type { Abilities } from './abilities';
import { ACTION_KINDS } from './actions/index';
import { SOURCE } from './diagnostics';
import { LEGEND } from './tokens';

export function initializeResult(abilities: Abilities): InitializeResult {
  return {
    serverInfo: { name: SOURCE },
    capabilities: {
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      // Without this the client does not pull, and we push.
      ...(abilities.pull
        ? {
            diagnosticProvider: {
              identifier: SOURCE,
              interFileDependencies: false,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      codeActionProvider: { codeActionKinds: ACTION_KINDS },
      completionProvider: { triggerCharacters: ['#', ':', '-', ' '] },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: false },
      semanticTokensProvider: { legend: LEGEND, full: true, range: true },
      documentSymbolProvider: { label: 'STAR Stories' },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}
