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
      '/desk/b.star.md': story,
      '/desk/a/z.STAR.md': story,
      '/desk/a/notes.md': story,
      '/desk/node_modules/x.star.md': story,
      '/desk/.git/x.star.md': story,
      '/desk/.hidden/x.star.md': story,
    };
    assert.deepEqual(await paths('', { files }), ['.hidden/x.star.md', 'a/z.STAR.md', 'b.star.md']);
    assert.deepEqual(await paths('./a', { files }), ['a/z.STAR.md']);
    assert.deepEqual(await paths('/desk/a', { files }), ['/desk/a/z.STAR.md']);
    assert.deepEqual(await paths('..', { files, cwd: '/desk/a' }), [
      '../.hidden/x.star.md',
      '../a/z.STAR.md',
      '../b.star.md',
    ]);
  });

  it('honour .gitignore, the inner one last, and those above up to the repository', async () => {
    const files = {
      '/repo/.git/HEAD': 'ref',
      '/repo/.gitignore': 'drafts/\n/desk/top.star.md\n*.old.star.md\n',
      '/repo/desk/.gitignore': '!keep.old.star.md\n',
      '/repo/desk/drafts/a.star.md': story,
      '/repo/desk/top.star.md': story,
      '/repo/desk/sub/top.star.md': story,
      '/repo/desk/x.old.star.md': story,
      '/repo/desk/keep.old.star.md': story,
    };
    assert.deepEqual(await paths('', { files, cwd: '/repo/desk' }), ['keep.old.star.md', 'sub/top.star.md']);
    assert.deepEqual(await paths('top.star.md', { files, cwd: '/repo/desk' }), ['top.star.md']);
  });

  it('do not ask the .gitignore files above where there is no repository', async () => {
    const files = { '/.gitignore': '*', '/desk/a.star.md': story };
    assert.deepEqual(await paths('', { files }), ['a.star.md']);
  });

  it('leave out what the configuration ignores, relative to its own folder', async () => {
    const files = {
      '/desk/.starrc.json': '{ "ignore": ["old/**", "/a.star.md"] }',
      '/desk/a.star.md': story,
      '/desk/sub/a.star.md': story,
      '/desk/old/b.star.md': story,
    };
    assert.deepEqual(await paths('', { files }), ['sub/a.star.md']);
    assert.deepEqual(await paths('', { files, cwd: '/desk/sub' }), ['a.star.md']);
  });

  it('leave it out by name as well, and say so', async () => {
    const files = { '/desk/.starrc.json': '{ "ignore": ["a.star.md"] }', '/desk/a.star.md': story };
    assert.deepEqual(await paths('a.star.md', { files }), []);
    const { err } = await star('a.star.md', { files });
    assert.match(err, /a\.star\.md: left out by ignore in \.starrc\.json/);
  });
});
