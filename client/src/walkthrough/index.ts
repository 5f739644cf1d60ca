import * as vscode from 'vscode';
import type { ToWalkthrough } from '../../../server/src/protocol/panel';
import type { HostMode, ModeSide, PanelSide } from '../preview/mode';
import { isInStep, isReadingOn, setReading } from '../preview/settings';
import { applyFix } from './fix';
import { isFromWalkthrough } from './messages';
import { createScrolling } from './scroll';

/** The walkthrough beside the text: each follows the other, and findings are fixed from the page. */
export const walkthrough: HostMode<ToWalkthrough> = { id: 'walkthrough', open };

function open(panel: PanelSide<ToWalkthrough>): ModeSide {
  const follows = (document: vscode.TextDocument): boolean =>
    document.uri.toString() === panel.shown()?.uri && isInStep(document);

  /** The line that the page was told; it need not hear of every key on it. */
  let told: number | null = null;

  function cursor(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || !follows(editor.document)) return;
    const { line } = editor.selection.active;
    if (line !== told) panel.post({ type: 'cursor', line });
    told = line;
  }

  const scrolling = createScrolling(follows, line => panel.post({ type: 'scroll', line }));
  const selections = vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => cursor(textEditor));
  return {
    showing({ uri }) {
      panel.post({ type: 'reading', shown: isReadingOn(vscode.Uri.parse(uri)) });
      told = null;
      cursor(vscode.window.activeTextEditor);
    },
    message(message, about) {
      if (!isFromWalkthrough(message)) return;
      switch (message.type) {
        case 'fix':
          return void applyFix(panel, message.fix, about);
        case 'reading':
          return void setReading(message.shown);
        case 'scroll':
          if (isInStep(vscode.Uri.parse(about.uri))) scrolling.follow(about.uri, message.line);
      }
    },
    dispose() {
      scrolling.dispose();
      selections.dispose();
    },
  };
}
