import * as vscode from 'vscode';
import { NEXT_FINDING, type NextFindingParams, type NextFindingResult } from '../../../server/src/protocol';
import { reveal } from '../places';
import type { Session } from '../session';

/** Milliseconds that the message stays in the status bar: long enough to read it twice. */
const READING = 10_000;

/** Goes from the cursor to the finding that the server names next, core rules first, and says what it is. */
export function registerNextFinding(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('starStories.nextFinding', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !session.documents.isStory(editor.document.uri)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a .star.md file first. For any other Markdown file, run STAR: Check This File.'),
      );
      return;
    }
    const client = await session.ready(editor.document);
    const { line, character } = editor.selection.active;
    const params: NextFindingParams = { uri: editor.document.uri.toString(), position: { line, character } };
    const next = await client.sendRequest<NextFindingResult | null>(NEXT_FINDING, params);
    if (next !== null) await reveal(editor.document.uri, next.range);
    const message = next?.message ?? vscode.l10n.t('Nothing left to look at in this file.');
    vscode.window.setStatusBarMessage(`$(arrow-right) ${message}`, READING);
  });
}
