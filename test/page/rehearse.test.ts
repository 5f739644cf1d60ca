import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { FromRehearse } from '../../server/src/protocol';
import { aModel } from '../webview/model';
import { violations } from './support/axe';
import { launch } from './support/browser';
import { type Look, openPanel, type Panel, THEMES } from './support/panel';
import { aRun, aStepToSay, aStoryToSay, storiesToSay, toRehearse } from './support/rehearsal';

const TEN = 10_000;

describe('the rehearsal on its page', function () {
  this.timeout(60_000);
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

  /** With the lobby shown and the time in our hands. */
  async function open(look: Look = {}, stories = storiesToSay(), frozen = true): Promise<void> {
    panel = await openPanel(browser, look);
    if (frozen) {
      await panel.page.clock.install({ time: Date.UTC(2030, 0, 8, 9) });
      await panel.page.clock.pauseAt(Date.UTC(2030, 0, 8, 10));
    }
    await panel.send({ type: 'mode', mode: 'rehearse' }, { type: 'show', model: aModel() }, stories);
  }

  const press = (key: string) => panel.page.keyboard.press(key);
  const pass = (milliseconds: number) => panel.page.clock.runFor(milliseconds);
  const text = (selector: string) => panel.page.locator(`#mode-rehearse ${selector}`).first().innerText();
  const number = () => text('.countdown .big');
  const sent = (): FromRehearse[] =>
    panel.sent().flatMap(each => (each.type === 'in-mode' ? [each.message as FromRehearse] : []));
  const times = (messages: FromRehearse[]) =>
    messages.flatMap(each => (each.type === 'time' ? [[each.index, each.seconds, each.done]] : []));

  it('goes from step to step by hand, and never by itself', async () => {
    await open();
    await press('Space');
    assert.equal(await text('h1'), 'Situation');
    assert.equal(await number(), '0:20');
    await pass(19_000);
    assert.equal(await number(), '0:01');
    await pass(5000);
    assert.equal(await number(), '+0:04');
    assert.equal(await text('.countdown .left span:nth-child(2)'), 'past the target of 0:20');
    await pass(60_000);
    assert.match(await text('.countdown .left'), /\+1:04\s*and over the cap of 0:35/);
    assert.equal(await text('h1'), 'Situation');
    await press('Space');
    assert.equal(await text('h1'), 'Task');
    assert.equal(await number(), '0:15');
  });

  it('writes down what was said as it is said', async () => {
    await open();
    await press('Space');
    const [asked, begun] = sent();
    assert.equal(asked?.type, 'ask');
    assert.ok(begun?.type === 'begin');
    assert.equal(begun.title, 'The kiln that ran hot');
    assert.deepEqual(begun.steps[1], {
      step: 'task',
      name: 'Task',
      targetSeconds: 15,
      capSeconds: 30,
      plannedSeconds: 13,
      estimateSeconds: 14,
    });
    assert.doesNotMatch(JSON.stringify(begun), /in full|firing/);
    await pass(12_000);
    assert.deepEqual(
      times(sent()).map(([index, seconds, done]) => [index, Math.floor(Number(seconds) / 5), done]),
      [
        [0, 1, false],
        [0, 2, false],
      ],
    );
    await press('Space');
    assert.deepEqual(times(sent()), [
      [0, 12, true],
      [1, 0, false],
    ]);
    await pass(3000);
    await press('Escape');
    const last = sent();
    assert.deepEqual(times(last), [[1, 3, false]]);
    assert.equal(last.at(-1)!.type, 'end');
  });

  it('pauses on P, and time stands', async () => {
    await open();
    await press('Space');
    await pass(5000);
    await press('p');
    assert.equal(await text('.paused-sign'), 'Paused');
    await pass(60_000);
    assert.equal(await number(), '0:15');
    await press('P');
    await pass(5000);
    assert.equal(await number(), '0:10');
    assert.equal(await panel.page.locator('.paused-sign').count(), 0);
  });

  it('is moved by five seconds with the arrows, as often as they repeat', async () => {
    await open();
    await press('Space');
    await pass(1000);
    await press('ArrowRight');
    assert.equal(await number(), '0:14');
    await panel.page.keyboard.down('ArrowRight');
    await panel.page.keyboard.down('ArrowRight');
    await panel.page.keyboard.up('ArrowRight');
    assert.equal(await number(), '0:04');
    await press('ArrowLeft');
    assert.equal(await number(), '0:09');
    for (let count = 0; count < 5; count++) await press('ArrowLeft');
    assert.equal(await number(), '0:20');
  });

  it('does nothing twice for a key that is held down', async () => {
    await open();
    await press('Space');
    await panel.page.keyboard.down('Space');
    await panel.page.keyboard.down('Space');
    await panel.page.keyboard.down('Space');
    await panel.page.keyboard.up('Space');
    assert.equal(await text('h1'), 'Task');
  });

  it('goes back a step, shows the other text, and does each with a button as well', async () => {
    await open();
    await panel.page.click('button:has-text("Start")');
    await pass(4000);
    await panel.page.click('button:has-text("Next")');
    // The button that was clicked leaves the keys to the rehearsal.
    await press('Space');
    assert.equal(await text('h1'), 'Action');
    await press('b');
    assert.equal(await text('h1'), 'Task');
    await panel.page.click('button:has-text("Step before")');
    assert.equal(await text('h1'), 'Situation');
    assert.equal(await number(), '0:16');
    assert.deepEqual(await panel.page.locator('.key-words li').allInnerTexts(), [
      'two mornings a week',
      'logged each firing',
      '3 pots in 10 to none',
    ]);
    await press('t');
    assert.equal(await text('.full-text p'), 'The situation in full, as it is written.');
    await panel.page.click('button:has-text("5 s on")');
    await panel.page.click('button:has-text("Pause")');
    assert.equal(await number(), '0:11');
    await panel.page.click('button:has-text("End")');
    assert.equal(await text('h1'), 'You spoke for 0:09');
  });

  it('leaves Space to a button that has the focus of the keyboard', async () => {
    await open();
    await press('Space');
    await panel.page.focus('button:has-text("Pause")');
    await press('Space');
    assert.equal(await text('h1'), 'Situation');
    assert.equal(await text('.paused-sign'), 'Paused');
  });

  it('ends with each step against its plan, and offers the pace', async () => {
    await open();
    await press('Space');
    const run = sent().find(each => each.type === 'begin')!;
    for (const seconds of [18, 25, 60]) {
      await pass(seconds * 1000);
      await press('Space');
    }
    assert.equal(await text('h1'), 'You spoke for 1:43');
    assert.equal(await text('.facts'), '13 s over the limit of 1:30.');
    assert.deepEqual(
      (await panel.page.locator('.said-times tr').allInnerTexts()).map(row =>
        row.replace(/\s+/g, ' ').trim(),
      ),
      [
        'Step Said Planned Difference',
        'Situation 0:18 0:18 as planned',
        'Task 0:25 0:13 12 s longer',
        'Action 1:00 0:28 32 s longer',
        'Whole story 1:43 0:59 44 s longer',
      ],
    );
    const id = run.type === 'begin' ? run.run : '';
    await panel.send(
      toRehearse({ type: 'pace', run: id, pace: { wordsPerMinute: 137.6, sections: 3 }, used: false }),
    );
    assert.equal(await text('.pace p'), 'You speak at about 138 words a minute, from 3 steps.');
    sent();
    await press('m');
    assert.deepEqual(sent(), [{ type: 'use-pace', run: id }]);
    await panel.send(
      toRehearse({ type: 'pace', run: id, pace: { wordsPerMinute: 137.6, sections: 3 }, used: true }),
    );
    assert.match(await text('.pace'), /From now on times are told at your own pace, 138 words a minute/);
    assert.equal(await panel.page.locator('.pace button').count(), 0);
    await press('r');
    assert.equal(await text('h1'), 'Situation');
  });

  it('says what was not said', async () => {
    await open();
    await press('Space');
    await pass(18_000);
    await press('Space');
    await pass(4000);
    await press('Escape');
    assert.equal(await text('.facts'), 'You stopped in Task. What you said is kept.');
    assert.deepEqual(
      (await panel.page.locator('.said-times tbody tr').allInnerTexts()).map(row => row.replace(/\s+/g, ' ')),
      ['Situation 0:18 0:18 as planned', 'Task 0:04 0:13 broken off', 'Action – 0:28 not said'],
    );
    await press('Escape');
    assert.equal(await text('h1'), 'The kiln that ran hot');
  });

  it('goes on counting when its page is loaded anew, in the same window', async () => {
    await open({}, storiesToSay(), false);
    await press('Space');
    await press('Space');
    await press('ArrowRight');
    const run = sent().find(each => each.type === 'begin')!;
    const id = run.type === 'begin' ? run.run : '';
    await panel.reload();
    await panel.page.waitForTimeout(2000);
    const so = aRun({ run: id, ended: false }, [8, 2, null]);
    await panel.send({ type: 'show', model: aModel() }, storiesToSay({ runs: [so], open: [id] }));
    assert.equal(await text('h1'), 'Task');
    // 15 s, less the 5 of the arrow and the 2 without a page.
    assert.match(await number(), /0:0[5-8]/);
  });

  it('keeps no word of the story where the editor would write it down', async () => {
    await open();
    await press('Space');
    await pass(2000);
    const state = await panel.page.evaluate(() => sessionStorage.getItem('state'));
    assert.match(state!, /"spent"/);
    assert.doesNotMatch(state!, /kiln that|firing|in full/);
  });

  it('offers the run so far when the window went away in the middle', async () => {
    const cut = aRun({ run: 'cut', ended: false }, [22, 6, null]);
    await open({}, storiesToSay({ runs: [cut, aRun()] }));
    assert.equal(await text('.cut-off h2'), 'Your rehearsal was cut off');
    assert.deepEqual(await panel.page.locator('.cut-off li').allInnerTexts(), [
      'Situation 0:22',
      'Task 0:06 so far',
    ]);
    assert.equal(await panel.page.locator('.runs tbody tr').count(), 1);
    sent();
    await press('g');
    assert.deepEqual(sent(), [{ type: 'take-up', run: 'cut' }]);
    assert.equal(await text('h1'), 'Task');
    assert.equal(await text('.paused-sign'), 'Paused');
    assert.equal(await number(), '0:09');
    await press('Space');
    assert.deepEqual(times(sent())[0], [1, 6, true]);
  });

  it('only keeps a run that was cut off when the story has other steps by now', async () => {
    const cut = aRun({ run: 'cut', ended: false }, [22, 6, null]);
    await open({}, storiesToSay({ runs: [cut] }, [aStoryToSay({ steps: [aStepToSay('Situation', 20)] })]));
    assert.equal(await panel.page.locator('button:has-text("Go on with")').count(), 0);
    sent();
    await press('k');
    assert.deepEqual(
      sent().map(({ type }) => type),
      ['end', 'ask'],
    );
  });

  it('stops the clock when another document is looked at, and still has it afterwards', async () => {
    await open();
    await press('Space');
    await pass(4000);
    await panel.send({ type: 'show', model: aModel({ uri: 'file:///other.star.md' }) });
    assert.equal(await panel.page.locator('.countdown').count(), 0);
    await pass(60_000);
    await panel.send({ type: 'show', model: aModel() });
    assert.equal(await number(), '0:16');
    assert.equal(await text('.paused-sign'), 'Paused');
  });

  describe('reads aloud', () => {
    /** A browser with these voices, which speaks when the test says so. */
    async function speaking(voices: readonly { localService: boolean; lang: string }[]): Promise<void> {
      panel = await openPanel(browser, {});
      await panel.page.evaluate(all => {
        const said: SpeechSynthesisUtterance[] = [];
        const speechSynthesis = {
          getVoices: () => all,
          addEventListener: () => undefined,
          speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance),
          cancel: () => undefined,
        };
        class Utterance {
          onend?: () => void;
          constructor(readonly text: string) {}
        }
        for (const [name, value] of Object.entries({
          speechSynthesis,
          SpeechSynthesisUtterance: Utterance,
          said,
        }))
          Object.defineProperty(globalThis, name, { value, configurable: true });
      }, voices);
      await panel.page.clock.install({ time: Date.UTC(2030, 0, 8, 9) });
      await panel.page.clock.pauseAt(Date.UTC(2030, 0, 8, 10));
      await panel.send({ type: 'mode', mode: 'rehearse' }, { type: 'show', model: aModel() }, storiesToSay());
      await press('Space');
    }
    const button = () => panel.page.locator('button:has-text("Listen")').count();

    it('nowhere without a voice, and never with one from elsewhere', async () => {
      await speaking([
        { localService: false, lang: 'en-GB' },
        { localService: true, lang: 'fr-FR' },
      ]);
      assert.equal(await button(), 0);
      await press('l');
      assert.equal(await panel.page.evaluate('said.length'), 0);
    });

    it('with a voice of this machine, while the clock waits', async () => {
      await speaking([
        { localService: false, lang: 'en-GB' },
        { localService: true, lang: 'en-IE' },
      ]);
      assert.equal(await button(), 1);
      await pass(4000);
      await press('l');
      assert.deepEqual(await panel.page.evaluate('said.map(({ text, voice }) => [text, voice.lang])'), [
        ['The situation in full, as it is written.', 'en-IE'],
        ['A point of a list.', 'en-IE'],
      ]);
      assert.equal(await text('.paused-sign'), 'The clock waits while you listen');
      await pass(30_000);
      assert.equal(await number(), '0:16');
      await panel.page.evaluate('said.at(-1).onend()');
      await pass(1000);
      assert.equal(await number(), '0:15');
      await press('l');
      await press('l');
      await pass(1000);
      assert.equal(await number(), '0:14');
    });
  });

  it('speaks up sparingly', async () => {
    await open();
    await panel.page.evaluate(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      const status = document.querySelector('#mode-rehearse [role="status"]')!;
      new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await press('Space');
    await pass(50_000);
    await press('Space');
    await pass(TEN);
    const said = (await panel.page.evaluate('said')) as string[];
    assert.deepEqual(said, ['Situation, 20 seconds', 'Target reached', 'Over the cap', 'Task, 15 seconds']);
  });

  it('shows a story whose words are markup as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>{{7*7}}';
    const step = aStepToSay(hostile, 20, {
      keyWords: [{ text: hostile, range: aStoryToSay().range, kind: 'act' }],
    });
    await open({}, storiesToSay({}, [aStoryToSay({ title: hostile, gaps: [hostile], steps: [step] })]));
    assert.equal(await text('h1'), hostile);
    await press('Space');
    assert.deepEqual(await panel.page.locator('.key-words li').allInnerTexts(), [hostile]);
    assert.equal(await panel.page.locator('#mode-rehearse img').count(), 0);
  });

  const looks: readonly (readonly [string, Look])[] = [
    ...THEMES.map(theme => [theme, { theme }] as const),
    ['zoomed', { zoom: 2 }],
    ['calm', { calm: true }],
    ['forced', { forcedColours: true }],
  ];
  for (const [name, look] of looks) {
    it(`is fit for everybody at each of its moments: ${name}`, async () => {
      const cut = aRun({ run: 'cut', ended: false }, [22, 6, null]);
      const stories = storiesToSay({ runs: [cut, aRun(), aRun({ run: 'first' }, [30, 22, 48])] }, [
        aStoryToSay({ gaps: ['[before?]'] }),
        aStoryToSay({ index: 1, title: 'The second kiln' }),
      ]);
      // axe waits with timers of its own.
      await open(look, stories, false);
      mkdirSync('test-results/page', { recursive: true });
      const moment = async (what: string): Promise<void> => {
        await panel.page.screenshot({
          path: `test-results/page/rehearse-${what}-${name}.png`,
          fullPage: true,
        });
        assert.deepEqual(await violations(panel.page), [], what);
        const wide = await panel.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${what} is ${wide} px too wide`);
      };
      const later = async (seconds: number): Promise<void> => {
        for (let count = 0; count < seconds / 5; count++) await press('ArrowRight');
      };
      await moment('lobby');
      await press('Space');
      await later(10);
      await moment('within');
      await press('t');
      await later(15);
      await moment('past');
      await later(15);
      await press('p');
      await moment('over');
      for (let count = 0; count < 3; count++) {
        await later(20);
        await press('Space');
      }
      const run = sent().find(each => each.type === 'begin');
      const pace = { wordsPerMinute: 137.6, sections: 3 };
      if (run?.type === 'begin')
        await panel.send(toRehearse({ type: 'pace', run: run.run, pace, used: false }));
      await moment('summary');
    });
  }
});
