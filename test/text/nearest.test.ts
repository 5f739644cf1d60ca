import assert from 'node:assert/strict';
import { editDistance, nearest } from '../../server/src/text/index';

describe('nearest', () => {
  const names = ['Dive Deep', 'Deliver Results', 'Ownership', 'Frugality'];

  for (const [word, right] of [
    ['Dive Deeper', 'Dive Deep'],
    ['dive-deep', 'Dive Deep'],
    ['Ownreship', 'Ownership'],
    ['frugalty', 'Frugality'],
    ['Deliver Result', 'Deliver Results'],
  ] as const) {
    it(`takes ${word} for ${right}`, () => assert.equal(nearest(word, names), right));
  }

  it('finds none where none is near', () => {
    assert.equal(nearest('Kindness', names), null);
    assert.equal(nearest('', names), null);
    assert.equal(nearest('x'.repeat(5000), names), null);
    assert.equal(nearest('on', ['off']), null);
  });

  it('counts a swap of neighbours as one edit', () => {
    assert.equal(editDistance('sitaution', 'situation'), 1);
    assert.equal(editDistance('kitten', 'sitting'), 3);
    assert.equal(editDistance('', 'abc'), 3);
  });
});
