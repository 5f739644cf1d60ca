import assert from 'node:assert/strict';
import { star } from './fakes';

const files = { '/work/x.star.md': '# The pump \u001b[31mred\n\nIn May we ran.\nIt saved XX%.\n' };

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
    const { out } = await star('y.star.md', { files: { '/work/y.star.md': '# Y\n' } });
    assert.match(out, /1 story: nothing to report\n$/);
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
