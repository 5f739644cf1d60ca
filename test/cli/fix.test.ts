import assert from 'node:assert/strict';
import { memoryDisk, star } from './fakes';

const story = '\uFEFF# Pump\r\n\r\n## Sitaution\r\nwe sort of sort of ran.\r\nIt was XX.';
const mended = '\uFEFF# Pump\r\n\r\n## Situation\r\nwe ran.\r\nIt was XX.';

describe('--fix', () => {
  it('applies the safe fixes until none is left, and reports what is left', async () => {
    const disk = memoryDisk({ '/desk/a.star.md': story, '/desk/b.star.md': '# B\nwe ran' });
    const { out, code } = await star('--fix --format compact', { disk });
    assert.equal(disk.files.get('/desk/a.star.md'), mended);
    assert.deepEqual(disk.written, ['/desk/a.star.md']);
    assert.deepEqual(out.match(/\[.*\]/g), ['[we-language]', '[leftover-placeholder]', '[we-language]']);
    assert.match(out, /a\.star\.md:5:8: error/);
    assert.equal(code, 1);
  });

  it('says when a file cannot be written, and reports it as it is', async () => {
    const disk = memoryDisk({ '/desk/a.star.md': story }, ['/desk/a.star.md']);
    const { out, err, code } = await star('--fix --format compact', { disk });
    assert.match(err, /a\.star\.md: cannot be written: permission denied/);
    assert.match(out, /\[filler\]/);
    assert.equal(code, 2);
  });

  it('gives up on fixes that undo each other', async () => {
    const { fakeEngine } = await import('./fakes');
    const engine = fakeEngine();
    const swap = (text: string) => (text.includes('ping') ? 'pong' : 'ping');
    const disk = memoryDisk({ '/desk/a.star.md': 'ping' });
    await star('--fix', {
      disk,
      engine: {
        ...engine,
        createReviewer: options => ({
          ...engine.createReviewer(options),
          review: (text, layers) => ({
            ...engine.createReviewer(options).review(text, layers),
            findings: [
              {
                rule: 'filler',
                severity: 'hint',
                message: 'Swap.',
                start: 0,
                end: 4,
                story: null,
                step: null,
                related: [],
                fixes: [
                  {
                    kind: 'safe',
                    title: 'Swap',
                    edits: [{ start: 0, end: 4, text: swap(text) }],
                    target: null,
                  },
                ],
              },
            ],
          }),
        }),
      },
    });
    assert.deepEqual(disk.files.get('/desk/a.star.md'), 'ping');
    assert.deepEqual(disk.written, []);
  });

  it('shows a diff and changes nothing with --fix-dry-run', async () => {
    const disk = memoryDisk({ '/desk/a.star.md': story });
    const { out, code } = await star('--fix-dry-run', { disk });
    assert.equal(
      out,
      [
        '--- a/a.star.md',
        '+++ b/a.star.md',
        '@@ -1,5 +1,5 @@',
        ' \uFEFF# Pump\r',
        ' \r',
        '-## Sitaution\r',
        '-we sort of sort of ran.\r',
        '+## Situation\r',
        '+we ran.\r',
        ' It was XX.',
        '\\ No newline at end of file',
        '',
      ].join('\n'),
    );
    assert.deepEqual(disk.written, []);
    assert.equal(code, 1);
  });

  it('shows the diff of standard input', async () => {
    const { out } = await star('--fix-dry-run - --stdin-filename in.star.md', {
      stdin: '# A\nI sort of ran.\n',
    });
    assert.match(out, /^--- a\/in\.star\.md\n[\s\S]*\n\+I ran\.\n$/);
  });
});
