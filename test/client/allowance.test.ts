import assert from 'node:assert/strict';
import { createAllowance } from '../../client/src/preview/allowance';

describe('questions on their way together', () => {
  /** Asks and answers one by one, each in so many milliseconds. */
  function allowed(...answers: readonly number[]): number {
    let time = 0;
    const { ask, atOnce } = createAllowance(() => time);
    for (const took of answers) {
      const answered = ask();
      time += took;
      answered();
    }
    return atOnce();
  }
  const times = (count: number, took: number): number[] => Array.from({ length: count }, () => took);

  it('are many where the server is quick, and one where it is slow', () => {
    assert.equal(allowed(), 10);
    assert.equal(allowed(...times(20, 5)), 32);
    assert.equal(allowed(...times(20, 100)), 5);
    assert.equal(allowed(...times(40, 2000)), 1);
  });

  it('are as many as before after one answer that the machine held up', () => {
    assert.equal(allowed(...times(20, 5), 900), 32);
  });

  it('do not count the time in the queue', () => {
    let time = 0;
    const { ask, atOnce } = createAllowance(() => time);
    for (let count = 0; count < 10; count++) {
      const all = Array.from({ length: 8 }, () => ask());
      for (const answered of all) {
        time += 10;
        answered();
      }
    }
    assert.equal(atOnce(), 32);
  });

  it('are a few again for another document', () => {
    let time = 0;
    const { ask, atOnce, reset } = createAllowance(() => time);
    for (let count = 0; count < 20; count++) {
      const answered = ask();
      time += 2;
      answered();
    }
    reset();
    assert.equal(atOnce(), 10);
  });
});
