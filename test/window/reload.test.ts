import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { loadTools, type Tools } from './tools';

/** What npm start opens, worked by hand from outside: no test runs inside, so that the window can be loaded again. */
describe('a window of the editor', function () {
  this.timeout(90_000);
  let tools: Tools;
  let page: Page;
  let again: string;
  const endings: (() => unknown)[] = [];

  before(async () => {
    tools = await loadTools();
    const folder = mkdtempSync(join(tmpdir(), 'star-window-'));
    endings.unshift(() => rmSync(folder, { recursive: true, force: true }));
    cpSync('samples', folder, { recursive: true });
    const profile = tools.makeProfile();
    endings.unshift(() => profile.remove());
    await tools.installExtension(profile, process.env.STAR_EDITOR_VSIX!);
    const server = await tools.startServer({ profile });
    endings.unshift(() => server.stop());
    const browser = await tools.chromium.launch(tools.browserOptions());
    endings.unshift(() => browser.close());
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const file = join(folder, 'warehouse-lead-returns.star.md');
    again = tools.address(server.port, { folder });
    await page.goto(tools.address(server.port, { folder, file }));
  });

  after(async () => {
    for (const end of endings) await end();
  });

  it('shows squiggles and lenses for the file it was opened with', async () => {
    await seen('.squiggly-warning');
    await seen('.codelens-decoration:has-text("about")');
  });

  it('opens the preview from the command palette', async () => {
    await page.keyboard.press('F1');
    await page.waitForSelector('.quick-input-widget input');
    await page.keyboard.type('STAR: Open Preview');
    await page.waitForSelector('.quick-input-list .monaco-list-row:has-text("Open Preview")');
    await page.keyboard.press('Enter');
    assert.match((await rows()).join('\n'), /Situation about \d+ s of 25/);
  });

  it('has the preview back after it was loaded again', async () => {
    const before = await rows();
    // A browser's page cannot save as it goes: the workbench does so every five seconds when idle.
    await page.waitForTimeout(8000);
    // Not page.reload(): the address opens a file, which counts as asking for that file alone.
    await page.goto(again);
    await seen('.codelens-decoration:has-text("about")');
    assert.deepEqual(await rows(), before);
    await page.screenshot({ path: 'test-results/reloaded.png' });
  });

  const seen = (selector: string) => page.waitForSelector(selector, { timeout: 30_000 });

  async function rows(): Promise<string[]> {
    const question = { selector: '.times .row', webview: true, action: 'texts', timeout: 30_000 } as const;
    const texts = (await tools.find(page, question)) as string[];
    return texts.map(text => text.replace(/\s+/g, ' ').trim());
  }
});
