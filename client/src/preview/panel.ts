import * as vscode from 'vscode';
import { MODE_COMMANDS, type PreviewMode } from '../../../server/src/protocol/panel';
import { isRecord } from '../guards';
import { asUri } from '../places';
import type { Session } from '../session';
import { createNonce, pageHtml } from './html';
import type { HostMode } from './mode';
import { createShow, type Show } from './show';

const TYPE = 'starStories.preview';

/** The panel: one at a time, on the story of the editor that was active last, in one of its modes. */
export function registerPreview(
  context: vscode.ExtensionContext,
  session: Session,
  modes: readonly HostMode<unknown>[],
): vscode.Disposable {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist', 'webview');
  const options = { enableScripts: true, localResourceRoots: [dist] };
  let open: { readonly panel: vscode.WebviewPanel; readonly show: Show } | undefined;

  function attach(panel: vscode.WebviewPanel, uri: vscode.Uri | undefined, mode?: PreviewMode): void {
    panel.webview.options = options;
    panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'images', 'icon.png');
    const show = createShow(panel, session, modes, { uri, mode });
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

  function openIn(mode: PreviewMode, argument: unknown): void {
    const uri = asUri(argument) ?? vscode.window.activeTextEditor?.document.uri ?? open?.show.shown();
    if (uri === undefined || !session.documents.isStory(uri)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a .star.md file first. For any other Markdown file, run STAR: Check This File.'),
      );
      return;
    }
    // To read beside the text is to go on writing; to rehearse is to look at the panel.
    const preserveFocus = mode === 'walkthrough';
    if (open === undefined) {
      const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus };
      attach(
        vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('STAR preview'), column, options),
        uri,
        mode,
      );
    } else {
      open.show.turnTo(uri);
      open.show.choose(mode);
      open.panel.reveal(undefined, preserveFocus);
    }
  }

  return vscode.Disposable.from(
    session.onChecked(({ uri, version }) => open?.show.checked(vscode.Uri.parse(uri), version)),
    ...modes.map(({ id }) =>
      vscode.commands.registerCommand(MODE_COMMANDS[id], (argument: unknown) => openIn(id, argument)),
    ),
    vscode.window.registerWebviewPanelSerializer(TYPE, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const uri = isRecord(state) ? asUri(state.uri) : undefined;
        if (open !== undefined) panel.dispose();
        else attach(panel, uri ?? vscode.window.activeTextEditor?.document.uri);
      },
    }),
  );
}
