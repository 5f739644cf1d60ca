import assert from 'node:assert/strict';
import { barShape } from '../../client/webview/parts/bar';
import { clock, findingCount, stepTime, storyTime, verdict } from '../../client/webview/parts/format';
import { placeOf } from '../../client/webview/walkthrough/place';
import { aModel } from './model';

describe('the preview in numbers', () => {
  it('puts the cap at four fifths of the bar and the target before it', () => {
    assert.deepEqual(barShape(15, 30, 60), { within: 20, past: 0, over: 0, target: 40 });
    assert.deepEqual(barShape(45, 30, 60), { within: 40, past: 20, over: 0, target: 40 });
    assert.deepEqual(barShape(66, 30, 60), { within: 40, past: 40, over: 8, target: 40 });
  });

  it('ends the bar where far too long begins', () => {
    assert.equal(barShape(600, 30, 60).over, 20);
  });

  it('has no target mark where target and cap are one', () => {
    assert.deepEqual(barShape(90, 120, 120), { within: 60, past: 0, over: 0, target: null });
  });

  it('is empty for nothing, and for a cap of nothing', () => {
    assert.deepEqual(barShape(0, 30, 60), { within: 0, past: 0, over: 0, target: 40 });
    assert.deepEqual(barShape(10, 0, 0), { within: 0, past: 0, over: 0, target: null });
  });

  it('writes seconds and minutes', () => {
    assert.equal(clock(0), '0:00');
    assert.equal(clock(59.6), '1:00');
    assert.equal(clock(128.4), '2:08');
    assert.equal(storyTime(128.4, 150), 'about 2:08 of 2:30');
    assert.equal(stepTime(23.6, 30), 'about 24 s of 30');
    assert.equal(stepTime(23.6, null), 'about 24 s');
  });

  it('compares the whole seconds that it shows', () => {
    assert.equal(verdict(30.4, 30, 45), '');
    assert.equal(verdict(30.6, 30, 45), '1 s past the target');
    assert.equal(verdict(45.4, 30, 45), '15 s past the target');
    assert.equal(verdict(45.6, 30, 45), '1 s over the cap');
    assert.equal(verdict(24, 15, 22.5), '1 s over the cap');
  });

  it('counts findings in words', () => {
    assert.deepEqual([0, 1, 2].map(findingCount), ['no findings', '1 finding', '2 findings']);
  });

  it('finds the step and paragraph of a line', () => {
    const model = aModel();
    assert.deepEqual(placeOf(model, 2), { story: 0, step: 0, paragraph: -1 });
    assert.deepEqual(placeOf(model, 6), { story: 0, step: 0, paragraph: 1 });
    assert.deepEqual(placeOf(model, 9), { story: 0, step: 1, paragraph: -1 });
    assert.equal(placeOf(model, 1), null);
    assert.equal(placeOf(model, 99), null);
  });
});
