import assert from 'node:assert/strict';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { disk, reason } from '../../server/src/cli/disk';
import { star } from './fakes';

describe('disk', () => {
  let folder: string;
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'star-disk-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('replaces a text in one step, keeps the mode and leaves nothing behind', () => {
    writeFileSync(at('a.star.md'), 'old');
    chmodSync(at('a.star.md'), 0o640);
    disk.replace(at('a.star.md'), '\uFEFFnew\r\n');
    assert.equal(readFileSync(at('a.star.md'), 'utf8'), '\uFEFFnew\r\n');
    assert.equal(statSync(at('a.star.md')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder), ['a.star.md']);
  });

  it('writes through a link and leaves it a link', () => {
    writeFileSync(at('real.star.md'), 'old');
    symlinkSync('real.star.md', at('link.star.md'));
    disk.replace(at('link.star.md'), 'new');
    assert.ok(lstatSync(at('link.star.md')).isSymbolicLink());
    assert.equal(readFileSync(at('real.star.md'), 'utf8'), 'new');
  });

  it('leaves the old text and nothing else where it cannot write', () => {
    assert.throws(() => disk.replace(at('none.star.md'), 'new'));
    assert.deepEqual(readdirSync(folder), []);
  });

  it('lists linked files, and no linked folders, so that no walk goes in circles', () => {
    writeFileSync(at('a.star.md'), '');
    mkdirSync(at('sub'));
    symlinkSync('a.star.md', at('b.star.md'));
    symlinkSync('.', at('circle'));
    symlinkSync('nowhere', at('broken.star.md'));
    const names = disk.list(folder).map(({ name, kind }) => `${kind} ${name}`);
    assert.deepEqual(names.sort(), ['file a.star.md', 'file b.star.md', 'folder sub']);
  });

  it('says why in plain words', () => {
    const told = (path: string): string => {
      try {
        disk.read(path);
      } catch (error) {
        return reason(error);
      }
      return 'readable';
    };
    symlinkSync('loop.star.md', at('loop.star.md'));
    assert.equal(told(at('none.star.md')), 'no such file');
    assert.equal(told(folder), 'it is a folder');
    assert.equal(told(at('loop.star.md')), 'its link leads in a circle');
  });

  it('serves a whole run', async () => {
    mkdirSync(at('sub'));
    writeFileSync(at('sub/a.star.md'), '# A\n\n## Sitaution\n');
    symlinkSync('loop.star.md', at('loop.star.md'));
    const { code, out, err } = await star('--fix --format compact . loop.star.md', { disk, cwd: folder });
    assert.equal(readFileSync(at('sub/a.star.md'), 'utf8'), '# A\n\n## Situation\n');
    assert.match(err, /loop\.star\.md: cannot be read: its link leads in a circle/);
    assert.deepEqual({ code, out }, { code: 2, out: '' });
  });
});
