import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { violations } from './support/axe';
import { type Look, type Panel, THEMES } from './support/panel';
import { aRun, aStepToSay, aStoryToSay, storiesToSay, toRehearse } from './support/rehearsal';
import { rehearsing } from './support/rehearsing';

const TEN = 10_000;

describe('the rehearsal as it is seen and heard', function () {
  this.timeout(60_000);
  const { open, panel, press, pass, text, sent } = rehearsing();

  describe('reads aloud', () => {
    const speaking = async (voices: readonly { localService: boolean; lang: string }[]): Promise<void> => {
      await open({}, storiesToSay(), { prepare: each => give(each, voices) });
      await press('Space');
    };
    const number = () => text('.countdown .big');
    const button = () => panel().page.locator('button:has-text("Listen")').count();

    it('nowhere without a voice, and never with one from elsewhere', async () => {
      await speaking([
        { localService: false, lang: 'en-GB' },
        { localService: true, lang: 'fr-FR' },
      ]);
      assert.equal(await button(), 0);
      await press('l');
      assert.equal(await panel().page.evaluate('said.length'), 0);
    });

    it('with a voice of this machine, while the clock waits', async () => {
      await speaking([
        { localService: false, lang: 'en-GB' },
        { localService: true, lang: 'en-IE' },
      ]);
      assert.equal(await button(), 1);
      await pass(4000);
      await press('l');
      assert.deepEqual(await panel().page.evaluate('said.map(({ text, voice }) => [text, voice.lang])'), [
        ['The situation in full, as it is written.', 'en-IE'],
        ['A point of a list.', 'en-IE'],
      ]);
      assert.equal(await text('.paused-sign'), 'The clock waits while you listen');
      await pass(30_000);
      assert.equal(await number(), '0:16');
      await panel().page.evaluate('said.at(-1).onend()');
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
    await panel().page.evaluate(() => {
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
    const said = (await panel().page.evaluate('said')) as string[];
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
    assert.deepEqual(await panel().page.locator('.key-words li').allInnerTexts(), [hostile]);
    assert.equal(await panel().page.locator('#mode-rehearse img').count(), 0);
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
      const cut = aRun({ run: 'cut', ended: false }, [22, 6, null]);
      const stories = storiesToSay({ runs: [cut, aRun(), aRun({ run: 'first' }, [30, 22, 48])] }, [
        aStoryToSay({ gaps: ['[before?]'] }),
        aStoryToSay({ index: 1, title: 'The second kiln' }),
      ]);
      // axe waits with timers of its own.
      await open(look, stories, { frozen: false });
      mkdirSync('test-results/page', { recursive: true });
      const moment = async (what: string): Promise<void> => {
        await panel().page.screenshot({
          path: `test-results/page/rehearse-${what}-${name}.png`,
          fullPage: true,
        });
        assert.deepEqual(await violations(panel().page), [], what);
        const wide = await panel().page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
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
      const run = (await sent()).find(each => each.type === 'begin');
      const pace = { wordsPerMinute: 137.6, sections: 3 };
      if (run?.type === 'begin')
        await panel().send(toRehearse({ type: 'pace', run: run.run, pace, used: false }));
      await moment('summary');
    });
  }
});

/** Gives a page these voices, which speak when the test says so. */
const give = async (
  panel: Panel,
  voices: readonly { localService: boolean; lang: string }[],
): Promise<void> => {
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
};
