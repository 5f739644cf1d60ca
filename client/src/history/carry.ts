import * as vscode from 'vscode';
import type { History } from './history';

const FILTERS = (): Record<string, string[]> => ({ [vscode.l10n.t('STAR rehearsals')]: ['jsonl'] });

/** Writes everything that is kept into one file: the one named, or where the user says. */
export async function exportRehearsals(history: History, named?: vscode.Uri): Promise<void> {
  const text = await history.exported();
  if (text === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to export yet.'));
    return;
  }
  const file = named ?? (await askWhere());
  if (file === undefined) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Your rehearsals are in {0}.', file.path.slice(file.path.lastIndexOf('/') + 1)),
  );
}

async function askWhere(): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    filters: FILTERS(),
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, 'star-rehearsals.jsonl') }),
  });
}

/** Adds what another machine exported, from the file named or one that the user chooses; what is here already stays. */
export async function importRehearsals(history: History, named?: vscode.Uri): Promise<void> {
  const file = named ?? (await askWhich());
  if (file === undefined) return;
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  const { added, known, damaged } = await history.imported(text);
  if (added + known === 0) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('That file holds no rehearsals. Choose one that STAR: Export Rehearsals wrote.'),
    );
    return;
  }
  const said = vscode.l10n.t('Imported {0} entries; {1} were here already.', added, known);
  if (damaged === 0) void vscode.window.showInformationMessage(said);
  else
    void vscode.window.showWarningMessage(
      `${said} ${vscode.l10n.t('{0} lines could not be read and were left out.', damaged)}`,
    );
}

const askWhich = async (): Promise<vscode.Uri | undefined> =>
  (await vscode.window.showOpenDialog({ filters: FILTERS(), canSelectMany: false }))?.[0];
