import * as vscode from 'vscode';
import { PREVIEW, type PreviewModel, type PreviewParams, type ToPreview } from '../../../server/src/protocol';
import { reveal } from '../places';
import type { Session } from '../session';
import { isFromPreview } from './messages';

/** What one panel shows: keeps its page on the right document, its latest check and the cursor. */
export interface Show extends vscode.Disposable {
  turnTo(uri: vscode.Uri): void;
  /** The server has checked a document; if it is the shown one, the page is brought up to date. */
  checked(uri: vscode.Uri): void;
}

export function createShow(
  panel: vscode.WebviewPanel,
  session: Session,
  first: vscode.Uri | undefined,
): Show {
  let shown = first;
  let ready = false;
  let asking = false;
  let askAgain = false;

  const post = (message: ToPreview): void => {
    if (ready) void panel.webview.postMessage(message);
  };

  function turnTo(uri: vscode.Uri): void {
    if (shown?.toString() !== uri.toString()) shown = uri;
    update();
  }

  /** One question to the server at a time; a change meanwhile is one more question afterwards, not one each. */
  function update(): void {
    if (!ready) return;
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    askAgain = false;
    void ask().finally(() => {
      asking = false;
      if (askAgain) update();
    });
  }

  async function ask(): Promise<void> {
    const uri = shown;
    if (uri === undefined) return post({ type: 'closed', uri: '' });
    const key = uri.toString();
    try {
      const document = await find(uri);
      if (document === undefined) return post({ type: 'closed', uri: key });
      panel.title = vscode.l10n.t('STAR: {0}', fileName(uri));
      // Only a panel restored after a reload can show a document that is not known as ours any more.
      if (!session.documents.isStory(uri)) await session.adopt(document);
      const client = await session.ready(document);
      const params: PreviewParams = { uri: key };
      const model = await client.sendRequest<PreviewModel | null>(PREVIEW, params);
      if (shown?.toString() !== key) return;
      if (model === null) return post({ type: 'closed', uri: key });
      post({ type: 'show', model: { ...model, uri: key } });
      cursor(vscode.window.activeTextEditor);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      post({ type: 'failed', uri: key, message: reason });
    }
  }

  function cursor(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || editor.document.uri.toString() !== shown?.toString()) return;
    const follow = vscode.workspace
      .getConfiguration('starStories', editor.document)
      .get('preview.followCursor', true);
    if (follow)
      post({ type: 'cursor', uri: editor.document.uri.toString(), line: editor.selection.active.line });
  }

  const subscriptions = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isFromPreview(message)) return;
      if (message.type === 'ready') {
        ready = true;
        post({ type: 'words', words: translations() });
        update();
      } else if (message.uri === shown?.toString()) {
        // The page names places of the version it shows; `reveal` keeps a place inside a text that is shorter by now.
        void reveal(shown, message.range);
      }
    }),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor !== undefined && session.documents.isStory(editor.document.uri)) turnTo(editor.document.uri);
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => cursor(textEditor)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === shown?.toString()) post({ type: 'closed', uri: uri.toString() });
    }),
  );

  return {
    turnTo,
    checked: uri => {
      if (uri.toString() === shown?.toString()) update();
    },
    dispose: () => {
      // An answer that is still on its way has no page any more.
      ready = false;
      subscriptions.dispose();
    },
  };
}

/** A restored panel may come up before its document has an editor; an unsaved document that was closed is gone. */
async function find(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = vscode.workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
  return open ?? (uri.scheme === 'untitled' ? undefined : vscode.workspace.openTextDocument(uri));
}

const fileName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** The page's own words in the editor's language: the bundle that `l10n.t` reads, without entries for translators. */
function translations(): Record<string, string> {
  const entries = Object.entries(vscode.l10n.bundle ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
