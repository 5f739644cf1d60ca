import assert from 'node:assert/strict';
import { applyEdits, minimalEdit } from '../../server/src/text/index';

describe('edits', () => {
  it('apply in order of place, whatever their order', () => {
    const edits = [
      { start: 6, end: 10, text: 'boat' },
      { start: 0, end: 3, text: 'My' },
    ];
    assert.equal(
      applyEdits(
        'The ship sank',
        edits.map(e => (e.end === 10 ? { ...e, start: 4, end: 8 } : e)),
      ),
      'My boat sank',
    );
  });

  it('keep the order of insertions at one place', () => {
    const at = { start: 1, end: 1 };
    assert.equal(
      applyEdits('ad', [
        { ...at, text: 'b' },
        { ...at, text: 'c' },
      ]),
      'abcd',
    );
  });

  it('may touch', () => {
    assert.equal(
      applyEdits('abc', [
        { start: 0, end: 1, text: 'x' },
        { start: 1, end: 2, text: 'y' },
      ]),
      'xyc',
    );
  });

  it('refuse to overlap or to leave the text', () => {
    assert.throws(
      () =>
        applyEdits('abc', [
          { start: 0, end: 2, text: '' },
          { start: 1, end: 3, text: '' },
        ]),
      /overlap/,
    );
    assert.throws(() => applyEdits('abc', [{ start: 2, end: 4, text: '' }]), /outside/);
  });

  it('are as small as they can be', () => {
    assert.deepEqual(minimalEdit('the dry dock', 'the wet dock'), { start: 4, end: 7, text: 'wet' });
    assert.deepEqual(minimalEdit('aa', 'aaa'), { start: 2, end: 2, text: 'a' });
    assert.equal(minimalEdit('same', 'same'), null);
  });
});
