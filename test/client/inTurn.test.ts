import assert from 'node:assert/strict';
import { inTurn } from '../../client/src/inTurn';

const settled = () => new Promise(resolve => setImmediate(resolve));

/** Work whose calls end when the test says so, by their number. */
function controlled(atOnce?: () => number) {
  const ends: (() => void)[] = [];
  const finished: number[] = [];
  const run = inTurn(async () => {
    const number = ends.length;
    await new Promise<void>(resolve => ends.push(resolve));
    return () => void finished.push(number);
  }, atOnce);
  return { run, ends, finished };
}

describe('work in turn', () => {
  it('runs one call at a time, and once more for all that came meanwhile', async () => {
    const { run, ends, finished } = controlled();
    for (let count = 0; count < 5; count++) run();
    assert.equal(ends.length, 1);
    ends[0]!();
    await settled();
    assert.equal(ends.length, 2);
    ends[1]!();
    await settled();
    assert.equal(ends.length, 2);
    assert.deepEqual(finished, [0, 1]);
  });

  it('begins each of a few at once and finishes them in their order, whichever is done first', async () => {
    const { run, ends, finished } = controlled(() => 3);
    for (let count = 0; count < 3; count++) run();
    assert.equal(ends.length, 3, 'nothing is waited for');
    ends[2]!();
    ends[1]!();
    await settled();
    assert.deepEqual(finished, []);
    ends[0]!();
    await settled();
    assert.deepEqual(finished, [0, 1, 2]);
  });

  it('makes one call of those beyond the few', async () => {
    const { run, ends, finished } = controlled(() => 3);
    for (let count = 0; count < 50; count++) run();
    assert.equal(ends.length, 3);
    ends[0]!();
    await settled();
    assert.equal(ends.length, 4);
    for (const end of ends) end();
    await settled();
    assert.equal(ends.length, 4);
    assert.deepEqual(finished, [0, 1, 2, 3]);
  });
});
