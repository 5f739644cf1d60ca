import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, open, rangeOf, run, show, write } from './support/editor';
import { hasPage, page, webview } from './support/page';
import { LOCK_KEEPER, WEAK } from './support/story';
import { pause, until } from './support/wait';

/** So long that neither side shows it whole. */
const LONG = LOCK_KEEPER.replace(
  /^(The upper gate|The gate belonged|I logged|Jams fell|A fault)/gm,
  `${'The lock was built for barges and is now used by boats of every size.\n\n'.repeat(12)}$1`,
);

/** Runs in the page: the line of the last element that reaches its top. */
const TOP_LINE = `() => {
  const all = [...document.querySelectorAll('[data-line]')];
  return Number(all.filter(each => each.getBoundingClientRect().top < 60).at(-1).dataset.line);
}`;
const scrollOf = () => webview.evaluate<number>('#page', '() => scrollY');
const firstLine = () => vscode.window.visibleTextEditors[0]!.visibleRanges[0]!.start.line;

describe('the preview beside the text', () => {
  before(function () {
    if (!hasPage) this.skip();
  });
  afterEach(async () => {
    assert.deepEqual(await page.problems(), []);
    await clean();
  });

  it('fixes from the margin, and asks with a tab stop', async () => {
    const editor = await show(LOCK_KEEPER);
    await run('openPreview');
    await webview.click('.step .fix:has-text("I replaced")');
    await until('the fix', () => editor.document.getText().includes('drew it against the jams. I replaced'));
    await vscode.commands.executeCommand('undo');
    await until('the fix undone', () => editor.document.getText().includes(WEAK));
    await until(
      'its finding again',
      async () => (await webview.count('.fix:has-text("Name your part")')) > 0,
    );
    await webview.click('.fix:has-text("Name your part")');
    const asked = await until('a question selected', () => {
      const active = vscode.window.activeTextEditor;
      const text = active?.document.getText(active.selection) ?? '';
      return /^\[.*\?\]$/.test(text) && text;
    });
    await page.type('the roller was mine');
    await until('the answer in its place', () => {
      const text = editor.document.getText();
      return text.includes('the roller was mine') && !text.includes(asked);
    });
  });

  it('scrolls with the text', async () => {
    const editor = await show(LONG);
    await run('openPreview');
    await until('the story', async () => (await webview.count('.step')) === 5);
    const { start } = rangeOf(editor.document, '## Result');
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
    const topLine = () => webview.evaluate<number>('#page', TOP_LINE);
    await until(
      'the same line',
      async () => firstLine() > 50 && Math.abs((await topLine()) - firstLine()) <= 3,
    );
    const settled = [await scrollOf(), firstLine()];
    await pause(700);
    assert.deepEqual([await scrollOf(), firstLine()], settled, 'one answered the other');
  });

  it('takes the text along when it is scrolled by hand', async () => {
    const editor = await show(LONG);
    await run('openPreview');
    await until('the story', async () => (await webview.count('.step')) === 5);
    await webview.hover('.step:has(h3 button:text-is("Situation")) .said');
    await webview.evaluate('#page', `() => { dispatchEvent(new WheelEvent('wheel')); scrollBy(0, 900); }`);
    const line = await until('the text scrolled', () => firstLine() > 8 && firstLine());
    const before = await scrollOf();
    await pause(700);
    assert.deepEqual([await scrollOf(), firstLine()], [before, line], 'one answered the other');
    assert.equal(editor.selection.active.line, 0, 'the cursor stays where it is');
  });

  it('leaves both alone where the setting says so', async () => {
    const settings = vscode.workspace.getConfiguration('starStories');
    await settings.update('preview.followCursor', false, vscode.ConfigurationTarget.Global);
    try {
      const editor = await show(LONG);
      await run('openPreview');
      await until('the story', async () => (await webview.count('.step')) === 5);
      const { start } = rangeOf(editor.document, '## Result');
      editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
      await pause(700);
      assert.equal(await scrollOf(), 0);
      assert.equal(await webview.count('section[aria-current]'), 0);
    } finally {
      await settings.update('preview.followCursor', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('puts the cursor where the text was clicked', async () => {
    const editor = await show(LOCK_KEEPER);
    await run('openPreview');
    await webview.click('.step:has(h3 button:text-is("Situation")) .said');
    const { line } = rangeOf(editor.document, 'The upper gate').start;
    await until('the cursor', () => vscode.window.activeTextEditor?.selection.active.line === line);
  });

  it('shows the same story against another level, also after it is loaded again', async () => {
    await show(LOCK_KEEPER);
    await run('openPreview');
    const total = () => webview.text('.total .seconds');
    await until('2:30', async () => (await total()).endsWith('of 2:30'));
    await webview.evaluate(
      '#switch-level',
      `select => { select.value = 'principal'; select.dispatchEvent(new Event('change')); }`,
    );
    await until('3:00', async () => (await total()).endsWith('of 3:00'));
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await until(
      '3:00 again',
      async () => (await webview.count('.total')) > 0 && (await total()).endsWith('of 3:00'),
    );
  });

  it('shows a hostile file as text', async () => {
    const evil = `<img src=x onerror=alert(1)> <script>alert(2)</script> [x](javascript:alert(3)) \${alert(4)}`;
    const text = LOCK_KEEPER.replace('level: sde2', `level: sde2\nquestion: "${evil}"`)
      .replace('# The jammed gate', `# The ${evil}`)
      .replace('The upper gate', `The upper ${evil} gate`);
    const uri = await write(
      '"><img src=x onerror=alert(5)>.star.md',
      `${text}\n## Follow-ups\n### Why ${evil}?\n${evil}\n`,
    );
    await vscode.commands.executeCommand('vscode.open', uri);
    await run('openPreview');
    await until(
      'the words',
      async () =>
        (await webview.count('.said')) > 0 &&
        (await webview.texts('.said')).some(each => each.includes('alert(4)')),
    );
    assert.equal(await webview.count('#page img, #page script, #page a'), 0);
  });

  it('has no barrier in it', async () => {
    await open('nurse-discharge-bags.star.md');
    await run('openPreview');
    await until('the story', async () => (await webview.count('.step')) > 3);
    assert.deepEqual(await webview.barriers('#page'), []);
  });
});
