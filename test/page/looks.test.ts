import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { PreviewModel } from '../../server/src/protocol';
import { violations } from './support/axe';
import { launch } from './support/browser';
import { FILLED, inMode } from './support/modes';
import { type Look, openPanel, type Panel, THEMES } from './support/panel';
import { serveStories } from './support/server';

const LOOKS: readonly (readonly [string, Look])[] = [
  ...THEMES.map(theme => [theme, { theme }] as const),
  ['wide', { theme: 'dark', width: 900 }],
  ['narrow', { width: 300 }],
  ['zoomed', { theme: 'dark', zoom: 2 }],
  ['calm', { theme: 'light', calm: true }],
  ['forced-colours', { theme: 'high-contrast', forcedColours: true }],
];

/** Two stories in a file: one that has nearly everything to find, and one with every kind of mark. */
function twoStories(): string {
  const [weak, strong] = ['warehouse-lead-returns', 'nurse-discharge-bags'].map(name =>
    readFileSync(`samples/${name}.star.md`, 'utf8'),
  );
  return `${weak}\n${strong!.slice(strong!.indexOf('# The'))}`;
}

describe('the panel’s page, as it looks', function () {
  this.timeout(30_000);
  let browser: Browser;
  let model: PreviewModel;

  before(async () => {
    browser = await launch();
    model = await (await serveStories()).open('two.star.md', twoStories());
    assert.equal(model.stories.length, 2);
  });
  after(() => browser.close());

  for (const [name, look] of LOOKS) {
    for (const id of FILLED) {
      it(`${id} in ${name}: no barrier, nothing cut off, nothing complained about`, async () => {
        const panel = await openPanel(browser, look);
        await panel.send(...inMode(id, model));
        await unfolded(panel);
        assert.deepEqual(await violations(panel.page), []);
        assert.deepEqual(await cutOff(panel), [], 'wider than the page');
        await panel.page.screenshot({
          path: `test-results/page/${id}-${name}.png`,
          fullPage: true,
          animations: 'disabled',
        });
        if (look.calm) assert.deepEqual(await moving(panel), []);
        assert.deepEqual(panel.problems, []);
        await panel.close();
      });
    }
  }

  it('would have been told of a nameless button and of pale words', async () => {
    const panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', model));
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

  it('would have seen something move', async () => {
    const panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', model));
    assert.deepEqual(await moving(panel), []);
    await panel.page
      .locator('h2')
      .first()
      .evaluate(title => {
        title.style.transition = 'width 1s';
      });
    assert.deepEqual(await moving(panel), ['H2.']);
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
