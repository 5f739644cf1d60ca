import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { MODES } from '../../client/webview/preview/modes';
import type { PreviewModel } from '../../server/src/protocol';
import { violations } from './support/axe';
import { launch } from './support/browser';
import { inMode } from './support/modes';
import { type Look, openPanel, type Panel, THEMES } from './support/panel';
import { serveStories } from './support/server';

const LOOKS: readonly (readonly [string, Look])[] = [
  ...THEMES.map(theme => [theme, { theme }] as const),
  ...THEMES.map(theme => [`${theme}-wide`, { theme, width: 900 }] as const),
  ['narrow', { width: 300 }],
  ['zoomed', { theme: 'dark', zoom: 2 }],
  ['calm', { theme: 'light', calm: true }],
  ['forced-colours', { theme: 'high-contrast', forcedColours: true }],
];

/** One that has nearly everything to show, and one with hardly a finding. */
const STORIES = ['warehouse-lead-returns', 'nurse-discharge-bags'];

describe('the panel’s page, as it looks', function () {
  this.timeout(30_000);
  let browser: Browser;
  let models: readonly PreviewModel[];

  before(async () => {
    browser = await launch();
    const stories = await serveStories();
    models = await Promise.all(
      STORIES.map(name => stories.open(`${name}.star.md`, readFileSync(`samples/${name}.star.md`, 'utf8'))),
    );
  });
  after(() => browser.close());

  for (const [name, look] of LOOKS) {
    for (const { id } of MODES) {
      it(`${id} in ${name}: no barrier, nothing cut off, nothing complained about`, async () => {
        const panel = await openPanel(browser, look);
        for (const [index, model] of models.entries()) {
          await panel.send(...inMode(id, model));
          await unfolded(panel);
          assert.deepEqual(await violations(panel.page), []);
          assert.deepEqual(await cutOff(panel), [], 'wider than the page');
          await panel.page.screenshot({
            path: `test-results/page/${id}-${name}-${index}.png`,
            fullPage: true,
            animations: 'disabled',
          });
        }
        if (look.calm) assert.deepEqual(await moving(panel), []);
        assert.deepEqual(panel.problems, []);
        await panel.close();
      });
    }
  }

  it('would have been told of a nameless button and of pale words', async () => {
    const panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', models[0]!));
    await panel.page.evaluate(() => {
      const page = document.querySelector('article')!;
      page.append(document.createElement('button'));
      const pale = page.appendChild(document.createElement('p'));
      pale.textContent = 'pale';
      pale.style.color = '#ccc';
    });
    const found = (await violations(panel.page)).map(line => line.split(':', 1)[0]);
    assert.deepEqual(found.sort(), ['button-name', 'color-contrast']);
    await panel.close();
  });

  it('has something that moves, for those who do not mind', async () => {
    const panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', models[0]!));
    assert.notDeepEqual(await moving(panel), []);
    await panel.close();
  });
});

/** What is folded away is looked at as well. */
const unfolded = (panel: Panel): Promise<void> =>
  panel.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Elements that reach over the right edge of the page. */
const cutOff = (panel: Panel): Promise<string[]> =>
  panel.page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('#page *:not(.hidden)')]
      .filter(element => element.getBoundingClientRect().right > edge + 0.5)
      .map(element => `${element.tagName}.${element.className}`);
  });

/** Elements with a transition or an animation. */
const moving = (panel: Panel): Promise<string[]> =>
  panel.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#page *')]
      .filter(element => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        const still = transitionDuration.split(',').every(each => Number.parseFloat(each) === 0);
        return !still || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(element => `${element.tagName}.${element.className}`),
  );
