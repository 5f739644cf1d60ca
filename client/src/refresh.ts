import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CodeLensRequest,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  SemanticTokensRegistrationType,
} from 'vscode-languageclient';

/** Asks the server again for what is shown, without a change of the text. */
export function refresh(client: BaseLanguageClient, what: 'findings' | 'everything'): void {
  if (!client.isRunning()) return;
  client.getFeature(DocumentDiagnosticRequest.method)?.refresh();
  if (what === 'findings') return;
  for (const document of vscode.workspace.textDocuments) {
    client.getFeature(CodeLensRequest.method)?.getProvider(document)?.onDidChangeCodeLensEmitter.fire();
    client
      .getFeature(SemanticTokensRegistrationType.method)
      ?.getProvider(document)
      ?.onDidChangeSemanticTokensEmitter.fire();
  }
}

/** Sends the text of a document that was open, and kept from the server, before it became ours. */
export async function sendOpen(client: BaseLanguageClient, document: vscode.TextDocument): Promise<void> {
  await client.getFeature(DidOpenTextDocumentNotification.method).getProvider(document)?.send(document);
}
