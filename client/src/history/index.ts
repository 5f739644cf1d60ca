import * as vscode from 'vscode';
import { asUri } from '../places';
import { exportRehearsals, importRehearsals } from './carry';
import { type Append, createFolder } from './folder';
import { createHistory, type History } from './history';

/** Where rehearsals and answered cards are kept: beside what VS Code keeps for extensions, in a folder of their own. */
export const historyFolder = (context: vscode.ExtensionContext): vscode.Uri =>
  vscode.Uri.joinPath(context.globalStorageUri, 'rehearsals');

/** Nothing is read or written before the first rehearsal, card or command. */
export function openHistory(context: vscode.ExtensionContext, append: Append | undefined): History {
  const uri = historyFolder(context);
  let complained = false;
  /** Told once: each step of a rehearsal would say the same again. */
  const complain = (words: string): void => {
    if (!complained) void vscode.window.showWarningMessage(words);
    complained = true;
  };
  return createHistory(createFolder(uri, append), windowName(), {
    setAside: names => {
      const list = names.map(name => vscode.Uri.joinPath(uri, name).fsPath).join(', ');
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'Part of your rehearsal history could not be read. The file is kept as {0}; everything that could be read still counts.',
          list,
        ),
      );
    },
    notRead: error =>
      complain(vscode.l10n.t('Your earlier rehearsals cannot be read just now: {0}', reasonOf(error))),
    notWritten: error =>
      complain(
        vscode.l10n.t(
          'Your rehearsal could not be written down just now: {0}. It is tried again with the next step.',
          reasonOf(error),
        ),
      ),
  });
}

export function registerHistory(history: History): vscode.Disposable {
  const command = (name: string, run: (file?: vscode.Uri) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`starStories.${name}`, (argument: unknown) =>
      run(asUri(argument)).catch(sayWhyNot),
    );
  return vscode.Disposable.from(
    command('exportRehearsals', file => exportRehearsals(history, file)),
    command('importRehearsals', file => importRehearsals(history, file)),
    command('clearRehearsals', () => clearRehearsals(history)),
  );
}

async function clearRehearsals(history: History): Promise<void> {
  const clear = vscode.l10n.t('Clear Rehearsals');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('Clear all rehearsals and answered cards?'),
    {
      modal: true,
      detail: vscode.l10n.t(
        'This removes every run and every answer from this machine, and history files that were set aside. Your stories stay as they are.',
      ),
    },
    clear,
  );
  if (answer !== clear) return;
  await history.clear();
  void vscode.window.showInformationMessage(vscode.l10n.t('Your rehearsals are cleared.'));
}

function sayWhyNot(error: unknown): void {
  void vscode.window.showErrorMessage(vscode.l10n.t('That did not work: {0}', reasonOf(error)));
}

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Sorts by time; the rest tells windows apart that open in the same millisecond. */
const windowName = (): string =>
  `${new Date().toISOString().replace(/\D/g, '')}-${crypto.randomUUID().slice(0, 8)}`;
