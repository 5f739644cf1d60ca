import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { MODES } from '../../client/webview/preview/modes';
import type { PreviewModel } from '../../server/src/protocol';
import { aFullModel } from '../webview/model';
import { launch } from './support/browser';
import { inMode } from './support/modes';
import { openPanel, type Panel } from './support/panel';
import { serveStories } from './support/server';

/** Each would do something if it were taken for more than text; none could be told from text by its letters alone. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  "' onmouseover='alert(4)' x='",
  '[a link](javascript:alert(5))',
  '<a href="javascript:alert(6)">here</a>',
  '<iframe src="http://elsewhere.test/"></iframe>',
  '![](http://elsewhere.test/pixel.png)',
  '<style>body{background:url(http://elsewhere.test/)}</style>',
  '</main></body><meta http-equiv=refresh content="0;url=http://elsewhere.test/">',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the point
  '${alert(7)} {{constructor.constructor("alert(8)")()}} <%= alert(9) %> #{alert(10)}',
  '&lt;b&gt; &#60;img src=x onerror=alert(11)&#62; \\u003cscript\\u003e',
].join(' ');

const STORY = `---
level: "senior ${'<img src=x onerror=alert(1)>'}"
principle: ["<script>alert(2)</script>", "Dive Deep"]
question: '"><svg onload=alert(3)>'
---
# The gate ${HOSTILE}

## Situation
The upper gate jammed on six mornings in ten. ${HOSTILE}

## Task
Nobody had asked me, but I decided to find the cause. ${HOSTILE}

## Action
I logged the water ${HOSTILE} every hour, because ${HOSTILE} the log was empty. We replaced the roller ${HOSTILE}.

- I wrote ${HOSTILE}

## Result
Jams fell from six mornings in ten to none, by the ${HOSTILE} log.

## Reflection
${HOSTILE}

## Follow-ups
### How did you know ${HOSTILE}?
Probes: ${HOSTILE}
Weak: ${HOSTILE}
I checked ${HOSTILE}.

## Adapt: ${HOSTILE}
Lead with: ${HOSTILE}
`;

describe('a hostile story', function () {
  this.timeout(30_000);
  let browser: Browser;
  let read: PreviewModel;

  before(async () => {
    browser = await launch();
    read = await (await serveStories()).open(`${HOSTILE}.star.md`, STORY);
  });
  after(() => browser.close());

  for (const { id } of MODES) {
    it(`runs nothing in ${id} and is shown as text`, async () => {
      const panel = await openPanel(browser);
      await panel.send(...inMode(id, read));
      await workedThrough(panel);
      assert.deepEqual(panel.problems, []);
      assert.deepEqual(await foreign(panel), []);
      assert.equal(panel.page.url(), 'http://panel.test/');
      await panel.close();
    });

    it(`does nothing in ${id} even where every text of the model is hostile`, async () => {
      const panel = await openPanel(browser);
      await panel.send(
        { type: 'words', words: { Walkthrough: HOSTILE, Warning: HOSTILE } },
        ...inMode(id, poisoned(aFullModel(), '') as PreviewModel),
      );
      await workedThrough(panel);
      await panel.send({ type: 'failed', uri: '', message: HOSTILE });
      assert.ok((await panel.page.locator('#page').innerText()).includes('<script>alert(2)</script>'));
      assert.deepEqual(panel.problems, []);
      assert.deepEqual(await foreign(panel), []);
      await panel.close();
    });
  }

  it('keeps its words', async () => {
    const panel = await openPanel(browser);
    await panel.send(...inMode('walkthrough', read));
    const said = await panel.page.locator('.said').allInnerTexts();
    const words = '{{constructor.constructor("alert(8)")()}} <%= alert(9) %>';
    assert.ok(
      said.some(text => text.includes(words)),
      said.join('\n'),
    );
    await panel.close();
  });
});

/** Presses everything that can be pressed, and hovers over the rest. */
async function workedThrough(panel: Panel): Promise<void> {
  await panel.page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('#page [role=tabpanel]:not([hidden]) *')) {
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      if (element.matches('button, summary, mark, p')) element.click();
    }
  });
  await panel.page.waitForTimeout(100);
}

/** Elements and attributes that nothing of ours makes. */
const foreign = (panel: Panel): Promise<string[]> =>
  panel.page.evaluate(() => {
    const ours =
      /^(key|class|id|role|type|title|for|value|open|hidden|tabindex|style|aria-[a-z]+|data-[a-z]+)$/;
    const tags = 'img, script, svg, iframe, a, object, embed, style, meta, link, form, b';
    return [...document.querySelectorAll('#page *')].flatMap(element => [
      ...(element.matches(tags) ? [element.outerHTML] : []),
      ...element
        .getAttributeNames()
        .filter(name => !ours.test(name))
        .map(name => `${element.tagName} ${name}`),
    ]);
  });

/** Values that must be one of a few, or that lead somewhere. */
const FIXED = /^(uri|kind|severity|standing|step|inForce|id)$/;

/** The same model with every text in it replaced. */
function poisoned(value: unknown, key: string): unknown {
  if (typeof value === 'string') return FIXED.test(key) ? value : HOSTILE;
  if (Array.isArray(value)) return value.map(each => poisoned(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name)]));
}
