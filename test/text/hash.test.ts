import assert from 'node:assert/strict';
import { hashed, hashedBelow } from '../../server/src/text';

describe('a hash', () => {
  it('is the same for the same text, everywhere and for good', () => {
    // Ids of cards are made of it, and a schedule of months hangs on them.
    assert.equal(hashed(''), hashed(''));
    assert.deepEqual(['', 'a', 'How did you arrive at £640 a week?'].map(hashed), [
      'wvjl67o803',
      '262p94epp1d',
      '1u5unuqurd7',
    ]);
  });

  it('differs for texts that differ in one letter', () => {
    const all = Array.from({ length: 5000 }, (_, index) => hashed(`card ${index}`));
    assert.equal(new Set(all).size, all.length);
  });

  it('spreads over small numbers', () => {
    const counts = [0, 0, 0, 0];
    for (let index = 0; index < 4000; index++) counts[hashedBelow(`card ${index}`, 4)]!++;
    for (const count of counts) assert.ok(count > 800 && count < 1200, counts.join(' '));
  });
});
