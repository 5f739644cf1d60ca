import assert from 'node:assert/strict';
import type { FromRehearse } from '../../server/src/protocol';
import { aModel } from '../webview/model';
import { aRun, aStepToSay, aStoryToSay, storiesToSay, toRehearse } from './support/rehearsal';
import { rehearsing } from './support/rehearsing';

describe('the rehearsal on its page', function () {
  this.timeout(60_000);
  const { open, panel, press, pass, text, sent } = rehearsing();

  const number = () => text('.countdown .big');
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
    assert.match(await text('.countdown .left'), /\+1:04\s*past the target of 0:20, over the cap of 0:35/);
    assert.equal(await text('h1'), 'Situation');
    await press('Space');
    assert.equal(await text('h1'), 'Task');
    assert.equal(await number(), '0:15');
  });

  it('writes down what was said as it is said', async () => {
    await open();
    await press('Space');
    const [asked, begun] = await sent();
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
      times(await sent()).map(([index, seconds, done]) => [index, Math.floor(Number(seconds) / 5), done]),
      [
        [0, 1, false],
        [0, 2, false],
      ],
    );
    await press('Space');
    assert.deepEqual(times(await sent()), [
      [0, 12, true],
      [1, 0, false],
    ]);
    await pass(3000);
    await press('Escape');
    const last = await sent();
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
    assert.equal(await panel().page.locator('.paused-sign').count(), 0);
  });

  it('is moved by five seconds with the arrows, as often as they repeat', async () => {
    await open();
    await press('Space');
    await pass(1000);
    await press('ArrowRight');
    assert.equal(await number(), '0:14');
    await panel().page.keyboard.down('ArrowRight');
    await panel().page.keyboard.down('ArrowRight');
    await panel().page.keyboard.up('ArrowRight');
    assert.equal(await number(), '0:04');
    await press('ArrowLeft');
    assert.equal(await number(), '0:09');
    for (let count = 0; count < 5; count++) await press('ArrowLeft');
    assert.equal(await number(), '0:20');
  });

  it('does nothing twice for a key that is held down', async () => {
    await open();
    await press('Space');
    await panel().page.keyboard.down('Space');
    await panel().page.keyboard.down('Space');
    await panel().page.keyboard.down('Space');
    await panel().page.keyboard.up('Space');
    assert.equal(await text('h1'), 'Task');
  });

  it('goes back a step, shows the other text, and does each with a button as well', async () => {
    await open();
    await panel().page.click('button:has-text("Start")');
    await pass(4000);
    await panel().page.click('button:has-text("Next")');
    // The button that was clicked leaves the keys to the rehearsal.
    await press('Space');
    assert.equal(await text('h1'), 'Action');
    await press('b');
    assert.equal(await text('h1'), 'Task');
    await panel().page.click('button:has-text("Step before")');
    assert.equal(await text('h1'), 'Situation');
    assert.equal(await number(), '0:16');
    assert.deepEqual(await panel().page.locator('.key-words li').allInnerTexts(), [
      'two mornings a week',
      'logged each firing',
      '3 pots in 10 to none',
    ]);
    await press('t');
    assert.equal(await text('.full-text p'), 'The situation in full, as it is written.');
    await panel().page.click('button:has-text("5 s on")');
    await panel().page.click('button:has-text("Pause")');
    assert.equal(await number(), '0:11');
    await panel().page.click('button:has-text("End")');
    assert.equal(await text('h1'), 'You spoke for 0:09');
  });

  it('leaves Space to a button that has the focus of the keyboard', async () => {
    await open();
    await press('Space');
    await panel().page.focus('button:has-text("Pause")');
    await press('Space');
    assert.equal(await text('h1'), 'Situation');
    assert.equal(await text('.paused-sign'), 'Paused');
  });

  it('ends with each step against its plan, and offers the pace', async () => {
    await open();
    await press('Space');
    const run = (await sent()).find(each => each.type === 'begin')!;
    for (const seconds of [18, 25, 60]) {
      await pass(seconds * 1000);
      await press('Space');
    }
    assert.equal(await text('h1'), 'You spoke for 1:43');
    assert.equal(await text('.facts'), '13 s over the limit of 1:30.');
    assert.deepEqual(
      (await panel().page.locator('.said-times tr').allInnerTexts()).map(row =>
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
    await panel().send(
      toRehearse({ type: 'pace', run: id, pace: { wordsPerMinute: 137.6, sections: 3 }, used: false }),
    );
    assert.equal(await text('.pace p'), 'You speak at about 138 words a minute, from 3 steps.');
    await sent();
    await press('m');
    assert.deepEqual(await sent(), [{ type: 'use-pace', run: id }]);
    await panel().send(
      toRehearse({ type: 'pace', run: id, pace: { wordsPerMinute: 137.6, sections: 3 }, used: true }),
    );
    assert.match(await text('.pace'), /From now on times are told at your own pace, 138 words a minute/);
    assert.equal(await panel().page.locator('.pace button').count(), 0);
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
      (await panel().page.locator('.said-times tbody tr').allInnerTexts()).map(row =>
        row.replace(/\s+/g, ' '),
      ),
      ['Situation 0:18 0:18 as planned', 'Task 0:04 0:13 broken off', 'Action – 0:28 not said'],
    );
    await press('Escape');
    assert.equal(await text('h1'), 'The kiln that ran hot');
  });

  it('goes on counting when its page is loaded anew, in the same window', async () => {
    await open({}, storiesToSay(), { frozen: false });
    await press('Space');
    await press('Space');
    await press('ArrowRight');
    const run = (await sent()).find(each => each.type === 'begin')!;
    const id = run.type === 'begin' ? run.run : '';
    await panel().reload();
    await panel().page.waitForTimeout(2000);
    const so = aRun({ run: id, ended: false }, [8, 2, null]);
    await panel().send({ type: 'show', model: aModel() }, storiesToSay({ runs: [so], open: [id] }));
    assert.equal(await text('h1'), 'Task');
    // 15 s, less the 5 of the arrow and the 2 without a page.
    assert.match(await number(), /0:0[5-8]/);
  });

  it('keeps no word of the story where the editor would write it down', async () => {
    await open();
    await press('Space');
    await pass(2000);
    const state = await panel().page.evaluate(() => sessionStorage.getItem('state'));
    assert.match(state!, /"spent"/);
    assert.doesNotMatch(state!, /kiln that|firing|in full/);
  });

  it('offers the run so far when the window went away in the middle', async () => {
    const cut = aRun({ run: 'cut', ended: false }, [22, 6, null]);
    await open({}, storiesToSay({ runs: [cut, aRun()] }));
    assert.equal(await text('.cut-off h2'), 'Your rehearsal was cut off');
    assert.deepEqual(await panel().page.locator('.cut-off li').allInnerTexts(), [
      'Situation 0:22',
      'Task 0:06 so far',
    ]);
    assert.equal(await panel().page.locator('.runs tbody tr').count(), 1);
    await sent();
    await press('g');
    assert.deepEqual(await sent(), [{ type: 'take-up', run: 'cut' }]);
    assert.equal(await text('h1'), 'Task');
    assert.equal(await text('.paused-sign'), 'Paused');
    assert.equal(await number(), '0:09');
    await press('Space');
    assert.deepEqual(times(await sent())[0], [1, 6, true]);
  });

  it('only keeps a run that was cut off when the story has other steps by now', async () => {
    const cut = aRun({ run: 'cut', ended: false }, [22, 6, null]);
    await open({}, storiesToSay({ runs: [cut] }, [aStoryToSay({ steps: [aStepToSay('Situation', 20)] })]));
    assert.equal(await panel().page.locator('button:has-text("Go on with")').count(), 0);
    await sent();
    await press('k');
    assert.deepEqual(
      (await sent()).map(({ type }) => type),
      ['end', 'ask'],
    );
  });

  it('stops the clock when another document is looked at, and still has it afterwards', async () => {
    await open();
    await press('Space');
    await pass(4000);
    await panel().send({ type: 'show', model: aModel({ uri: 'file:///other.star.md' }) });
    assert.equal(await panel().page.locator('.countdown').count(), 0);
    await pass(60_000);
    await panel().send({ type: 'show', model: aModel() });
    assert.equal(await number(), '0:16');
    assert.equal(await text('.paused-sign'), 'Paused');
  });
});
