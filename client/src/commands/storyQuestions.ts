import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CHOICES, type ChoicesResult, type NewStoryParams } from '../../../server/src/protocol';

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** The four questions of New Story; undefined when the user leaves one of them with Escape. */
export async function askForStory(client: BaseLanguageClient): Promise<NewStoryParams | undefined> {
  const choices = await client.sendRequest<ChoicesResult>(CHOICES, {});
  const settings = vscode.workspace.getConfiguration('starStories');

  const profile = await ask(
    1,
    vscode.l10n.t('Whose interview is it for?'),
    choices.profiles.map(each => ({ label: each.name, value: each })),
    each => each.id === settings.get('profile'),
  );
  if (profile === undefined) return undefined;

  const level = await ask(
    2,
    vscode.l10n.t('At which level? It sets how long each step may take.'),
    choices.levels.map(value => ({ label: levelName(value), description: value, value })),
    value => value === settings.get('level'),
  );
  if (level === undefined) return undefined;

  const principle = await ask(3, vscode.l10n.t('Which principle does it show?'), [
    ...profile.value.principles.map(each => ({ label: each.name, detail: each.question, value: each })),
    { label: vscode.l10n.t('None in particular'), value: null },
  ]);
  if (principle === undefined) return undefined;

  const ownership = await ask(4, vscode.l10n.t('Who started it?'), [
    ...choices.ownerships.map(value => ({ label: ownershipName(value), description: value, value })),
    { label: vscode.l10n.t('Leave it open'), value: null },
  ]);
  if (ownership === undefined) return undefined;

  return {
    profile: profile.value.id,
    level: level.value,
    ...(principle.value && { principle: principle.value.id, question: principle.value.question }),
    ...(ownership.value && { ownership: ownership.value }),
  };
}

/** `first` picks the answer that stands at the top, so that Enter takes what the settings say. */
function ask<T>(
  step: number,
  question: string,
  items: readonly Choice<T>[],
  first: (value: T) => boolean = () => false,
): Thenable<Choice<T> | undefined> {
  const sorted = [...items].sort((a, b) => Number(first(b.value)) - Number(first(a.value)));
  return vscode.window.showQuickPick(sorted, {
    title: vscode.l10n.t('New story ({0} of 4)', step),
    placeHolder: question,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
}

function levelName(level: string): string {
  const names: Readonly<Record<string, string>> = {
    sde1: vscode.l10n.t('Junior'),
    sde2: vscode.l10n.t('Mid-level'),
    senior: vscode.l10n.t('Senior'),
    principal: vscode.l10n.t('Principal or staff'),
  };
  return names[level] ?? level;
}

function ownershipName(ownership: string): string {
  const names: Readonly<Record<string, string>> = {
    'self-initiated': vscode.l10n.t('I did: nobody had asked for it'),
    assigned: vscode.l10n.t('It was given to me'),
    shared: vscode.l10n.t('Several of us: part of it was mine'),
    'led-team': vscode.l10n.t('I led the team that did it'),
  };
  return names[ownership] ?? ownership;
}
