import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadTools, type Profile, type Server, type Tools } from './tools';

const FILE = 'nurse-discharge-bags.star.md';

/** What a rehearsal leaves on disk when nobody had the time to save anything. */
describe('rehearsals, whatever becomes of the window', function () {
  this.timeout(240_000);
  let tools: Tools;
  let browser: Browser;
  let profile: Profile;
  let server: Server;
  let folder: string;

  before(async () => {
    tools = await loadTools();
    folder = mkdtempSync(join(tmpdir(), 'star-window-'));
    cpSync('samples', folder, { recursive: true });
    profile = tools.makeProfile();
    await tools.installExtension(profile, process.env.STAR_EDITOR_VSIX!);
    server = await tools.startServer({ profile });
    browser = await tools.chromium.launch(tools.browserOptions());
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    profile?.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the run so far after the editor was killed in the middle', async () => {
    const page = await rehearsing();
    await text(page, '.progress .now:has-text("Situation")');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await text(page, '.progress .now:has-text("Task")');
    // Long enough to be written down once as it goes on, and never told that it ends.
    await page.waitForTimeout(6500);
    server.kill();
    await server.exited;
    await page.context().close();

    server = await tools.startServer({ profile });
    const again = await rehearsal();
    assert.match(await text(again, '.cut-off h2'), /cut off/);
    const steps = (await find(again, '.cut-off li', 'texts')) as string[];
    assert.equal(steps.length, 2);
    assert.match(steps[0]!, /^Situation \d:\d\d$/);
    const soFar = /^Task 0:(\d\d) so far$/.exec(steps[1]!);
    assert.ok(Number(soFar?.[1]) >= 5, steps[1]);
    await again.screenshot({ path: 'test-results/cut-off.png' });
    await click(again, 'button:has-text("Go on with Task")');
    assert.equal(await text(again, '.paused-sign'), 'Paused');
    await click(again, 'button:has-text("End")');
    await text(again, 'h1:has-text("You spoke for")');
    // The page is ahead of what is on disk.
    await until(async () => history().length === 2);
    await again.context().close();
  });

  it('loses nothing of two windows that rehearse at once', async () => {
    const before = history().length;
    const pages = await Promise.all([rehearsing(), rehearsing()]);
    for (let step = 0; step < 5; step++) {
      for (const page of pages) {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Space');
      }
    }
    for (const page of pages) await text(page, 'h1:has-text("You spoke for")');
    await until(async () => history().length === before + 2);
    for (const page of pages) {
      await page.keyboard.press('Escape');
      await text(page, '.runs');
      await until(async () => {
        const runs = (await find(page, '.runs tbody tr', 'texts')) as string[];
        return runs.filter(run => run.includes('5 of 5')).length === 2;
      });
      await page.context().close();
    }
  });

  it('sets a damaged file aside with a message, and keeps what can be read of it', async () => {
    const name = history().at(-1)!;
    const path = join(historyFolder(), name);
    appendFileSync(path, 'half a line of something else\n');
    const spoilt = readFileSync(path, 'utf8');
    const page = await rehearsal();
    const message = toast(page, 'could not be read');
    await message.waitFor({ timeout: 30_000 });
    const aside = name.replace('.jsonl', '.damaged');
    assert.match(await message.innerText(), new RegExp(aside));
    assert.equal(readFileSync(join(historyFolder(), aside), 'utf8'), spoilt);
    const runs = (await find(page, '.runs tbody tr', 'texts')) as string[];
    assert.equal(runs.filter(run => run.includes('5 of 5')).length, 2);
    await page.context().close();
  });

  it('keeps no sentence of a story', () => {
    const kept = history().map(name => readFileSync(join(historyFolder(), name), 'utf8'));
    assert.ok(kept.length > 2);
    assert.match(kept.join(''), /The bags behind the desk/);
    assert.doesNotMatch(kept.join(''), /pharmacy|porters|discharges/);
    assert.doesNotMatch(kept.join(''), new RegExp(folder));
  });

  it('goes into a file, and away by one command that asks first', async () => {
    const page = await rehearsal();
    const runs = () => find(page, '.runs tbody tr', 'count');
    const file = join(folder, 'star-rehearsals.jsonl');
    await command(page, 'STAR: Export Rehearsals');
    const ok = page.locator('.quick-input-widget .quick-input-action .monaco-button', { hasText: 'OK' });
    await ok.click();
    await until(async () => existsSync(file));
    await toast(page, 'Your rehearsals are in').waitFor();

    const clear = page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Clear Rehearsals' });
    await command(page, 'STAR: Clear Rehearsals');
    await clear.waitFor();
    await page.keyboard.press('Escape');
    await clear.waitFor({ state: 'detached' });
    assert.ok(history().length > 0);
    await command(page, 'STAR: Clear Rehearsals');
    await clear.click();
    await until(async () => readdirSync(historyFolder()).length === 0);
    await another(page);
    await until(async () => (await runs()) === 0);
    await page.context().close();
  });

  const historyFolder = () =>
    join(profile.dir, 'data/User/globalStorage/star-stories.star-stories/rehearsals');
  const history = () =>
    readdirSync(historyFolder())
      .filter(name => name.endsWith('.jsonl'))
      .sort();

  /** A window of its own, with the rehearsal of a story shown. */
  async function rehearsal(): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
    const page = await context.newPage();
    await page.goto(tools.address(server.port, { folder, file: join(folder, FILE) }));
    await page.waitForSelector('.codelens-decoration:has-text("about")', { timeout: 60_000 });
    await command(page, 'STAR: Rehearse');
    await text(page, 'button:has-text("Start")');
    return page;
  }

  /** By the palette; again where a dialog that was just closing has closed the palette too. */
  async function command(page: Page, name: string): Promise<void> {
    const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name });
    for (let tries = 1; ; tries++) {
      await page.keyboard.press('F1');
      await page.keyboard.type(name, { delay: 10 });
      try {
        // Not a click: the rows still change places while the list fills.
        await row.waitFor({ timeout: 5000 });
        await page.keyboard.press('Enter');
        return;
      } catch (error) {
        if (tries === 6) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  /** The runs are read anew whenever the tab is chosen. */
  async function another(page: Page): Promise<void> {
    for (const tab of ['drill', 'rehearse'])
      await tools.find(page, { selector: `#tab-${tab}`, webview: true, action: 'click' });
  }

  async function rehearsing(): Promise<Page> {
    const page = await rehearsal();
    await click(page, 'button:has-text("Start")');
    await text(page, '.countdown');
    return page;
  }

  const toast = (page: Page, words: string) => page.locator('.notification-toast', { hasText: words });
  const find = (page: Page, selector: string, action: 'count' | 'texts' | 'text' | 'click') =>
    tools.find(page, { selector: `#mode-rehearse ${selector}`, webview: true, action, timeout: 30_000 });
  const text = (page: Page, selector: string) => find(page, selector, 'text') as Promise<string>;
  const click = (page: Page, selector: string) => find(page, selector, 'click');
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let count = 0; count < 300; count++) {
    if (await holds()) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new Error('it did not come about');
}
