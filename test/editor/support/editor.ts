import * as vscode from 'vscode';
import { until } from './wait';

export const EXTENSION = 'star-stories.star-stories';

/** The workspace: a copy of the samples, thrown away after the run. */
export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
export const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

let made: vscode.Uri[] = [];
let count = 0;

/** Writes a new story into the workspace and shows it. Its name is new each time: an editor remembers closed files. */
export function show(text: string, ending = '.star.md'): Promise<vscode.TextEditor> {
  return write(`test-${++count}${ending}`, text).then(openUri);
}

/** Writes a file that goes when the test is over. */
export async function write(name: string, text: string): Promise<vscode.Uri> {
  const uri = inFolder(name);
  made.push(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const open = (name: string): Promise<vscode.TextEditor> => openUri(inFolder(name));

/** As a click in the explorer would: a document that only an extension asked for would live on after its editor. */
async function openUri(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri, {
    preview: false,
    viewColumn: vscode.ViewColumn.One,
  });
  return until(`an editor of ${uri.path}`, () => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri.toString() && editor;
  });
}

/** Leaves no editor, no panel, no unsaved text and no file behind. */
export async function clean(): Promise<void> {
  for (const document of vscode.workspace.textDocuments) {
    if (!document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of [...made, inFolder('.starrc.json')]) {
    await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
  }
  made = [];
}

/** The document's findings, now. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'star-stories');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

export const rulesOf = (document: vscode.TextDocument): string[] => findings(document).map(ruleOf);

/** The first finding of a rule, as soon as there is one. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return until(`a finding of ${rule} (there are: ${rulesOf(document).join(', ') || 'none'})`, () =>
    findings(document).find(each => ruleOf(each) === rule),
  );
}

export async function gone(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`no finding of ${rule}`, () => !rulesOf(document).includes(rule));
}

export async function replace(editor: vscode.TextEditor, old: string, text: string): Promise<void> {
  await editor.edit(edit => edit.replace(rangeOf(editor.document, old), text));
}

/** Where a text stands for the first time. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  if (start < 0) throw new Error(`"${text}" does not stand in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

export const run = (command: string, ...args: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`starStories.${command}`, ...args);

/** The titles of our code lenses, once there are some. */
export function lenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  return until(`lenses over ${document.uri.path}`, async () => {
    const all = await lensesNow(document);
    return all.length > 0 && all;
  });
}

export async function lensesNow(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    50,
  );
  return all.filter(({ command }) => command?.title.includes('about '));
}
