import * as vscode from 'vscode';
import { clean, EXTENSION, finding, gone, lenses, run, show, write } from '../editor/support/editor';
import { page, webview, workbench } from '../editor/support/page';
import { LOCK_KEEPER, MISTYPED } from '../editor/support/story';
import { until } from '../editor/support/wait';
import { equal, ok } from './support/assert';

describe('in a worker extension host', () => {
  afterEach(clean);

  it('the extension runs without Node', () => {
    ok(vscode.extensions.getExtension(EXTENSION), 'the extension is there');
    equal(vscode.env.uiKind, vscode.UIKind.Web);
    equal(typeof process, 'undefined');
  });

  it('a squiggle stands under the words found', async () => {
    const { document } = await show(LOCK_KEEPER);
    const found = await finding(document, 'we-language');
    equal(document.getText(found.range), 'We');
    await until('the squiggle', async () => (await workbench.count('.squiggly-warning')) > 0);
  });

  it('a quick fix mends them', async () => {
    const { document } = await show(MISTYPED);
    const found = await finding(document, 'directive');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    ok(fix?.edit, `a preferred fix among ${actions.map(({ title }) => title).join(' | ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    ok(document.getText().includes('star-disable-next-line we-language -->'), 'the name is right');
    await gone(document, 'directive');
    await gone(document, 'we-language');
  });

  it('the preview shows the seconds that the lens tells', async () => {
    const { document } = await show(LOCK_KEEPER);
    const titles = (await lenses(document)).map(({ command }) => command!.title);
    const time = /about \d+ s of 80/.exec(titles.find(title => title.startsWith('Action'))!)![0];
    await run('openPreview');
    await until('the seconds', async () =>
      (await webview.texts('.times .row')).some(row => row.includes('Action') && row.includes(time)),
    );
    await page.screenshot('web-preview');
  });

  it('a rehearsal is kept in the browser’s storage', async () => {
    await show(LOCK_KEEPER);
    await run('rehearse');
    await webview.click('button:has-text("Start")');
    await until('the clock', async () => (await webview.count('.countdown')) === 1);
    await page.press('Space');
    await page.press('Escape');
    await webview.click('button:has-text("Done")');
    await until('the run', async () => {
      const runs = await webview.texts('.runs tbody tr');
      return runs.some(row => row.includes('1 of 5'));
    });
    await run('drill');
    await webview.click('.deck button');
    await webview.click('button:has-text("Show what it is after")');
    await webview.click('button:has-text("I had it")');
    await webview.click('button:has-text("Back to all cards")');
    await until('one card less', async () => {
      const [, fresh, all] = /(\d+) new · (\d+) in all/.exec(await webview.text('.deck')) ?? [];
      return fresh !== undefined && Number(fresh) === Number(all) - 1;
    });
  });

  it('.starrc is read through the editor', async () => {
    await write('.starrc.json', '{ "rules": { "we-language": "error" } }');
    const { document } = await show(LOCK_KEEPER);
    await until('an error instead of a warning', async () => {
      const { severity } = await finding(document, 'we-language');
      return severity === vscode.DiagnosticSeverity.Error;
    });
  });
});
