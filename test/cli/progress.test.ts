import assert from 'node:assert/strict';
import { star, type World } from './fakes';

const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [
    `/desk/${String(index).padStart(2, '0')}.star.md`,
    '# The gate\n\n## Action\nI oiled it.\n',
  ]),
);

/** A clock on which each look takes this long, in milliseconds. */
const slow = (milliseconds: number): (() => number) => {
  let at = 0;
  return () => (at += milliseconds);
};
const run = (line: string, world: World) => star(line, { files, ...world });
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequence is what is looked for
const LINE = /\r\u001b\[2K(\d+) files · \d\d\.star\.md/g;
const ERASED = '\r\u001b[2K';

describe('progress', () => {
  it('is told on standard error while a long run goes on, and taken away at its end', async () => {
    const { err, out } = await run('lint --format json', { watched: true, now: slow(40) });
    const told = [...err.matchAll(LINE)].map(match => Number(match[1]));
    assert.ok(told.length > 5, err);
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
    );
    assert.ok(err.endsWith(ERASED));
    assert.equal(JSON.parse(out).files.length, 40);
  });

  it('leaves no trace between the lines of a report in the same terminal', async () => {
    const { err } = await run('time', { watched: true, terminal: true, now: slow(40) });
    assert.ok([...err.matchAll(LINE)].length > 5, err);
    assert.equal(err.replaceAll(LINE, '').replaceAll(ERASED, ''), '');
  });

  it('is not told of a short run, to nobody, or where quiet is asked for', async () => {
    assert.equal((await run('lint', { watched: true, now: slow(1) })).err, '');
    assert.equal((await run('lint', { now: slow(40) })).err, '');
    assert.equal((await run('lint --quiet', { watched: true, now: slow(40) })).err, '');
  });
});
