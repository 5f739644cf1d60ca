import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, finding, findings, gone, inFolder, rangeOf, rulesOf, show } from './support/editor';
import { LOCK_KEEPER, MISTYPED } from './support/story';
import { until } from './support/wait';

describe('quick fixes', () => {
  afterEach(clean);

  it('put a mistyped name right, preferred', async () => {
    const { document } = await show(MISTYPED);
    const found = await finding(document, 'directive');
    assert.equal(document.getText(found.range), 'we-langage');
    const fix = (await actionsFor(document, found)).find(({ isPreferred }) => isPreferred);
    assert.ok(fix, 'there is a preferred fix');
    await apply(fix);
    assert.ok(document.getText().includes('star-disable-next-line we-language -->'));
    await gone(document, 'directive');
    await gone(document, 'we-language');
  });

  it('that change who did what say so and are not preferred', async () => {
    const { document } = await show(LOCK_KEEPER);
    const found = await finding(document, 'we-language');
    const claim = (await actionsFor(document, found)).find(({ title }) => /only if/i.test(title));
    assert.ok(claim, 'a fix names its condition');
    assert.notEqual(claim.isPreferred, true);
    await apply(claim);
    await gone(document, 'we-language');
    assert.ok(document.getText().includes('I replaced the worn roller.'));
  });

  it('that ask leave a question in the text', async () => {
    const { document } = await show(LOCK_KEEPER);
    const found = await finding(document, 'we-language');
    const before = document.getText();
    const ask = (await actionsFor(document, found)).find(
      ({ title, edit }) => edit !== undefined && !/only if|ignore|turn off|shared/i.test(title),
    );
    assert.ok(ask, 'a fix asks');
    await apply(ask);
    await finding(document, 'leftover-placeholder');
    assert.notEqual(document.getText(), before);
    assert.match(document.getText(), /\[[^\]]+\?\]/);
  });

  for (const [where, mark] of [
    ['on this line', 'star-disable-next-line we-language'],
    ['in this section', 'star-disable we-language'],
    ['in this file', 'star-disable-file we-language'],
  ] as const) {
    it(`ignore a finding ${where}`, async () => {
      const { document } = await show(LOCK_KEEPER);
      const found = await finding(document, 'we-language');
      const title = `Ignore 'we-language' ${where}`;
      await apply(await titled(document, found, title));
      assert.ok(document.getText().includes(mark), document.getText());
      await gone(document, 'we-language');
      assert.ok(!rulesOf(document).includes('directive'), 'the comment is not unused');
    });
  }

  it('switch a rule off in a new .starrc.json, which the title names', async () => {
    const { document } = await show(LOCK_KEEPER);
    const found = await finding(document, 'we-language');
    await apply(await titled(document, found, "Turn off 'we-language' in .starrc.json"));
    await vscode.workspace.saveAll(false);
    await gone(document, 'we-language');
    const file = await vscode.workspace.openTextDocument(inFolder('.starrc.json'));
    assert.deepEqual(JSON.parse(file.getText()), { rules: { 'we-language': 'off' } });
  });
});

describe('fix all', () => {
  const settings = () => vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });

  afterEach(async () => {
    await settings().update('codeActionsOnSave', undefined, vscode.ConfigurationTarget.Global, true);
    await clean();
  });

  it('runs on save, makes the safe fixes and leaves the rest', async () => {
    const text = `${MISTYPED}\n<!-- star-disable-file vague-reslt -->\n`;
    const editor = await show(text);
    const { document } = editor;
    await until('both names', () => rulesOf(document).filter(rule => rule === 'directive').length === 2);
    await settings().update(
      'codeActionsOnSave',
      { 'source.fixAll.star': 'explicit' },
      vscode.ConfigurationTarget.Global,
      true,
    );
    await editor.edit(edit => edit.insert(document.positionAt(document.getText().length), '\n'));
    await document.save();
    await until('the save to be done', () => !document.isDirty);
    const expected = `${text}\n`.replace('we-langage', 'we-language').replace('vague-reslt', 'vague-result');
    assert.equal(document.getText(), expected, 'both names right, "We" left to the writer');
  });

  it('is not offered where nothing is safe', async () => {
    const { document } = await show(LOCK_KEEPER);
    await finding(document, 'we-language');
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await provide(document, all, 'source.fixAll.star');
    assert.deepEqual(
      actions.map(({ title }) => title),
      [],
    );
    assert.ok(findings(document).length > 0);
    assert.ok(rangeOf(document, 'We replaced'));
  });
});

function provide(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind: string,
): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
}

const actionsFor = (document: vscode.TextDocument, { range }: vscode.Diagnostic) =>
  provide(document, range, vscode.CodeActionKind.QuickFix.value);

async function titled(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  start: string,
): Promise<vscode.CodeAction> {
  const actions = await actionsFor(document, diagnostic);
  const action = actions.find(({ title }) => title.startsWith(start));
  assert.ok(action, `${start}: only ${actions.map(({ title }) => title).join(' | ')}`);
  return action;
}

async function apply({ edit, command, title }: vscode.CodeAction): Promise<void> {
  if (edit) assert.equal(await vscode.workspace.applyEdit(edit), true, title);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}
