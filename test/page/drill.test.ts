import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { HistoryRecord } from '../../client/src/history/record';
import type { DrillModel, FromDrill } from '../../server/src/protocol';
import { aModel } from '../webview/model';
import { violations } from './support/axe';
import { launch } from './support/browser';
import { cardsOf, drillFailed, drillHost } from './support/cards';
import { type Look, openPanel, type Panel, THEMES } from './support/panel';

const NOW = Date.UTC(2030, 0, 8, 10);

interface Host {
  readonly cards: DrillModel;
  readonly records: readonly HistoryRecord[];
  /** Milliseconds until an answer. */
  readonly slowly: number;
  /** With the page's time in our hands. */
  readonly frozen: boolean;
}

describe('the drill on its page', function () {
  this.timeout(60_000);
  let browser: Browser;
  let model: DrillModel;
  let panel: Panel;

  before(async () => {
    browser = await launch();
    model = await cardsOf('nurse-discharge-bags');
  });
  after(() => browser.close());
  afterEach(async () => {
    assert.deepEqual(panel.problems, []);
    await panel.close();
  });

  /** With the decks shown, by a host that answers as the editor does. */
  async function open(look: Look = {}, host: Partial<Host> = {}): Promise<void> {
    const { cards = model, frozen = false, ...times } = host;
    panel = await openPanel(browser, look, drillHost(cards, { now: NOW, ...times }));
    if (frozen) {
      await panel.page.clock.install({ time: NOW - 1000 });
      await panel.page.clock.pauseAt(NOW);
    }
    await panel.send({ type: 'mode', mode: 'drill' }, shown());
    await all('.deck').first().waitFor();
  }

  const shown = () => ({ type: 'show', model: aModel({ uri: model.uri, version: model.version }) }) as const;
  const press = (key: string) => panel.page.keyboard.press(key);
  /** Until a card is up: after a sitting the next one waits for how the cards stand now. */
  const start = async (key: string): Promise<void> => {
    await press(key);
    await all('.question').waitFor();
  };
  const all = (selector: string) => panel.page.locator(`#mode-drill ${selector}`);
  const text = (selector: string) => all(selector).first().innerText();
  const reviews = async () =>
    (await panel.sent()).flatMap(each => {
      const message = each.type === 'in-mode' ? (each.message as FromDrill) : null;
      return message?.type === 'review' ? [message] : [];
    });
  const story = () => model.stories[0]!;
  const followUps = () => [...story().written, ...story().facts];

  it('tells what there is to go through', async () => {
    await open();
    assert.equal(await text('h1'), 'The bags behind the desk');
    const counts = await all('.deck .aside').allInnerTexts();
    assert.equal(counts[0], `${followUps().length} new · ${followUps().length} in all`);
    assert.equal(await all('.deck button').count(), 3);
  });

  it('shows what is due before what is new', async () => {
    const last = followUps().at(-1)!;
    const records: HistoryRecord[] = [
      { kind: 'review', at: NOW - 86_400_000, card: last.id, rating: 'again' },
    ];
    await open({}, { records });
    assert.match((await all('.deck .aside').allInnerTexts())[0]!, /^1 to see again · /);
    await press('1');
    assert.equal(await text('h1'), last.question);
  });

  it('keeps the answer face down until it was given, then rates it', async () => {
    await open();
    await press('1');
    const first = story().written[0]!;
    assert.equal(await text('h1'), first.question);
    assert.equal(await all('.answer').count(), 0);
    await press('2');
    assert.equal(await text('h1'), first.question);
    await press('Space');
    assert.match(await text('.answer'), new RegExp(first.answer[0]!.slice(0, 30)));
    await press('2');
    assert.deepEqual(await reviews(), [{ type: 'review', card: first.id, rating: 'good' }]);
    assert.equal(await text('h1'), story().written[1]!.question);
    assert.equal(await all('.answer').count(), 0);
  });

  it('leads from a fact to the place that it came from', async () => {
    await open();
    await press('1');
    for (const _ of story().written) {
      await press('Space');
      await press('2');
    }
    const fact = story().facts[0]!;
    assert.equal(await text('h1'), fact.question);
    assert.match(await text('.place'), new RegExp(fact.quote));
    await panel.sent();
    await panel.page.click('.place');
    const [reveal] = await panel.sent();
    assert.ok(reveal?.type === 'reveal');
    assert.deepEqual(reveal.range, fact.range);
    await panel.page.locator('.place').blur();
    await press('Space');
    assert.match(await text('.answer'), new RegExp(fact.hint.slice(0, 20)));
  });

  it('brings what was missed back in the same sitting', async () => {
    await open();
    await press('1');
    const questions = followUps().slice(0, 10);
    for (const [index, { question }] of questions.entries()) {
      assert.equal(await text('h1'), question);
      await press('Space');
      await press(index === 0 ? '1' : '2');
    }
    assert.equal(await text('h1'), questions[0]!.question);
    await press('Space');
    await press('2');
    assert.equal(await text('h1'), 'That was all for now');
    assert.equal(
      await text('.facts'),
      `You had ${questions.length - 1} of ${questions.length} at once; the others come back sooner.`,
    );
    assert.equal((await reviews()).length, questions.length + 1);
    await press('Escape');
    assert.equal(await all('.deck').count(), 3);
  });

  it('begins the next sitting with the cards as they are due after the last, however slowly they come', async () => {
    await open({}, { slowly: 400 });
    const [first, second] = followUps();
    await start('1');
    assert.equal(await text('h1'), first!.question);
    await press('Space');
    await press('2');
    await press('Escape');
    await start('1');
    assert.equal(await text('h1'), second!.question);
    assert.ok((await text('.card-head')).includes(`${followUps().length - 1} to go`));
  });

  it('begins nothing by itself after the cards could not be looked up', async () => {
    await open({}, { slowly: 400 });
    await start('1');
    await press('Escape');
    await press('1');
    await panel.send(drillFailed(model, 'The disk is gone.'));
    assert.equal(await text('p'), 'The disk is gone.');
    await all('.deck').first().waitFor();
    assert.equal(await all('.question').count(), 0);
    await start('1');
  });

  it('counts the time of an answer until it is turned over, and stops while the tab is left', async () => {
    await open({}, { frozen: true });
    await press('1');
    await panel.page.clock.runFor(12_000);
    assert.equal(await text('.card-head .number'), '0:12');
    await panel.send({ type: 'mode', mode: 'walkthrough' });
    await panel.page.clock.runFor(60_000);
    await panel.send({ type: 'mode', mode: 'drill' });
    await panel.page.clock.runFor(3000);
    assert.equal(await text('.card-head .number'), '0:15');
    await press('Space');
    await panel.page.clock.runFor(9000);
    assert.equal(await text('.card-head .number'), '0:15');
  });

  it('judges a quiz card itself and says why', async () => {
    await open();
    await press('2');
    const [first, second] = model.quiz;
    await press(String(first!.right + 1));
    assert.match(await text('.told'), /^Right\. /);
    assert.ok((await text('.told')).includes(first!.explanation));
    await press('Space');
    const wrong = (second!.right + 1) % second!.choices.length;
    await all('button.option').nth(wrong).click();
    assert.match(await text('.told'), /^Not this time\. /);
    assert.equal(await all('.option.right').count(), 1);
    assert.equal(await all('.option.wrong').count(), 1);
    await press('Space');
    assert.deepEqual(
      (await reviews()).map(({ rating }) => rating),
      ['good', 'again'],
    );
  });

  it('has two answers weighed before it shows what the linter saw', async () => {
    await open();
    await press('3');
    const card = model.evaluate[0]!;
    assert.equal(await text('h1'), card.question);
    assert.equal(await all('mark').count(), 0);
    assert.deepEqual(await all('legend').allInnerTexts(), ['Ownership', 'Specific acts', 'Measured impact']);
    for (const criterion of ['ownership', 'acts', 'impact'] as const) {
      const right = card.stronger[criterion];
      await all(`input[name="${criterion}"]`)
        .nth(right ?? 2)
        .check();
    }
    await press('Enter');
    assert.ok((await all('.one-answer mark').count()) > 0);
    assert.equal(await all('.seen').count(), 3);
    assert.ok((await text('.criteria')).includes(card.answers[0].seen.ownership));
    await press('Space');
    assert.deepEqual(await reviews(), [{ type: 'review', card: card.id, rating: 'good' }]);
  });

  it('shows cards whose words are markup as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const fact = { ...story().facts[0]!, question: hostile, quote: hostile, hint: hostile };
    const spoilt: DrillModel = {
      ...model,
      stories: [{ ...story(), title: hostile, written: [], facts: [fact] }],
    };
    await open({}, { cards: spoilt });
    await press('1');
    await press('Space');
    assert.equal(await text('h1'), hostile);
    assert.equal(await all('img').count(), 0);
  });

  const looks: readonly (readonly [string, Look])[] = [
    ...THEMES.map(theme => [theme, { theme }] as const),
    ['narrow', { width: 300 }],
    ['wide', { width: 900 }],
    ['zoomed', { zoom: 2 }],
    ['calm', { calm: true }],
    ['forced', { forcedColours: true }],
  ];
  for (const [name, look] of looks) {
    it(`is fit for everybody at each of its moments: ${name}`, async () => {
      await open(look);
      mkdirSync('test-results/page', { recursive: true });
      const moment = async (what: string): Promise<void> => {
        await panel.page.screenshot({ path: `test-results/page/drill-${what}-${name}.png`, fullPage: true });
        assert.deepEqual(await violations(panel.page), [], what);
        const wide = await panel.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${what} is ${wide} px too wide`);
      };
      await moment('decks');
      await press('1');
      await press('Space');
      await moment('answer');
      for (let count = 0; count < story().written.length; count++) {
        await press('2');
        await press('Space');
      }
      await moment('fact');
      await press('Escape');
      await start('2');
      await moment('quiz');
      await press('1');
      await moment('told');
      await press('Escape');
      await start('3');
      await moment('weigh');
      await all('input[name="acts"]').first().check();
      await press('Enter');
      await moment('seen');
    });
  }
});
