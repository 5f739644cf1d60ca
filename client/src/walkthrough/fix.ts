import * as vscode from 'vscode';
import { FIX, type FixParams, type FixResult } from '../../../server/src/protocol';
import type { About } from '../../../server/src/protocol/panel';
import { reveal, toRange } from '../places';
import type { PanelSide } from '../preview/mode';

/**
 * Applies a fix that the page offered, in the editor that holds the text, so that it can be undone there and what it asks
 * can be filled in with Tab. A text that has moved on since is left alone.
 */
export async function applyFix(panel: PanelSide<never>, fix: string, about: About): Promise<void> {
  const uri = vscode.Uri.parse(about.uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const client = await panel.session.ready(document);
  const params: FixParams = { ...about, ...panel.switches(), fix };
  const result = await client.sendRequest<FixResult | null>(FIX, params);
  if (result === null || document.version !== result.version) {
    vscode.window.setStatusBarMessage(
      vscode.l10n.t('The text has changed meanwhile. Look at the finding again.'),
      READING,
    );
    return;
  }
  const place = result.target ?? result.changes[0]?.range;
  if (place !== undefined) await reveal(uri, place);
  if (result.changes.length === 0) return;
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    result.changes.map(({ range, text, snippet }) =>
      snippet
        ? new vscode.SnippetTextEdit(toRange(range), new vscode.SnippetString(text))
        : vscode.TextEdit.replace(toRange(range), text),
    ),
  );
  await vscode.workspace.applyEdit(edit);
}

/** Milliseconds that the message stays in the status bar. */
const READING = 10_000;
