import assert from 'node:assert/strict';
import {
  back,
  type Clock,
  elapsed,
  goOn,
  isOver,
  next,
  pauseOrGoOn,
  shift,
  stand,
  startClock,
} from '../../../client/webview/parts/clock';

const SECOND = 1000;

describe('the rehearsal clock', () => {
  it('knows the time without having been looked at', () => {
    const clock = startClock(3, 0);
    const hours = 3 * 3600 * SECOND + 250;
    assert.equal(elapsed(clock, 0, hours), hours);
    assert.equal(elapsed(clock, 1, hours), 0);
  });

  it('does not drift, however often it is drawn, paused and moved', () => {
    let clock = startClock(1, 0);
    let spoken = 0;
    let now = 0;
    // Odd stretches, alternately running and standing, and a step to either side now and then.
    for (let count = 0; count < 10_000; count++) {
      const stretch = 1 + ((count * 7919) % 97);
      if (clock.since !== null) spoken += stretch;
      now += stretch;
      if (count % 3 === 0) clock = pauseOrGoOn(clock, now);
      if (count % 5 === 0) clock = shift(shift(clock, 5 * SECOND, now), -5 * SECOND, now);
      elapsed(clock, 0, now + 17);
    }
    assert.equal(elapsed(clock, 0, now), spoken);
  });

  it('is advanced by hand, and ends after the last step', () => {
    let clock = startClock(2, 0);
    clock = next(clock, 20 * SECOND);
    assert.equal(clock.at, 1);
    assert.equal(elapsed(clock, 0, 60 * SECOND), 20 * SECOND);
    assert.equal(elapsed(clock, 1, 25 * SECOND), 5 * SECOND);
    clock = next(clock, 30 * SECOND);
    assert.ok(isOver(clock));
    assert.deepEqual(clock.spent, [20 * SECOND, 10 * SECOND]);
    for (const after of [next, back, pauseOrGoOn, goOn, stand] as const) {
      if (after !== back) assert.deepEqual(after(clock, 99 * SECOND), clock);
    }
    assert.deepEqual(shift(clock, SECOND, 99 * SECOND), clock);
  });

  it('counts nothing while it stands, and goes on with the next step', () => {
    let clock = pauseOrGoOn(startClock(2, 0), 8 * SECOND);
    assert.equal(elapsed(clock, 0, 100 * SECOND), 8 * SECOND);
    clock = pauseOrGoOn(clock, 100 * SECOND);
    assert.equal(elapsed(clock, 0, 103 * SECOND), 11 * SECOND);
    clock = next(stand(clock, 103 * SECOND), 200 * SECOND);
    assert.equal(elapsed(clock, 0, 201 * SECOND), 11 * SECOND);
    assert.equal(elapsed(clock, 1, 201 * SECOND), SECOND);
  });

  it('goes back to a step whose time goes on', () => {
    let clock = next(startClock(2, 0), 10 * SECOND);
    clock = back(clock, 12 * SECOND);
    assert.equal(elapsed(clock, 0, 15 * SECOND), 13 * SECOND);
    assert.equal(elapsed(clock, 1, 15 * SECOND), 2 * SECOND);
    assert.equal(back(clock, 15 * SECOND), clock);
    const over = next(next(clock, 20 * SECOND), 25 * SECOND);
    assert.equal(back(over, 30 * SECOND).at, 1);
  });

  it('is moved by five seconds, never before the beginning, running or not', () => {
    const running = startClock(1, 0);
    assert.equal(elapsed(shift(running, 5 * SECOND, 10 * SECOND), 0, 11 * SECOND), 16 * SECOND);
    assert.equal(elapsed(shift(running, -5 * SECOND, 3 * SECOND), 0, 4 * SECOND), SECOND);
    const standing: Clock = stand(running, 10 * SECOND);
    assert.equal(elapsed(shift(standing, -5 * SECOND, 60 * SECOND), 0, 90 * SECOND), 5 * SECOND);
  });

  it('loses no more than the stretch when the computer’s clock is set back', () => {
    const clock = startClock(1, 50 * SECOND);
    assert.equal(elapsed(clock, 0, 10 * SECOND), 0);
    assert.equal(elapsed(shift(clock, 5 * SECOND, 10 * SECOND), 0, 12 * SECOND), 7 * SECOND);
  });
});
