import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { clean, finding, open, run } from './support/editor';
import { hasPage, page, webview } from './support/page';
import { until } from './support/wait';

const THEMES = [
  ['light', 'Default Light Modern', 'vscode-light'],
  ['dark', 'Default Dark Modern', 'vscode-dark'],
  ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
  ['high-contrast-light', 'Default High Contrast Light', 'vscode-high-contrast-light'],
] as const;

const PARTS = [
  ...['.said', '.times .name', '.times .seconds', 'button.finding .message', '.facts'],
  ...['.note', '.note-row dt', '.note-row .nothing', '.legend mark', '.said mark'],
];

describe('themes', () => {
  const settings = () => vscode.workspace.getConfiguration('workbench');

  before(function () {
    if (!hasPage) this.skip();
  });
  after(async () => {
    await settings().update('colorTheme', undefined, vscode.ConfigurationTarget.Global);
    await clean();
  });

  for (const [name, theme, marker] of THEMES) {
    it(`the preview can be read in ${name}`, async () => {
      const { document } = await open('chef-allergy-cards.star.md');
      await finding(document, 'we-language');
      await run('openPreview');
      await settings().update('colorTheme', theme, vscode.ConfigurationTarget.Global);
      await until(`the theme ${name}`, async () => (await webview.count(`body.${marker}`)) === 1);
      await until('findings', async () => (await webview.count('button.finding')) > 0);
      const background = luminance(await webview.style('body', 'background-color'));
      for (const part of PARTS) {
        const ratio = contrast(luminance(await webview.style(part, 'color')), background);
        assert.ok(ratio >= 4.5, `${part}: contrast ${ratio.toFixed(1)}`);
      }
      assert.deepEqual(await webview.barriers('#page'), []);
      await page.screenshot(`preview-${name}`);
    });
  }
});

/** Relative luminance of `rgb(…)`, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(value => {
    const part = Number(value) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
