import assert from 'node:assert/strict';
import { detached, remembering } from '../../server/src/text';

describe('remembering', () => {
  const counting = (most: number) => {
    const read: string[] = [];
    const remembered = remembering(most, text => {
      read.push(text);
      return text === 'nothing' ? null : text.length;
    });
    return { read, remembered };
  };

  it('reads a text once, an answer of null among them', () => {
    const { read, remembered } = counting(10);
    assert.deepEqual(['kiln', 'nothing', 'kiln', 'nothing'].map(remembered), [4, null, 4, null]);
    assert.deepEqual(read, ['kiln', 'nothing']);
  });

  it('starts afresh when it is full', () => {
    const { read, remembered } = counting(2);
    for (const text of ['kiln', 'oven', 'stove', 'kiln']) remembered(text);
    assert.deepEqual(read, ['kiln', 'oven', 'stove', 'kiln']);
  });

  it('keeps no very long text', () => {
    const { read, remembered } = counting(2);
    const long = 'clay '.repeat(1000);
    remembered(long);
    remembered(long);
    assert.equal(read.length, 2);
  });

  it('copies a text without changing it', () => {
    for (const text of ['', 'kiln', 'a glaze that held 🙂 for a year']) assert.equal(detached(text), text);
  });
});
