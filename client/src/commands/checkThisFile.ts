import * as vscode from 'vscode';
import type { Session } from '../session';

/** Checks a Markdown file of any name for as long as it stays open. */
export function registerCheckThisFile(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('starStories.checkThisFile', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || document.languageId !== 'markdown') {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open the Markdown file that holds your stories first.'),
      );
      return;
    }
    await session.adopt(document);
  });
}
