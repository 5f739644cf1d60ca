import assert from 'node:assert/strict';
import { starrcCandidates } from '../../server/src/config';

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
