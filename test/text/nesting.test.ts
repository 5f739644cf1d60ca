import assert from 'node:assert/strict';
import { nestsTooDeep } from '../../server/src/text/nesting';

describe('nestsTooDeep', () => {
  it('lets pass what people write', () => {
    const wide = Array.from({ length: 500 }, (_, index) => `key${index}: [a, {b: c}]`).join('\n');
    const list = Array.from({ length: 500 }, () => '- x\n  - y').join('\n');
    for (const text of ['', '{"a": {"b": [1, 2]}}', wide, list, 'a:\n  b:\n    c:\n      d: 1'])
      assert.equal(nestsTooDeep(text), false);
  });

  it('stops brackets, lists on a line and indentation that go on and on', () => {
    const steps = Array.from({ length: 40 }, (_, depth) => `${' '.repeat(depth)}a:`);
    for (const text of [
      '['.repeat(40),
      '{ a: '.repeat(40),
      '- '.repeat(40),
      '? '.repeat(40),
      steps.join('\n'),
      steps.join('\r\n'),
    ])
      assert.equal(nestsTooDeep(text), true, text.slice(0, 8));
  });

  it('reads a megabyte in a blink', () => {
    const started = performance.now();
    nestsTooDeep('a: b\n'.repeat(200_000));
    assert.ok(performance.now() - started < 500);
  });
});
