import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, finding, gone, lenses, open, rangeOf, replace, run, show } from './support/editor';
import { hasPage, page, webview } from './support/page';
import { LOCK_KEEPER, WEAK } from './support/story';
import { until } from './support/wait';

const ROW = '.times .row';

describe('the preview', () => {
  before(function () {
    if (!hasPage) this.skip();
  });
  afterEach(clean);

  it('shows each step with the seconds that its lens tells', async () => {
    const { document } = await show(LOCK_KEEPER);
    const titles = (await lenses(document)).map(({ command }) => command!.title);
    await run('openPreview');
    const rows = await rowsOf(5);
    for (const step of ['Situation', 'Task', 'Action', 'Result', 'Reflection']) {
      const lens = titles.find(title => title.startsWith(`${step} · `))!;
      const time = /about \d+ s of \d+/.exec(lens)![0];
      assert.ok(
        rows.some(row => row.includes(step) && row.includes(time)),
        `${lens} is not in ${rows.join(' / ')}`,
      );
    }
    const story = /about (\d+:\d\d) of (\d+:\d\d)/.exec(titles.find(title => title.startsWith('Story'))!)!;
    assert.ok(rows.at(-1)!.includes(story[0]), rows.at(-1));
  });

  it('leads from a finding to its place', async () => {
    const editor = await show(LOCK_KEEPER);
    await finding(editor.document, 'we-language');
    await run('openPreview');
    const message = "'We'";
    await until('the finding', async () =>
      (await webview.texts('button.finding')).some(text => text.includes(message)),
    );
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await webview.click(`button.finding:has-text("${message}")`);
    const place = rangeOf(editor.document, WEAK).start;
    await until('the cursor', () => vscode.window.activeTextEditor?.selection.active.line === place.line);
    const { selection, document } = vscode.window.activeTextEditor!;
    assert.equal(document.getText(selection), 'We');
  });

  it('changes with the text', async () => {
    const editor = await show(LOCK_KEEPER);
    await finding(editor.document, 'we-language');
    await run('openPreview');
    await until('the finding', async () => (await webview.count('button.finding:has-text("We")')) > 0);
    await replace(editor, WEAK, 'Alone, I replaced');
    await gone(editor.document, 'we-language');
    await until('the new text', async () =>
      (await webview.texts('.said')).some(text => text.includes('Alone, I replaced the worn roller')),
    );
    await until('no finding', async () => (await webview.count(`button.finding:has-text("'We'")`)) === 0);
  });

  it('marks what a listener would write down, and names each mark in words', async () => {
    await show(LOCK_KEEPER);
    await run('openPreview');
    const acts = await webview.texts('.said mark.act');
    assert.ok(
      acts.some(text => text.startsWith('logged the water level')),
      acts.join(' / '),
    );
    assert.equal(await webview.attribute('.said mark.act', 'title'), 'What you did');
    assert.ok((await webview.texts('.legend mark.act')).includes('What you did'));
    assert.match(await webview.text('.said mark.metric'), /six mornings in ten to none/);
  });

  it('leads from a note and from a mark to their places', async () => {
    const editor = await show(LOCK_KEEPER);
    await run('openPreview');
    const selected = (what: string) =>
      until(what, () => {
        const active = vscode.window.activeTextEditor;
        return active !== undefined && !active.selection.isEmpty && active.document.getText(active.selection);
      });
    await webview.click('.note:has-text("log the water level")');
    assert.match(await selected('the act'), /^logged the water level/);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await webview.click('.said mark.metric');
    assert.match(await selected('the number'), /six mornings in ten to none/);
  });

  it('says in the notes what a story leaves open, until it is told', async () => {
    const editor = await show(LOCK_KEEPER.replace(/(?<=## Action\n).*/, 'We replaced the worn roller.'));
    await run('openPreview');
    const row = '.note-row:has(dt:text-is("What you did"))';
    await until('the open row', async () => (await webview.text(row)).includes('No act of your own is told'));
    await replace(editor, WEAK, 'I replaced');
    await until('the row filled', async () => (await webview.text(row)).includes('replace the worn roller'));
  });

  it('keeps the notes folded when its page is loaded again', async () => {
    await show(LOCK_KEEPER);
    await run('openPreview');
    await webview.click('.notes > summary');
    await until('folded', async () => (await webview.count('.notes:not([open])')) === 1);
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await rowsOf(5);
    assert.equal(await webview.count('.notes[open]'), 0);
  });

  it('marks the step that the cursor is in', async () => {
    const editor = await show(LOCK_KEEPER);
    await run('openPreview');
    for (const [words, step] of [
      ['Nobody had asked me', 'Task'],
      ['Jams fell', 'Result'],
    ] as const) {
      const { start } = rangeOf(editor.document, words);
      editor.selection = new vscode.Selection(start, start);
      await until(`${step} is marked`, async () => {
        const marked = await webview.count('section[aria-current="location"]');
        return marked === 1 && (await webview.text('section[aria-current="location"] h3')) === step;
      });
    }
  });

  it('turns to the story that is looked at', async () => {
    await open('nurse-discharge-bags.star.md');
    await run('openPreview');
    await until('the first', async () => (await webview.text('article h2')) === 'The bags behind the desk');
    await open('warehouse-lead-returns.star.md');
    await until('the other', async () => (await webview.text('article h2')) === 'Bay nine');
  });

  it('shows markup as text and runs none of it', async () => {
    const text = LOCK_KEEPER.replace(
      'The upper gate',
      'The upper <img src="x" onerror="document.title=\'broken\'"> gate',
    ).replace('# The jammed gate', '# A <b>bold</b> gate');
    await show(text);
    await run('openPreview');
    await until('the story', async () => (await webview.count(ROW)) > 0);
    assert.equal(await webview.count('#page img, #page b, #page script'), 0);
    const policy = await webview.attribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    assert.match(policy ?? '', /^default-src 'none'; script-src 'nonce-\w+'; style-src 'self' [^']*$/);
  });

  it('says so when its story is closed', async () => {
    await show(LOCK_KEEPER);
    await run('openPreview');
    await until('the story', async () => (await webview.count(ROW)) > 0);
    await vscode.commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('a word instead', async () => (await webview.count(`${ROW}:visible`)) === 0);
    assert.match(await webview.text('[role="status"] h1'), /No story is open/);
  });

  it('can be worked by keyboard', async () => {
    const editor = await show(LOCK_KEEPER);
    await run('openPreview');
    await webview.focus('.times button:has-text("Result")');
    await page.press('Enter');
    const { line } = rangeOf(editor.document, '## Result').start;
    await until('the cursor', () => vscode.window.activeTextEditor?.selection.active.line === line);
  });

  it('comes back as it was when its page is loaded again', async () => {
    await show(LOCK_KEEPER);
    await run('openPreview');
    const rows = await rowsOf(5);
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    assert.deepEqual(await rowsOf(5), rows);
  });
});

/** The rows of the story's clock, steps and whole, once there are so many. */
async function rowsOf(steps: number): Promise<string[]> {
  const rows = await until(`${steps} steps`, async () => {
    if ((await webview.count(ROW)) !== steps + 1) return false;
    return webview.texts(ROW);
  });
  return rows.map(row => row.replace(/\s+/g, ' ').trim());
}
