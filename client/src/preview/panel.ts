import * as vscode from 'vscode';
import { OPEN_PREVIEW_COMMAND } from '../../../server/src/protocol';
import { isRecord } from '../guards';
import type { Session } from '../session';
import { createNonce, pageHtml } from './html';
import { createShow, type Show } from './show';

const TYPE = 'starStories.preview';

/** The walkthrough panel: one at a time, on the story of the editor that was active last. */
export function registerPreview(context: vscode.ExtensionContext, session: Session): vscode.Disposable {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist', 'webview');
  const options = { enableScripts: true, localResourceRoots: [dist] };
  let open: { readonly panel: vscode.WebviewPanel; readonly show: Show } | undefined;

  function attach(panel: vscode.WebviewPanel, uri: vscode.Uri | undefined): void {
    panel.webview.options = options;
    panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'images', 'icon.png');
    const show = createShow(panel, session, uri);
    open = { panel, show };
    panel.onDidDispose(() => {
      show.dispose();
      if (open?.panel === panel) open = undefined;
    });
    panel.webview.html = pageHtml(
      {
        script: panel.webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.js')).toString(),
        style: panel.webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.css')).toString(),
        source: panel.webview.cspSource,
      },
      createNonce(),
      vscode.env.language,
      vscode.l10n.t('STAR preview'),
    );
  }

  return vscode.Disposable.from(
    session.onChecked(({ uri }) => open?.show.checked(vscode.Uri.parse(uri))),
    vscode.commands.registerCommand(OPEN_PREVIEW_COMMAND, (argument: unknown) => {
      const uri = asUri(argument) ?? vscode.window.activeTextEditor?.document.uri;
      if (uri === undefined || !session.documents.isStory(uri)) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'Open a .star.md file first. For any other Markdown file, run STAR: Check This File.',
          ),
        );
        return;
      }
      if (open !== undefined) {
        open.show.turnTo(uri);
        open.panel.reveal(undefined, true);
        return;
      }
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
      attach(vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('STAR preview'), column, options), uri);
    }),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri = isRecord(state) ? asUri(state.uri) : undefined;
        if (open !== undefined) panel.dispose();
        else attach(panel, uri ?? vscode.window.activeTextEditor?.document.uri);
      },
    }),
  );
}

/** A code lens passes an address as text, the editor's title bar a Uri, a saved page whatever it was told. */
function asUri(value: unknown): vscode.Uri | undefined {
  if (value instanceof vscode.Uri) return value;
  if (typeof value !== 'string') return undefined;
  try {
    return vscode.Uri.parse(value, true);
  } catch {
    return undefined;
  }
}
