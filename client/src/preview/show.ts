import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { PREVIEW, type PreviewModel, type PreviewParams, type Switches } from '../../../server/src/protocol';
import type { About, PreviewMode, ToPreview } from '../../../server/src/protocol/panel';
import { inTurn } from '../inTurn';
import { reveal } from '../places';
import type { Session } from '../session';
import { createAllowance } from './allowance';
import { isFromPreview } from './messages';
import type { HostMode } from './mode';
import { isReadingOn } from './settings';

/** What one panel shows: keeps its page on the right document and its latest check, and its modes in touch with theirs. */
export interface Show extends vscode.Disposable {
  turnTo(uri: vscode.Uri): void;
  choose(mode: PreviewMode): void;
  shown(): vscode.Uri | undefined;
  /** The server has checked a version of a document; if it is the shown one, the page is brought up to date. */
  checked(uri: vscode.Uri, version: number): void;
}

export function createShow(
  panel: vscode.WebviewPanel,
  session: Session,
  modes: readonly HostMode<unknown>[],
  first: { readonly uri: vscode.Uri | undefined; readonly mode: PreviewMode | undefined },
): Show {
  let shown = first.uri;
  let mode = first.mode;
  let switches: Switches = {};
  /** What the page was sent last, unless it was told since that there is nothing to show. */
  let about: About | undefined;
  let ready = false;
  const allowance = createAllowance(() => performance.now());
  /** What is asked for just now. */
  const asking = new Set<About>();

  const post = (message: ToPreview): void => {
    if (ready) void panel.webview.postMessage(message);
  };

  /** Says that there is no story to show. */
  function instead(message: ToPreview): void {
    about = undefined;
    post(message);
  }

  const sides = new Map(
    modes.map(each => {
      const inMode = (message: unknown): void => {
        if (about !== undefined) post({ type: 'in-mode', mode: each.id, ...about, message });
      };
      return [
        each.id,
        each.open({ session, shown: () => about, switches: () => switches, post: inMode }),
      ] as const;
    }),
  );

  function choose(next: PreviewMode): void {
    if (ready) post({ type: 'mode', mode: next });
    else mode = next;
  }

  function turnTo(uri: vscode.Uri): void {
    if (shown?.toString() !== uri.toString()) {
      shown = uri;
      allowance.reset();
    }
    update();
  }

  const inOrder = inTurn(ask, allowance.atOnce);

  function update(): void {
    if (ready) inOrder();
  }

  /**
   * Gives back what to do once all earlier questions are answered. Waits for nothing before it asks where nothing has to be
   * waited for, so that the answer is about the text as it is now.
   */
  async function ask(): Promise<() => void> {
    const uri = shown;
    const key = uri?.toString() ?? '';
    const closed = () => instead({ type: 'closed', uri: key });
    if (uri === undefined) return closed;
    let asked: About | undefined;
    try {
      const document = opened(key) ?? (await find(uri));
      if (document === undefined) return closed;
      asked = { uri: key, version: document.version };
      asking.add(asked);
      panel.title = vscode.l10n.t('STAR: {0}', fileName(uri));
      // Only a panel restored after a reload can show a document that is not known as ours any more.
      if (!session.documents.isStory(uri)) await session.adopt(document);
      const client = session.readyNow(document) ?? (await session.ready(document));
      const reading = isReadingOn(document);
      const params: PreviewParams = { uri: key, ...switches, reading };
      const answered = allowance.ask();
      const model = await client.sendRequest<PreviewModel | null>(PREVIEW, params).finally(answered);
      return () => {
        if (shown?.toString() !== key) return;
        if (model === null) return closed();
        post({ type: 'show', model: { ...model, uri: key } });
        about = { uri: key, version: model.version };
        for (const side of sides.values()) side.showing?.(about);
      };
    } catch (error) {
      // The text moved on while the server looked at it: its next check brings us here again.
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified)
        return () => undefined;
      const reason = error instanceof Error ? error.message : String(error);
      return () => instead({ type: 'failed', uri: key, message: reason });
    } finally {
      if (asked !== undefined) asking.delete(asked);
    }
  }

  const subscriptions = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isFromPreview(message)) return;
      if (message.type === 'switch') {
        switches = message.switches;
        update();
      } else if (message.type === 'ready') {
        ready = true;
        switches = message.switches;
        post({ type: 'words', words: translations() });
        if (mode !== undefined) post({ type: 'mode', mode });
        // From now on the page itself remembers which tab is chosen.
        mode = undefined;
        update();
      } else if (shown === undefined || message.uri !== shown.toString()) {
        // About a document that the panel has left.
      } else if (message.type === 'reveal') {
        // The page names places of the version it shows; `reveal` keeps a place inside a text that is shorter by now.
        void reveal(shown, message.range);
      } else {
        sides.get(message.mode)?.message?.(message.message, { uri: message.uri, version: message.version });
      }
    }),
    vscode.window.onDidChangeActiveTextEditor(editor => {
      if (editor !== undefined && session.documents.isStory(editor.document.uri)) turnTo(editor.document.uri);
    }),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('starStories.preview')) update();
    }),
    // Not with the server's next check: by then the text may be another.
    session.onSent(({ uri }) => {
      if (uri.toString() === shown?.toString()) update();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.toString() === shown?.toString()) instead({ type: 'closed', uri: uri.toString() });
    }),
  );

  return {
    turnTo,
    choose,
    shown: () => shown,
    checked: (uri, version) => {
      const key = uri.toString();
      if (key !== shown?.toString()) return;
      // A question about that text which is still open is answered by this very check, or after it.
      if (![...asking].some(each => each.uri === key && each.version >= version)) update();
    },
    dispose: () => {
      // An answer that is still on its way has no page any more.
      ready = false;
      subscriptions.dispose();
      for (const side of sides.values()) side.dispose();
    },
  };
}

const opened = (key: string): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find(each => each.uri.toString() === key);

/** A restored panel may come up before its document has an editor; an unsaved document that was closed is gone. */
const find = async (uri: vscode.Uri): Promise<vscode.TextDocument | undefined> =>
  uri.scheme === 'untitled' ? undefined : vscode.workspace.openTextDocument(uri);

const fileName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** The page's own words in the editor's language: the bundle that `l10n.t` reads, without entries for translators. */
function translations(): Record<string, string> {
  const entries = Object.entries(vscode.l10n.bundle ?? {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
