import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  clean,
  finding,
  findings,
  gone,
  lenses,
  open,
  rangeOf,
  replace,
  ruleOf,
  rulesOf,
  show,
  write,
} from './support/editor';
import { LOCK_KEEPER, WEAK } from './support/story';
import { pause } from './support/wait';

const { Error: Wrong, Warning } = vscode.DiagnosticSeverity;

describe('findings', () => {
  afterEach(clean);

  it('stand on the exact words, with severity, rule and its page', async () => {
    const { document } = await show(LOCK_KEEPER);
    const found = await finding(document, 'we-language');
    assert.equal(document.getText(found.range), 'We');
    assert.deepEqual(found.range.start, rangeOf(document, WEAK).start);
    assert.equal(found.severity, Warning);
    assert.ok(typeof found.code === 'object' && /\/we-language\.md$/.test(found.code.target.path));
  });

  it('say several things about a weak sample', async () => {
    const { document } = await open('warehouse-lead-returns.star.md');
    await finding(document, 'we-language');
    const rules = new Set(rulesOf(document));
    assert.ok(rules.size >= 4, `only ${[...rules].join(', ')}`);
    const weakAnswer = rangeOf(document, 'We all pulled together').start.line;
    assert.ok(findings(document).every(({ range }) => range.start.line !== weakAnswer));
  });

  it('leave a strong sample alone', async () => {
    const { document } = await open('nurse-discharge-bags.star.md');
    // Known to be checked once its lenses are there.
    await lenses(document);
    await pause(300);
    const loud = findings(document).filter(({ severity }) => severity <= Warning);
    assert.deepEqual(loud.map(ruleOf), []);
  });

  it('go and come back with the text', async () => {
    const editor = await show(LOCK_KEEPER);
    await finding(editor.document, 'we-language');
    await replace(editor, WEAK, 'I replaced');
    await gone(editor.document, 'we-language');
    await vscode.commands.executeCommand('undo');
    await finding(editor.document, 'we-language');
  });

  it('wait while their line is being typed', async () => {
    const editor = await show(LOCK_KEEPER.replace(WEAK, 'I replaced'));
    const { document } = editor;
    await lenses(document);
    const end = rangeOf(document, 'comes back each spring.').end;
    editor.selection = new vscode.Selection(end, end);
    for (const word of [' We', ' rebuilt', ' the', ' sill.']) {
      await editor.edit(edit => edit.insert(editor.selection.active, word), {
        undoStopBefore: false,
        undoStopAfter: false,
      });
      await pause(150);
    }
    assert.ok(!rulesOf(document).includes('we-language'), 'nothing yet');
    await finding(document, 'we-language');
  });

  it('stand in the right place after CRLF, a byte-order mark and an emoji', async () => {
    const text = `\uFEFF${LOCK_KEEPER}`.replace('I logged', '🚤🚤 I logged').replaceAll('\n', '\r\n');
    const { document } = await show(text);
    const found = await finding(document, 'we-language');
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    assert.equal(document.getText(found.range), 'We');
    assert.deepEqual(found.range.start, rangeOf(document, WEAK).start);
  });

  it('name the place where front matter is broken, and check the rest', async () => {
    const { document } = await show(LOCK_KEEPER.replace('level: sde2', 'level: [sde2'));
    const broken = await finding(document, 'front-matter');
    assert.ok(broken.range.start.line < 3, `line ${broken.range.start.line}`);
    await finding(document, 'we-language');
  });

  it('ask for a placeholder that is left', async () => {
    const { document } = await show(LOCK_KEEPER.replace('about 40 hours', '[how many hours?]'));
    const found = await finding(document, 'leftover-placeholder');
    assert.equal(document.getText(found.range), '[how many hours?]');
    assert.equal(found.severity, Wrong);
  });

  it('are taken back by a comment', async () => {
    const editor = await show(LOCK_KEEPER);
    await finding(editor.document, 'we-language');
    await replace(editor, '## Action\n', '## Action\n<!-- star-disable-next-line we-language -->\n');
    await gone(editor.document, 'we-language');
  });

  it('follow .starrc when it changes, and keep its last good state when it breaks', async () => {
    const { document } = await show(LOCK_KEEPER);
    await finding(document, 'we-language');
    await write('.starrc.json', '{ "rules": { "we-language": "off" } }');
    await gone(document, 'we-language');
    await write('.starrc.json', '{ "rules": { "we-language": "error" } }');
    const found = await finding(document, 'we-language');
    assert.equal(found.severity, Wrong);
    await write('.starrc.json', '{ "rules": ');
    const starrc = await open('.starrc.json');
    await finding(starrc.document, 'configuration');
    assert.equal((await finding(document, 'we-language')).severity, Wrong);
  });

  it('say in one line that a file is too large, and soon', async () => {
    const paragraph = `${'We replaced the worn roller again. '.repeat(40)}\n\n`;
    const text = LOCK_KEEPER + paragraph.repeat(Math.ceil(1_100_000 / paragraph.length));
    const { document } = await show(text);
    await finding(document, 'file-too-large');
    assert.deepEqual(rulesOf(document), ['file-too-large']);
  });
});
