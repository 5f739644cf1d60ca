import assert from 'node:assert/strict';
import { createLines } from '../../server/src/text/index';

describe('lines', () => {
  it('end at LF, CRLF and CR, and nowhere else', () => {
    const text = 'one\ntwo\r\nthree\rfour\u2028still four';
    const lines = createLines(text);
    const shown = Array.from({ length: lines.count }, (_, line) => {
      const { start, end } = lines.lineSpan(line);
      return text.slice(start, end);
    });
    assert.deepEqual(shown, ['one', 'two', 'three', 'four\u2028still four']);
  });

  it('turn every offset into a position and back', () => {
    const text = 'a😀b\r\n\r\nc\rd\n';
    const lines = createLines(text);
    for (let offset = 0; offset <= text.length; offset++) {
      if (text[offset] === '\n' && text[offset - 1] === '\r') continue;
      assert.equal(lines.offsetAt(lines.positionAt(offset)), offset, `offset ${offset}`);
    }
    assert.deepEqual(lines.positionAt(3), { line: 0, character: 3 });
    assert.deepEqual(lines.positionAt(text.length), { line: 4, character: 0 });
  });

  it('take the place inside a CRLF for the end of its line', () => {
    assert.deepEqual(createLines('ab\r\nc').positionAt(3), { line: 0, character: 2 });
  });

  it('take places outside the text to its nearest end', () => {
    const lines = createLines('ab\ncd');
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 2 });
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, character: 4 }), 0);
    assert.equal(lines.lineAt(3), 1);
  });

  it('are one in an empty text', () => {
    const lines = createLines('');
    assert.equal(lines.count, 1);
    assert.deepEqual(lines.lineSpan(0), { start: 0, end: 0 });
  });
});
