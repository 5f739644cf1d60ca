import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/src/extension';
import { clean, EXTENSION, lenses, lensesNow, run, show } from './support/editor';
import { hasPage, workbench } from './support/page';
import { LOCK_KEEPER } from './support/story';
import { until } from './support/wait';

/** Known once the extension has been activated, which the first story does. */
const calibrated = async (): Promise<Api['calibration']> =>
  (await vscode.extensions.getExtension<Api>(EXTENSION)!.activate()).calibration;

const secondsOf = (all: readonly vscode.CodeLens[]): number => {
  const [, minutes, seconds] = /about (\d+):(\d+) of/.exec(all.map(each => each.command!.title).join('\n'))!;
  return Number(minutes) * 60 + Number(seconds);
};

describe('a learned pace', () => {
  afterEach(async () => {
    await (await calibrated()).clear();
    await clean();
  });

  it('times open stories by what was rehearsed, and no longer once it is cleared', async () => {
    const { document } = await show(LOCK_KEEPER);
    const before = secondsOf(await lenses(document));
    const calibration = await calibrated();
    const slow = { estimateSeconds: 30, actualSeconds: 36 };
    const offered = await calibration.paceWith([slow, slow]);
    assert.equal(offered?.sections, 2);
    assert.equal(await calibration.pace(), null);
    await calibration.learn([slow, slow]);
    assert.deepEqual(await calibration.pace(), offered);
    const expected = before * offered.factor;
    await until('slower lenses', async () => Math.abs(secondsOf(await lensesNow(document)) - expected) < 1.5);
    await run('clearPace');
    await until('lenses as before', async () => secondsOf(await lensesNow(document)) === before);
    assert.equal(await calibration.pace(), null);
  });

  it('is told by Show My Pace, with where it comes from', async function () {
    if (!hasPage) this.skip();
    await show(LOCK_KEEPER);
    await (await calibrated()).learn([{ estimateSeconds: 30, actualSeconds: 33 }]);
    void run('showPace');
    // The list holds it whether or not the window shows messages by themselves.
    await vscode.commands.executeCommand('notifications.showList');
    await until('the message', async () =>
      /Your pace: 140 wpm, from 1 rehearsed section\./.test(await workbench.text('.notifications-center')),
    );
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
