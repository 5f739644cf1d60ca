import assert from 'node:assert/strict';
import { createConfigurations } from '../../server/src/lsp/configurations';
import { KNOWN_NAMES } from '../../server/src/review/index';

const STORY = 'file:///home/me/stories/kiln.star.md';
const FILE = 'file:///home/me/.starrc.json';

describe('a configuration file that nobody watches', () => {
  let files: Map<string, string>;
  let time: number;
  let reads: number;
  let moves: number;
  let reading: Promise<void>;

  const configurations = () =>
    createConfigurations({
      read: async uri => {
        if (uri === FILE) reads += 1;
        await reading;
        return files.get(uri) ?? null;
      },
      now: () => time,
      folders: () => ['file:///home/me/stories'],
      watched: () => true,
      known: KNOWN_NAMES,
      moved: () => {
        moves += 1;
      },
    });
  const settled = () => new Promise(resolve => setImmediate(resolve));

  beforeEach(() => {
    files = new Map([[FILE, '{ "level": "senior" }']]);
    time = 0;
    reads = 0;
    moves = 0;
    reading = Promise.resolve();
  });

  it('is read again once in a while, and nobody waits for it', async () => {
    const { nearest } = configurations();
    assert.equal((await nearest(STORY))?.layer.level, 'senior');
    time = 5000;
    let read = () => {};
    reading = new Promise(resolve => {
      read = resolve;
    });
    assert.equal((await nearest(STORY))?.layer.level, 'senior');
    assert.equal((await nearest(STORY))?.layer.level, 'senior');
    assert.equal(reads, 2);
    read();
    await settled();
    assert.equal(moves, 0, 'it is the same as before');
  });

  it('has its say as soon as it is known to be another', async () => {
    const { nearest } = configurations();
    await nearest(STORY);
    time = 5000;
    files.set(FILE, '{ "level": "principal" }');
    assert.equal((await nearest(STORY))?.layer.level, 'senior');
    await settled();
    assert.equal(moves, 1);
    assert.equal((await nearest(STORY))?.layer.level, 'principal');
    time = 10_000;
    files.delete(FILE);
    await nearest(STORY);
    await settled();
    assert.equal(moves, 2);
    assert.equal(await nearest(STORY), null);
  });

  it('is waited for where somebody says that it changed', async () => {
    const { nearest, changed } = configurations();
    await nearest(STORY);
    files.set(FILE, '{ "level": "principal" }');
    changed();
    assert.equal((await nearest(STORY))?.layer.level, 'principal');
    assert.equal(moves, 0);
  });
});
