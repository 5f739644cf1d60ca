import * as vscode from 'vscode';
import { vsdiag } from 'vscode-languageclient';
import type { Documents } from '../documents';
import { hold } from './hold';

/** Milliseconds without a keystroke after which the line counts as written. */
const PAUSE = 1200;

/** Holds new findings back from the line that is being typed until a pause, or until the cursor leaves the line. */
export interface CalmTyping extends vscode.Disposable {
  /** The report as it is to be shown now. */
  show(uri: vscode.Uri, report: Report): Report;
}

type Report = vsdiag.DocumentDiagnosticReport | null | undefined;

interface Typing {
  readonly uri: string;
  readonly line: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** `release` is called when findings that were held back may be shown. */
export function createCalmTyping(documents: Documents, release: () => void): CalmTyping {
  const latest = new Map<string, readonly vscode.Diagnostic[]>();
  const shown = new Map<string, readonly vscode.Diagnostic[]>();
  let typing: Typing | undefined;

  function stop(): void {
    if (typing === undefined) return;
    clearTimeout(typing.timer);
    const { uri } = typing;
    typing = undefined;
    if (latest.get(uri)?.length !== shown.get(uri)?.length) release();
  }

  function typed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const change = contentChanges.at(-1);
    if (change === undefined || !documents.isStory(document.uri)) return;
    const byHand = reason === undefined && !/[\r\n]/.test(change.text) && enabled(document);
    if (typing !== undefined) clearTimeout(typing.timer);
    if (!byHand || vscode.window.activeTextEditor?.document !== document) stop();
    else
      typing = {
        uri: document.uri.toString(),
        line: change.range.start.line,
        timer: setTimeout(stop, PAUSE),
      };
  }

  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(typed),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (typing?.uri !== textEditor.document.uri.toString()) return;
      if (selections.every(each => each.active.line !== typing?.line)) stop();
    }),
    vscode.window.onDidChangeActiveTextEditor(stop),
    vscode.workspace.onDidSaveTextDocument(stop),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      latest.delete(uri.toString());
      shown.delete(uri.toString());
    }),
  );

  return {
    show(uri, report) {
      if (report === null || report === undefined) return report;
      const key = uri.toString();
      const full = report.kind === vsdiag.DocumentDiagnosticReportKind.full;
      const fresh = full ? report.items : (latest.get(key) ?? []);
      const items = hold(fresh, shown.get(key) ?? [], typing?.uri === key ? typing.line : null);
      latest.set(key, fresh);
      shown.set(key, items);
      // "Unchanged" speaks of what the server found; what is shown may change all the same.
      return { kind: vsdiag.DocumentDiagnosticReportKind.full, resultId: report.resultId, items };
    },
    dispose: () => {
      if (typing !== undefined) clearTimeout(typing.timer);
      subscriptions.dispose();
    },
  };
}

function enabled(document: vscode.TextDocument): boolean {
  return vscode.workspace.getConfiguration('starStories', document).get('holdBackWhileTyping', true);
}
