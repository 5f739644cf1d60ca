import assert from 'node:assert/strict';
import { star, type World } from './fakes';

const paths = async (line: string, world: World): Promise<readonly string[]> =>
  JSON.parse((await star(`${line} --format json`, world)).out).files.map(
    (file: { path: string }) => file.path,
  );

const story = '# A\n';

describe('folders', () => {
  it('are walked for story files in the order of their names', async () => {
    const files = {
      '/work/b.star.md': story,
      '/work/a/z.STAR.md': story,
      '/work/a/notes.md': story,
      '/work/node_modules/x.star.md': story,
      '/work/.git/x.star.md': story,
      '/work/.hidden/x.star.md': story,
    };
    assert.deepEqual(await paths('', { files }), ['.hidden/x.star.md', 'a/z.STAR.md', 'b.star.md']);
    assert.deepEqual(await paths('./a', { files }), ['a/z.STAR.md']);
    assert.deepEqual(await paths('/work/a', { files }), ['/work/a/z.STAR.md']);
    assert.deepEqual(await paths('..', { files, cwd: '/work/a' }), [
      '../.hidden/x.star.md',
      '../a/z.STAR.md',
      '../b.star.md',
    ]);
  });

  it('honour .gitignore, the inner one last, and those above up to the repository', async () => {
    const files = {
      '/repo/.git/HEAD': 'ref',
      '/repo/.gitignore': 'drafts/\n/work/top.star.md\n*.old.star.md\n',
      '/repo/work/.gitignore': '!keep.old.star.md\n',
      '/repo/work/drafts/a.star.md': story,
      '/repo/work/top.star.md': story,
      '/repo/work/sub/top.star.md': story,
      '/repo/work/x.old.star.md': story,
      '/repo/work/keep.old.star.md': story,
    };
    assert.deepEqual(await paths('', { files, cwd: '/repo/work' }), ['keep.old.star.md', 'sub/top.star.md']);
    assert.deepEqual(await paths('top.star.md', { files, cwd: '/repo/work' }), ['top.star.md']);
  });

  it('do not ask the .gitignore files above where there is no repository', async () => {
    const files = { '/.gitignore': '*', '/work/a.star.md': story };
    assert.deepEqual(await paths('', { files }), ['a.star.md']);
  });

  it('leave out what the configuration ignores, relative to its own folder', async () => {
    const files = {
      '/work/.starrc.json': '{ "ignore": ["old/**", "/a.star.md"] }',
      '/work/a.star.md': story,
      '/work/sub/a.star.md': story,
      '/work/old/b.star.md': story,
    };
    assert.deepEqual(await paths('', { files }), ['sub/a.star.md']);
    assert.deepEqual(await paths('', { files, cwd: '/work/sub' }), ['a.star.md']);
  });

  it('leave it out by name as well, and say so', async () => {
    const files = { '/work/.starrc.json': '{ "ignore": ["a.star.md"] }', '/work/a.star.md': story };
    assert.deepEqual(await paths('a.star.md', { files }), []);
    const { err } = await star('a.star.md', { files });
    assert.match(err, /a\.star\.md: left out by ignore in \.starrc\.json/);
  });
});
