import * as vscode from 'vscode';
import { NEW_STORY, type NewStoryParams, type NewStoryResult } from '../../../server/src/protocol';
import type { Session } from '../session';
import { askForStory } from './storyQuestions';

/** Asks what the story is for and opens a fresh one, unsaved, checked from its first letter on. */
export function registerNewStory(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('starStories.newStory', async () => {
    const client = await session.start();
    const answers: NewStoryParams | undefined = await askForStory(client);
    if (answers === undefined) return;
    const { text } = await client.sendRequest<NewStoryResult>(NEW_STORY, answers);
    const document = await openUntitled(text);
    await session.adopt(document);
    const editor = await vscode.window.showTextDocument(document);
    selectFirstPlaceholder(editor);
  });
}

/**
 * In a folder on disk the untitled document has the name under which it will be saved; elsewhere a name would make
 * VS Code save to a place that may not exist, so it asks.
 */
async function openUntitled(text: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder?.scheme !== 'file')
    return vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  const document = await vscode.workspace.openTextDocument(await freeName(folder));
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** The first of new-story.star.md, new-story-2.star.md … that is neither on disk nor open. */
async function freeName(folder: vscode.Uri): Promise<vscode.Uri> {
  for (let count = 1; ; count++) {
    const file = vscode.Uri.joinPath(
      folder,
      count === 1 ? 'new-story.star.md' : `new-story-${count}.star.md`,
    );
    const taken = vscode.workspace.textDocuments.some(({ uri }) => uri.path === file.path);
    if (!taken && !(await exists(file))) return file.with({ scheme: 'untitled' });
  }
}

const exists = (file: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(file)).then(
    () => true,
    () => false,
  );

/** So that the first thing typed is the first thing asked. */
function selectFirstPlaceholder(editor: vscode.TextEditor): void {
  const text = editor.document.getText();
  const placeholder = /\[[^\][\r\n]*\?\]/.exec(text);
  if (placeholder === null) return;
  const start = editor.document.positionAt(placeholder.index);
  const end = editor.document.positionAt(placeholder.index + placeholder[0].length);
  editor.selection = new vscode.Selection(start, end);
  editor.revealRange(editor.selection);
}
