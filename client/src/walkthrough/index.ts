import * as vscode from 'vscode';
import type { ToWalkthrough } from '../../../server/src/protocol/panel';
import type { HostMode, ModeSide, PanelSide } from '../preview/mode';

/** The walkthrough beside the text: it follows the cursor. */
export const walkthrough: HostMode<ToWalkthrough> = { id: 'walkthrough', open };

function open(panel: PanelSide<ToWalkthrough>): ModeSide {
  function cursor(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || editor.document.uri.toString() !== panel.shown()?.uri) return;
    const follow = vscode.workspace
      .getConfiguration('starStories', editor.document)
      .get('preview.followCursor', true);
    if (follow) panel.post({ type: 'cursor', line: editor.selection.active.line });
  }
  const subscription = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => cursor(textEditor));
  return {
    showing: () => cursor(vscode.window.activeTextEditor),
    dispose: () => subscription.dispose(),
  };
}
