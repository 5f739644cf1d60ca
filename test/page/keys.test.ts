import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { MODES } from '../../client/webview/preview/modes';
import type { PreviewModel } from '../../server/src/protocol';
import { launch } from './support/browser';
import { inMode } from './support/modes';
import { openPanel, type Panel } from './support/panel';
import { serveStories } from './support/server';

describe('the panel’s page by keyboard', function () {
  this.timeout(30_000);
  let browser: Browser;
  let model: PreviewModel;
  let panel: Panel;

  before(async () => {
    browser = await launch();
    // With an act of the writer's own, so that there is a note to go to.
    const text = readFileSync('samples/warehouse-lead-returns.star.md', 'utf8').replace(
      'In the end we',
      'I painted a line for each carrier. In the end we',
    );
    model = await (await serveStories()).open('keys.star.md', text);
  });
  after(() => browser.close());
  beforeEach(async () => {
    panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', model));
    await panel.sent();
  });
  afterEach(async () => {
    assert.deepEqual(panel.problems, []);
    await panel.close();
  });

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await panel.page.keyboard.press(key);
  };
  /** What has the focus: its role or tag, and its name. */
  const focused = () => panel.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  it('goes from tab to tab with the arrow keys, round the end, and to the first and last', async () => {
    const names = await panel.page.getByRole('tab').allInnerTexts();
    const chosen = () => panel.page.getByRole('tab', { selected: true }).innerText();
    await press('Tab');
    assert.equal(await focused(), names[0]);
    const seen: string[] = [];
    for (const _ of MODES) {
      await press('ArrowRight');
      assert.equal(await focused(), await chosen());
      seen.push(await chosen());
    }
    assert.deepEqual(seen, [...names.slice(1), names[0]]);
    await press('End');
    assert.equal(await chosen(), names.at(-1));
    await press('Home');
    assert.equal(await chosen(), names[0]);
    await press('ArrowLeft');
    assert.equal(await chosen(), names.at(-1));
  });

  for (const { id } of MODES) {
    it(`reaches everything in ${id} with Tab, and shows where it is`, async () => {
      await panel.send(...inMode(id, model));
      const all = await panel.page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a[href]'),
          ].filter(
            element =>
              element.checkVisibility() &&
              element.tabIndex >= 0 &&
              // One of several choices is reached with Tab, the others from it with the arrows.
              !element.matches(':disabled, [type="radio"]:not(:checked)'),
          ).length,
      );
      const reached = new Set<number>();
      for (let count = 0; count < all; count++) {
        await press('Tab');
        const at = await panel.page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { top, bottom } = element.getBoundingClientRect();
          const tabs = document.querySelector('.tabs')!.getBoundingClientRect().bottom;
          const inTabs = element.closest('.tabs') !== null;
          return {
            index: [...document.querySelectorAll('*')].indexOf(element),
            ringed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
            inSight: inTabs || (top >= tabs - 1 && bottom <= innerHeight + 1),
            name: `${element.tagName} ${element.textContent}`,
          };
        });
        assert.ok(at.ringed, `${at.name} shows no focus`);
        assert.ok(at.inSight, `${at.name} is out of sight`);
        reached.add(at.index);
      }
      assert.equal(reached.size, all);
    });
  }

  it('goes to a step, a finding and a note, fixes, folds and jumps with Enter or Space', async () => {
    const on = async (selector: string, key: string) => {
      await panel.page.locator(selector).first().focus();
      await press(key);
      return panel.sent();
    };
    const types = async (selector: string, key: string) =>
      (await on(selector, key)).map(each =>
        each.type === 'in-mode' ? (each.message as { type: string }).type : each.type,
      );
    for (const key of ['Enter', 'Space']) {
      for (const selector of ['.times button', '.step h3 button', '.finding', '.note'])
        assert.ok((await types(selector, key)).includes('reveal'), `${selector} with ${key}`);
      assert.ok((await types('.fix', key)).includes('fix'));
      const open = () => panel.page.locator('.coach').first().getAttribute('open');
      const before = await open();
      await on('.coach summary', key);
      assert.notEqual(await open(), before);
      await on('.facts button', key);
      assert.match(await focused(), /Interviewer’s notes/);
    }
  });

  it('keeps the focus where it is while the text changes', async () => {
    await panel.page.locator('.fix').nth(3).focus();
    const before = await focused();
    await panel.send({ type: 'show', model: { ...model, version: model.version + 1 } });
    assert.equal(await focused(), before);
  });

  it('says to a screen reader what each part is', async () => {
    const { page } = panel;
    assert.equal(await page.getByRole('tablist', { name: 'What to do with this story' }).count(), 1);
    assert.equal(await page.getByRole('tabpanel', { name: 'Walkthrough' }).count(), 1);
    assert.equal(await page.getByRole('article', { name: 'Bay nine' }).count(), 1);
    for (const { name } of model.stories[0]!.steps)
      assert.equal(await page.getByRole('region', { name: `${name} Bay nine` }).count(), 1, name);
    assert.equal(await page.getByRole('list', { name: 'Time of each step' }).count(), 1);
    assert.equal(await page.getByRole('list', { name: 'Findings in Action' }).count(), 1);
    assert.equal(await page.getByRole('combobox', { name: 'Level' }).count(), 1);
    const fixes = page.getByRole('group', { name: /^Fixes for: 'We' hides/ });
    assert.ok((await fixes.first().getByRole('button').count()) > 1);
    assert.match(
      await page.getByRole('button', { name: /^Warning: No scope/ }).innerText(),
      /No scope boundary/,
    );
  });
});
