import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unifiedDiff } from '../../server/src/cli/diff';

const numbered = (count: number, change: (line: number) => string | null = () => null): string =>
  Array.from({ length: count }, (_, index) => `${change(index + 1) ?? `line ${index + 1}`}\n`).join('');

describe('unifiedDiff', () => {
  it('is empty where nothing changed', () => assert.equal(unifiedDiff('x', 'a\n', 'a\n'), ''));

  it('parts distant changes into hunks with three lines around them', () => {
    const after = numbered(40, line => (line === 5 || line === 30 ? 'new' : null));
    const diff = unifiedDiff('x.md', numbered(40), after);
    assert.deepEqual(diff.match(/^@@.*@@$/gm), ['@@ -2,7 +2,7 @@', '@@ -27,7 +27,7 @@']);
  });

  it('gives the shortest script', () => {
    const diff = unifiedDiff('x.md', 'a\nb\nc\na\nb\nb\na\n', 'c\nb\na\nb\na\nc\n');
    assert.equal(diff.match(/^[-+][abc]$/gm)?.length, 5);
  });

  it('handles texts that share nothing, and long ones', () => {
    assert.match(
      unifiedDiff(
        'x',
        numbered(3000),
        numbered(3000, line => `other ${line}`),
      ),
      /@@ -1,3000 \+1,3000 @@/,
    );
  });

  it('is taken by git apply', function () {
    // Everything else runs where only Node and npm are.
    if (spawnSync('git', ['--version']).error) this.skip();
    const folder = mkdtempSync(join(tmpdir(), 'star-diff-'));
    const cases: readonly (readonly [string, string])[] = [
      ['a\r\nb\r\nc', 'a\r\nB\r\nc'],
      ['a\nb', 'a\nb\n'],
      ['a\n', 'a\nb\nc\n'],
      ['a\nb\nc\n', 'c\n'],
      [numbered(50), numbered(50, line => (line % 17 === 0 ? 'new' : line % 23 === 0 ? 'x\ny' : null))],
    ];
    try {
      for (const [before, after] of cases) {
        writeFileSync(join(folder, 'x.star.md'), before);
        const input = unifiedDiff('x.star.md', before, after);
        execFileSync('git', ['apply', '-'], { cwd: folder, input });
        assert.equal(readFileSync(join(folder, 'x.star.md'), 'utf8'), after);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
