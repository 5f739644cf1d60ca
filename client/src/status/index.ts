import * as vscode from 'vscode';
import type { CheckedParams } from '../../../server/src/protocol';
import type { Session } from '../session';
import { createLanguageStatus } from './languageStatus';
import { type CheckedStory, createStatusBar } from './statusBar';

/** Keeps both status items on the active editor's document and the story under its cursor. */
export function showStatus(session: Session): vscode.Disposable {
  const checks = new Map<string, CheckedParams>();
  const bar = createStatusBar();
  const language = createLanguageStatus();

  function show(): void {
    const editor = vscode.window.activeTextEditor;
    const checked = editor && checks.get(editor.document.uri.toString());
    bar.show(checked && storyAt(checked, editor.selection.active.line));
    language.show(checked);
  }

  return vscode.Disposable.from(
    bar,
    language,
    session.onChecked(checked => {
      checks.set(vscode.Uri.parse(checked.uri).toString(), checked);
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeTextEditorSelection(show),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      checks.delete(uri.toString());
      show();
    }),
  );
}

function storyAt({ stories }: CheckedParams, line: number): CheckedStory | undefined {
  return stories.find(({ range }) => range.start.line <= line && line <= range.end.line) ?? stories[0];
}
