import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, run, show } from './support/editor';
import { hasPage, page, webview } from './support/page';
import { LOCK_KEEPER } from './support/story';
import { pause, until } from './support/wait';

const HEADING = '#mode-rehearse h1';

describe('the rehearsal', () => {
  before(function () {
    if (!hasPage) this.skip();
  });
  afterEach(clean);

  it('is gone through with the keys, ends with a summary and is remembered', async () => {
    await show(LOCK_KEEPER);
    await run('rehearse');
    await heading('The jammed gate');
    await webview.click('button:has-text("Start")');
    for (const step of ['Situation', 'Task', 'Action', 'Result', 'Reflection']) {
      await heading(step);
      await page.press('ArrowRight');
      await page.press('ArrowRight');
      if (step === 'Action') await page.screenshot('rehearsal');
      await page.press('Space');
    }
    await until('the summary', async () => /^You spoke for 0:5\d$/.test(await webview.text(HEADING)));
    const rows = await webview.texts('.said-times tbody tr');
    assert.equal(rows.length, 5);
    await page.press('Escape');
    await until('the run among the earlier ones', async () => {
      const runs = await webview.texts('.runs tbody tr');
      return runs.some(row => /0:5\d/.test(row) && row.includes('5 of 5'));
    });
  });

  it('offers the pace that was spoken at, and times follow it', async () => {
    const { document } = await show(LOCK_KEEPER);
    await run('rehearse');
    await heading('The jammed gate');
    const planned = await webview.text('#mode-rehearse .facts');
    assert.match(planned, /at 1\d\d words a minute/);
    await webview.click('button:has-text("Start")');
    await heading('Situation');
    for (let step = 0; step < 5; step++) {
      for (let count = 0; count < (step === 2 ? 5 : 2); count++) await page.press('ArrowRight');
      await page.press('Space');
    }
    await webview.click('button:has-text("Use my pace")');
    await until('the pace used', async () => (await webview.text('.pace')).includes('at your own pace'));
    await page.press('Escape');
    await until('times at the own pace', async () =>
      (await webview.text('#mode-rehearse .facts')).includes('at your own pace'),
    );
    await run('clearPace');
    assert.ok(!document.isDirty);
  });

  it('pauses where another tab of the panel is looked at', async () => {
    await show(LOCK_KEEPER);
    await run('rehearse');
    await heading('The jammed gate');
    await webview.click('button:has-text("Start")');
    await heading('Situation');
    await webview.click('#tab-walkthrough');
    await pause(1200);
    await webview.click('#tab-rehearse');
    await until('paused', async () => (await webview.text('.paused-sign')) === 'Paused');
    await webview.click('button:has-text("End")');
  });

  it('goes on when its page is loaded anew', async () => {
    await show(LOCK_KEEPER);
    await run('rehearse');
    await heading('The jammed gate');
    await webview.click('button:has-text("Start")');
    await heading('Situation');
    await page.press('Space');
    await heading('Task');
    await vscode.commands.executeCommand('workbench.action.webview.reloadWebviewAction');
    await heading('Task');
    await until('still counting', async () => (await webview.count('.countdown:not(.paused)')) === 1);
    await webview.click('button:has-text("End")');
  });
});

describe('the drill', () => {
  before(function () {
    if (!hasPage) this.skip();
  });
  afterEach(clean);

  it('asks for the story’s own facts and leads to them', async () => {
    await show(LOCK_KEEPER);
    await run('drill');
    await webview.click('.deck button');
    await until('a question', async () => (await webview.count('.place')) === 1);
    await page.screenshot('drill');
    const quote = (await webview.text('.place q')).replace(/[“”"]/g, '');
    await webview.click('.place');
    await until('the place', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.getText(active.selection).includes(quote.slice(0, 20));
    });
  });

  it('remembers what was had, and brings it later', async () => {
    await show(LOCK_KEEPER);
    await run('drill');
    await webview.click('.deck button');
    const question = await webview.text('#mode-drill .question');
    await webview.click('button:has-text("Show what it is after")');
    await webview.click('button:has-text("I had it")');
    await until('the next', async () => (await webview.text('#mode-drill h1')) !== question);
    await webview.click('button:has-text("Back to all cards")');
    await webview.click('.deck button');
    await until('a card', async () => (await webview.count('#mode-drill .question')) === 1);
    assert.notEqual(await webview.text('#mode-drill .question'), question);
  });
});

const heading = (words: string) =>
  until(`the heading ${words}`, async () => (await webview.text(HEADING)) === words);
