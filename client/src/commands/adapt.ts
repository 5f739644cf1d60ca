import * as vscode from 'vscode';
import {
  ADAPT,
  ADAPTATIONS,
  type AdaptationsParams,
  type AdaptationsResult,
  type AdaptParams,
  type AdaptResult,
} from '../../../server/src/protocol';
import { reveal, toRange } from '../places';
import type { Session } from '../session';

/** Asks for a principle and writes an outline of the story under it, from the story's own words: one step to undo. */
export function registerAdapt(session: Session): vscode.Disposable {
  return vscode.commands.registerCommand('starStories.adapt', async () => {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !session.documents.isStory(editor.document.uri)) {
      say(
        vscode.l10n.t('Open a .star.md file first. For any other Markdown file, run STAR: Check This File.'),
      );
      return;
    }
    const { document } = editor;
    const client = await session.ready(document);
    const uri = document.uri.toString();
    const { line, character } = editor.selection.active;
    const asked: AdaptationsParams = { uri, position: { line, character } };
    const found = await client.sendRequest<AdaptationsResult | null>(ADAPTATIONS, asked);
    if (found === null) {
      say(vscode.l10n.t('There is no story here to adapt yet.'));
      return;
    }
    const choice = await choose(found);
    if (choice === undefined) return;
    if (choice.written !== null) return reveal(document.uri, choice.written);
    const params: AdaptParams = { uri, story: found.story, principle: choice.id };
    const answer = await client.sendRequest<AdaptResult | null>(ADAPT, params);
    if (answer === null || answer.version !== document.version) {
      say(vscode.l10n.t('The file changed in the meantime. Nothing was added; run the command again.'));
      return;
    }
    await insert(editor, answer);
  });
}

type Choice = AdaptationsResult['choices'][number];

async function choose({ title, choices }: AdaptationsResult): Promise<Choice | undefined> {
  const items = choices.map(choice => ({
    label: choice.name,
    ...(choice.written !== null && { description: vscode.l10n.t('already there: goes to it') }),
    ...(choice.has !== '' && { detail: choice.has }),
    choice,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: title === '' ? vscode.l10n.t('Adapt the story') : vscode.l10n.t('Adapt “{0}”', title),
    placeHolder: vscode.l10n.t('For which principle?'),
    matchOnDetail: true,
  });
  return picked?.choice;
}

/** Puts the outline in, shows it, and selects its first open question, so that it is the next thing typed. */
async function insert(editor: vscode.TextEditor, { change }: AdaptResult): Promise<void> {
  const at = toRange(change.range);
  const offset = editor.document.offsetAt(at.start);
  if (!(await editor.edit(edit => edit.replace(at, change.text)))) return;
  const { document } = editor;
  const written = document.getText().slice(offset);
  const gap = /\[[^\][\r\n]*\?\]/.exec(written.slice(0, change.text.length));
  const heading = written.search(/\S/);
  const place = gap
    ? new vscode.Range(
        document.positionAt(offset + gap.index),
        document.positionAt(offset + gap.index + gap[0].length),
      )
    : new vscode.Range(document.positionAt(offset + heading), document.positionAt(offset + heading));
  editor.selection = new vscode.Selection(place.start, place.end);
  editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const say = (message: string): void => void vscode.window.showInformationMessage(message);
