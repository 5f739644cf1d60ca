import assert from 'node:assert/strict';
import { isStarrc, starrcCandidates } from '../../server/src/config';

describe('starrcCandidates', () => {
  it('names both files in each folder upward, nearest first', () => {
    assert.deepEqual(starrcCandidates('/home/ana/stories/x.star.md'), [
      '/home/ana/stories/.starrc.json',
      '/home/ana/stories/.starrc.yaml',
      '/home/ana/.starrc.json',
      '/home/ana/.starrc.yaml',
      '/home/.starrc.json',
      '/home/.starrc.yaml',
      '/.starrc.json',
      '/.starrc.yaml',
    ]);
  });

  it('stops at the root it is given, with or without a slash at its end', () => {
    for (const root of ['/home/ana', '/home/ana/'])
      assert.deepEqual(starrcCandidates('/home/ana/x.star.md', root), [
        '/home/ana/.starrc.json',
        '/home/ana/.starrc.yaml',
      ]);
  });

  it('takes Windows paths', () => {
    assert.deepEqual(starrcCandidates('C:\\cv\\x.star.md'), [
      'C:\\cv\\.starrc.json',
      'C:\\cv\\.starrc.yaml',
      'C:\\.starrc.json',
      'C:\\.starrc.yaml',
    ]);
  });
});

describe('isStarrc', () => {
  it('knows a configuration file by its whole name, wherever it lies', () => {
    for (const path of ['.starrc.json', '/a/.starrc.yaml', 'C:\\notes\\.starrc.json'])
      assert.ok(isStarrc(path), path);
    for (const path of ['x.starrc.json', '/a/.starrc.json/b', '.starrc', '.starrc.json.bak'])
      assert.ok(!isStarrc(path), path);
  });
});
