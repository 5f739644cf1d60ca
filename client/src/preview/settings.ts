import * as vscode from 'vscode';

const SECTION = 'starStories.preview';

const read = (name: string, scope: vscode.ConfigurationScope): boolean =>
  vscode.workspace.getConfiguration(SECTION, scope).get(name, true);

/** Whether the panel and the editor keep each other at the same place. */
export const isInStep = (scope: vscode.ConfigurationScope): boolean => read('followCursor', scope);

/** Whether the panel may show how a story would be read. */
export const isReadingOn = (scope: vscode.ConfigurationScope): boolean => read('reading', scope);

/** Where the reader has set it last; else for all their windows. */
export async function setReading(on: boolean): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const { workspaceValue } = configuration.inspect('reading') ?? {};
  const target =
    workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration.update('reading', on, target);
}
