import * as vscode from 'vscode';
import { type CheckedParams, OPEN_PREVIEW_COMMAND } from '../../../server/src/protocol';
import { clock } from '../format';

export type CheckedStory = CheckedParams['stories'][number];

/** `about 2:08 of 2:30` for the story under the cursor, and whether it is ready to be told. */
export function createStatusBar(): vscode.Disposable & { show(story: CheckedStory | undefined): void } {
  const item = vscode.window.createStatusBarItem('starStories.time', vscode.StatusBarAlignment.Right, 110);
  item.name = vscode.l10n.t('STAR Stories: time');
  item.command = OPEN_PREVIEW_COMMAND;
  return {
    show(story) {
      if (story === undefined) return item.hide();
      const time = vscode.l10n.t('about {0} of {1}', clock(story.seconds), clock(story.limitSeconds));
      const state = story.ready
        ? vscode.l10n.t('Ready: no error, no warning, no placeholder left.')
        : vscode.l10n.t('Not ready yet: there are errors, warnings or placeholders left.');
      item.text = `$(${story.ready ? 'pass' : 'circle-large-outline'}) ${time}`;
      item.tooltip = [story.title, state].filter(line => line !== '').join('\n');
      item.accessibilityInformation = { label: `${time}. ${state}`, role: 'button' };
      item.show();
    },
    dispose: () => item.dispose(),
  };
}
