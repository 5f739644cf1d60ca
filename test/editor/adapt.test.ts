import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, finding, run, show } from './support/editor';
import { LOCK_KEEPER } from './support/story';
import { until } from './support/wait';

describe('STAR: Adapt for…', () => {
  afterEach(clean);

  it('writes an outline from the story’s own words behind it, as one step to undo', async () => {
    const editor = await show(LOCK_KEEPER);
    await finding(editor.document, 'we-language');
    const done = run('adapt');
    // The list of principles comes from the server; its first entry is taken as by Enter.
    await new Promise(resolve => setTimeout(resolve, 600));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    const text = await until(
      'an outline',
      () => /\n## Adapt: .*\n/.test(editor.document.getText()) && editor.document.getText(),
    );
    const [, outline] = text.split('\n## Adapt: ');
    assert.match(outline!, /^[^\n]+\nLead with: .+\nEmphasise: .+\nDownplay: .+\n/);
    assert.ok(text.startsWith(LOCK_KEEPER.trimEnd()));
    await vscode.commands.executeCommand('undo');
    await until('the story as it was', () => editor.document.getText() === LOCK_KEEPER);
  });
});
