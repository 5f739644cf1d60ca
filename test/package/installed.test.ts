import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, EXTENSION, finding, lenses, run, show } from '../editor/support/editor';
import { hasPage, page, webview, workbench } from '../editor/support/page';
import { LOCK_KEEPER } from '../editor/support/story';
import { until } from '../editor/support/wait';

describe('the installed package', () => {
  afterEach(clean);

  it('is what runs', () => {
    const extension = vscode.extensions.getExtension(EXTENSION)!;
    assert.ok(/[\\/]extensions[\\/]star-stories\.star-stories-/.test(extension.extensionPath));
  });

  it('holds what is named for it and nothing else', async () => {
    const { extensionUri } = vscode.extensions.getExtension(EXTENSION)!;
    const entries = await vscode.workspace.fs.readDirectory(extensionUri);
    const names = entries.map(([name]) => name).filter(name => !name.startsWith('.'));
    for (const name of ['package.json', 'dist', 'syntaxes', 'l10n']) assert.ok(names.includes(name), name);
    for (const name of ['node_modules', 'server', 'client', 'test', 'scripts', 'samples']) {
      assert.ok(!names.includes(name), name);
    }
  });

  it('shows a squiggle', async () => {
    const { document } = await show(LOCK_KEEPER);
    const found = await finding(document, 'we-language');
    assert.equal(document.getText(found.range), 'We');
    if (!hasPage) return;
    await until('the squiggle', async () => (await workbench.count('.squiggly-warning')) > 0);
    await page.screenshot('installed-package');
  });

  it('opens its preview', async function () {
    if (!hasPage) this.skip();
    const { document } = await show(LOCK_KEEPER);
    await lenses(document);
    await run('openPreview');
    await until('the story', async () => (await webview.text('article h2')) === 'The jammed gate');
  });
});
