import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { FromRehearse } from '../../../server/src/protocol';
import { aModel } from '../../webview/model';
import { launch } from './browser';
import { type Look, openPanel, type Panel } from './panel';
import { storiesToSay } from './rehearsal';

/** A panel with a rehearsal in it, a new one for each test of the suite that calls this. */
export function rehearsing() {
  let browser: Browser;
  let panel: Panel;

  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  afterEach(async () => {
    assert.deepEqual(panel.problems, []);
    await panel.close();
  });

  return {
    /**
     * With the lobby shown and, if frozen, the time in our hands.
     *
     * @param prepare changes the page before it shows a story
     */
    async open(
      look: Look = {},
      stories = storiesToSay(),
      { frozen = true, prepare = async (_panel: Panel): Promise<void> => {} } = {},
    ): Promise<void> {
      panel = await openPanel(browser, look);
      await prepare(panel);
      if (frozen) {
        await panel.page.clock.install({ time: Date.UTC(2030, 0, 8, 9) });
        await panel.page.clock.pauseAt(Date.UTC(2030, 0, 8, 10));
      }
      await panel.send({ type: 'mode', mode: 'rehearse' }, { type: 'show', model: aModel() }, stories);
    },
    panel: () => panel,
    press: (key: string) => panel.page.keyboard.press(key),
    pass: (milliseconds: number) => panel.page.clock.runFor(milliseconds),
    text: (selector: string) => panel.page.locator(`#mode-rehearse ${selector}`).first().innerText(),
    sent: async (): Promise<FromRehearse[]> =>
      (await panel.sent()).flatMap(each => (each.type === 'in-mode' ? [each.message as FromRehearse] : [])),
  };
}
