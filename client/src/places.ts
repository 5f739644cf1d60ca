import * as vscode from 'vscode';
import type { Range } from '../../server/src/protocol';

export const toRange = ({ start, end }: Range): vscode.Range =>
  new vscode.Range(start.line, start.character, end.line, end.character);

/**
 * Shows a place in the editor that holds the document already, else in the column beside any panel, and puts the
 * cursor there. A range outside the text is moved into it.
 */
export async function reveal(uri: vscode.Uri, range: Range): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const visible = vscode.window.visibleTextEditors.find(editor => editor.document === document);
  await vscode.window.showTextDocument(document, {
    viewColumn: visible?.viewColumn ?? vscode.ViewColumn.One,
    selection: document.validateRange(toRange(range)),
  });
}

/**
 * The file that a command is told to work on; undefined where it is told none. A code lens passes an address as text,
 * the editor's menus a Uri, a saved page whatever it was told.
 */
export function asUri(value: unknown): vscode.Uri | undefined {
  if (value instanceof vscode.Uri) return value;
  if (typeof value !== 'string') return undefined;
  try {
    return vscode.Uri.parse(value, true);
  } catch {
    return undefined;
  }
}
