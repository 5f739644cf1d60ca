import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import type { PreviewModel, Range } from '../../server/src/protocol';
import { launch } from './support/browser';
import { inMode } from './support/modes';
import { openPanel, type Panel } from './support/panel';
import { serveStories } from './support/server';

const STORY = `# The loom

## Situation
Threads broke **twice** an hour,   and the whole 🧵 shed
stood still while one of us *re-tied* them.

## Action
- I logged each break on the back of a card.
  The \`tension\` rose with the heat.
`;

describe('a click on a word', function () {
  this.timeout(30_000);
  let browser: Browser;
  let panel: Panel;
  let model: PreviewModel;

  before(async () => {
    browser = await launch();
    model = await (await serveStories()).open('loom.star.md', STORY);
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

  /** Where the page leads to, as soon as it says so. */
  async function revealed(): Promise<Range> {
    for (let count = 0; count < 50; count++) {
      const reveal = (await panel.sent()).find(each => each.type === 'reveal');
      if (reveal?.type === 'reveal') return reveal.range;
      await panel.page.waitForTimeout(20);
    }
    throw new Error('it leads nowhere');
  }

  /** Clicks on the middle of a word and tells the text of the file from the place that this leads to. */
  async function behind(word: string): Promise<string> {
    const place = await panel.page.evaluate(wanted => {
      const texts = document.createTreeWalker(
        document.querySelector('#mode-walkthrough')!,
        NodeFilter.SHOW_TEXT,
      );
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const at = node.nodeValue!.indexOf(wanted);
        if (at < 0 || node.parentElement!.closest('.said') === null) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      return null;
    }, word);
    assert.ok(place, `${word} is not shown`);
    await panel.page.mouse.click(place.x, place.y);
    const { start, end } = await revealed();
    assert.deepEqual(end, start);
    return STORY.split('\n')[start.line]!.slice(start.character);
  }

  for (const [word, from, to] of [
    ['Threads', 'eads broke', 'Thr'],
    ['twice', 'ce** an', 'twi'],
    ['whole', 'le 🧵', 'who'],
    ['shed', 'ed', 'sh'],
    ['stood', 'od still', 'sto'],
    ['re-tied', 'ied* them', 're-t'],
    ['tension', 'sion`', 'ten'],
    ['heat', 'at.', 'he'],
  ] as const) {
    it(`leads to it in the text: ${word}`, async () => {
      const rest = await behind(word);
      const nearest = [from, `${to.at(-1)}${from}`, from.slice(1)].some(each => rest.startsWith(each));
      assert.ok(nearest, `it led to “${rest}”`);
    });
  }

  it('leads to the end of a line where the click was behind it', async () => {
    const { x, y, width, height } = (await panel.page.locator('.said').first().boundingBox())!;
    await panel.page.mouse.click(x + width - 2, y + height - 4);
    const { start } = await revealed();
    assert.equal(start.line, 4);
    assert.equal(STORY.split('\n')[4]!.slice(start.character), '');
  });
});
