import * as vscode from 'vscode';

/**
 * Milliseconds after the page moved the editor in which the editor's own report of it is not sent back: two that follow
 * each other must not answer each other. The page does the same at its end.
 */
const ECHO = 400;

/** Scroll positions between the editors of a document and its page. */
export interface Scrolling extends vscode.Disposable {
  /** The page was scrolled by hand: shows a line at the top of the editor, without moving the cursor. */
  follow(uri: string, line: number): void;
}

/** @param report takes the first line that an editor shows, after it was scrolled there by its reader */
export function createScrolling(
  isShown: (document: vscode.TextDocument) => boolean,
  report: (line: number) => void,
): Scrolling {
  let quietUntil = 0;
  const subscription = vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
    const first = visibleRanges[0];
    if (first === undefined || !isShown(textEditor.document) || Date.now() < quietUntil) return;
    report(first.start.line);
  });
  return {
    follow(uri, line) {
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
      if (editor === undefined) return;
      quietUntil = Date.now() + ECHO;
      const at = new vscode.Position(Math.min(Math.floor(line), editor.document.lineCount - 1), 0);
      editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.AtTop);
    },
    dispose: () => subscription.dispose(),
  };
}
