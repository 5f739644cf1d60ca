import assert from 'node:assert/strict';
import type { Engine } from '../../server/src/cli/engine';
import { fakeEngine, star } from './fakes';

const files = { '/desk/x.star.md': '# The pump \u001b[31mred\n\nIn May we ran.\nIt saved XX%.\n' };

describe('pretty report', () => {
  it('shows file, story, length, findings and a count', async () => {
    const { out } = await star('x.star.md', { files });
    assert.equal(
      out,
      [
        'x.star.md',
        '  The pump red · sde2 · about 1:41 of 2:30–3:00',
        "     3:8  warning  'we' was found.  we-language",
        "    4:10  error    'XX' was found.  leftover-placeholder",
        '',
        '1 story: 1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  it('says when there is nothing to report', async () => {
    const { out } = await star('y.star.md', { files: { '/desk/y.star.md': '# Y\n' } });
    assert.match(out, /1 story: nothing to report\n$/);
  });

  it('keeps what is about the file and about each story apart', async () => {
    const { createReviewer, ...rest } = fakeEngine();
    const engine: Engine = {
      ...rest,
      createReviewer: options => {
        const reviewer = createReviewer(options);
        return {
          ...reviewer,
          review: (text, layers) => {
            const { stories, findings, config } = reviewer.review(text, layers);
            const [story] = stories;
            const second = { ...story!, title: 'Second' };
            const about = (at: number, story: number | null) => ({ ...findings[at]!, story });
            return {
              stories: [story!, second],
              findings: [about(0, 1), about(1, null), about(2, 0)],
              config,
            };
          },
        };
      },
    };
    const { out } = await star('m.star.md', {
      files: { '/desk/m.star.md': '# First\nwe XX sort of it' },
      engine,
    });
    assert.equal(
      out,
      [
        'm.star.md',
        "    2:4  error    'XX' was found.       leftover-placeholder",
        '  First · sde2 · about 1:41 of 2:30–3:00',
        "    2:7  hint     'sort of' was found.  filler",
        '  Second · sde2 · about 1:41 of 2:30–3:00',
        "    2:1  warning  'we' was found.       we-language",
        '',
        '2 stories: 1 error, 1 warning, 1 hint',
        '',
      ].join('\n'),
    );
  });

  it('says of a file without a story that there is none, and counts what failed', async () => {
    const empty = await star('e.star.md .starrc.json gone.star.md', {
      files: { '/desk/e.star.md': '', '/desk/.starrc.json': '{}' },
      engine: { ...fakeEngine(), reviewConfiguration: () => [] },
    });
    assert.equal(empty.out, 'e.star.md\n  no story in it\n\n.starrc.json\n\n0 stories: 1 failure\n');
    assert.equal(empty.err, 'gone.star.md: cannot be read: no such file\n');
    assert.equal(empty.code, 2);
  });

  const colour = '\u001b[';
  const hasColour = async (line: string, terminal: boolean, env = {}) =>
    (await star(line, { files, terminal, env })).out.includes(colour);

  it('has colour in a terminal only', async () => {
    assert.equal(await hasColour('x.star.md', true), true);
    assert.equal(await hasColour('x.star.md', false), false);
    assert.equal(await hasColour('x.star.md', true, { TERM: 'dumb' }), false);
  });

  it('heeds NO_COLOR, FORCE_COLOR and the flags, the flags first', async () => {
    assert.equal(await hasColour('x.star.md', true, { NO_COLOR: '1' }), false);
    assert.equal(await hasColour('x.star.md', false, { FORCE_COLOR: '1' }), true);
    assert.equal(await hasColour('x.star.md --color', false, { NO_COLOR: '1' }), true);
    assert.equal(await hasColour('x.star.md --no-color', true), false);
  });

  it('never lets a story’s own escape sequences through', async () => {
    for (const line of ['x.star.md', 'time x.star.md', 'explain x.star.md'])
      assert.equal((await star(line, { files })).out.includes('\u001b'), false, line);
  });
});
