import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, finding, findings, gone, lensesNow, ruleOf, rulesOf, run, show } from './support/editor';
import { hasPage, page, workbench } from './support/page';
import { LOCK_KEEPER, WEAK } from './support/story';
import { until } from './support/wait';

describe('STAR: Next Finding', () => {
  afterEach(clean);

  it('goes to a core finding first, on to the next, and around', async () => {
    const text = LOCK_KEEPER.replace('about 40 hours', '[how many hours?]');
    const editor = await show(text);
    await finding(editor.document, 'leftover-placeholder');
    await finding(editor.document, 'we-language');
    const places: string[] = [];
    for (let step = 0; step < findings(editor.document).length + 1; step++) {
      await run('nextFinding');
      const at = editor.selection.start;
      const here = findings(editor.document).filter(({ range }) => range.start.isEqual(at));
      assert.ok(here.length > 0, `a finding begins at line ${at.line + 1}`);
      places.push(here.map(ruleOf).join());
    }
    assert.ok(places[0]!.includes('leftover-placeholder'), `the error comes first: ${places.join(' ')}`);
    assert.ok(places.some(rules => rules.includes('we-language')));
    assert.ok(
      places.slice(1).some(rules => rules.includes('leftover-placeholder')),
      'and around again',
    );
  });
});

describe('STAR: Check This File', () => {
  afterEach(clean);

  it('checks an ordinary Markdown file, and no other', async () => {
    const diary = await show(LOCK_KEEPER, '.md');
    const { document } = await show(LOCK_KEEPER, '.md');
    await run('checkThisFile');
    const found = await finding(document, 'we-language');
    assert.equal(document.getText(found.range), 'We');
    assert.ok((await lensesNow(document)).length > 0, 'its steps have lenses');
    assert.deepEqual(findings(diary.document), []);
  });

  it('goes on while the file changes and ends when it is closed', async () => {
    const editor = await show(LOCK_KEEPER, '.md');
    await run('checkThisFile');
    await finding(editor.document, 'we-language');
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit(edit => edit.replace(all, LOCK_KEEPER.replace(WEAK, 'I replaced')));
    await gone(editor.document, 'we-language');
    await vscode.commands.executeCommand('undo');
    await finding(editor.document, 'we-language');
    const { uri } = editor.document;
    await clean();
    await until('the findings go with the file', () => vscode.languages.getDiagnostics(uri).length === 0);
  });
});

describe('STAR: New Story', () => {
  afterEach(clean);

  it('asks four questions and opens a calm draft with its first question selected', async function () {
    if (!hasPage) this.skip();
    const done = run('newStory');
    for (const step of [1, 2, 3, 4]) {
      await until(`question ${step}`, async () =>
        (await workbench.texts('.quick-input-title')).some(title => title.includes(`${step} of 4`)),
      );
      await page.press('Enter');
    }
    await done;
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document.isUntitled, true);
    const text = editor.document.getText();
    for (const step of ['Situation', 'Task', 'Action', 'Result'])
      assert.ok(text.includes(`## ${step}\n`), text);
    assert.match(text, /^principle: \S/m);
    assert.match(editor.document.getText(editor.selection), /^\[.+\?\]$/);
    const draft = await finding(editor.document, 'draft');
    assert.equal(draft.severity, vscode.DiagnosticSeverity.Information);
    assert.deepEqual(rulesOf(editor.document), ['draft'], 'one calm finding and no other');
  });

  it('opens nothing when a question is left', async function () {
    if (!hasPage) this.skip();
    const before = vscode.workspace.textDocuments.length;
    const done = run('newStory');
    await until('question 1', async () =>
      (await workbench.texts('.quick-input-title')).some(title => title.includes('1 of 4')),
    );
    await page.press('Escape');
    await done;
    assert.equal(vscode.workspace.textDocuments.length, before);
  });
});
