import assert from 'node:assert/strict';
import { type Held, hold } from '../../client/src/typing/hold';

const finding = (code: string, line: number, message = code, end = line): Held => ({
  code: { value: code },
  message,
  range: { start: { line }, end: { line: end } },
});

describe('findings while a line is typed', () => {
  it('are all shown when no line is', () => {
    const fresh = [finding('filler', 3), finding('filler', 4)];
    assert.deepEqual(hold(fresh, [], null), fresh);
  });

  it('wait when they are new and on the line', () => {
    const other = finding('filler', 4);
    assert.deepEqual(hold([finding('vague-verb', 3), other], [], 3), [other]);
  });

  it('wait when they begin on the line and end below it', () => {
    assert.deepEqual(hold([finding('long-sentence', 3, 'long', 5)], [], 3), []);
  });

  it('stay when they were there before, though their words changed', () => {
    const now = finding('long-sentence', 3, '31 words');
    assert.deepEqual(hold([now], [finding('long-sentence', 3, '30 words')], 3), [now]);
  });

  it('wait when they are one more than before', () => {
    const before = [finding('filler', 3)];
    const now = [finding('filler', 3, 'basically'), finding('filler', 3, 'actually')];
    assert.deepEqual(hold(now, before, 3), [now[0]]);
  });

  it('are not kept for a finding of another line', () => {
    assert.deepEqual(hold([finding('filler', 3)], [finding('filler', 4)], 3), []);
  });

  it('go at once when they are mended', () => {
    assert.deepEqual(hold([], [finding('filler', 3)], 3), []);
  });

  it('are told apart by message where they have no rule', () => {
    const plain = (message: string): Held => ({ message, range: { start: { line: 1 }, end: { line: 1 } } });
    assert.deepEqual(hold([plain('a'), plain('b')], [plain('b')], 1), [plain('b')]);
  });
});
