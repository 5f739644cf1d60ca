import assert from 'node:assert/strict';
import { parseStoryFile } from '../../server/src/story/index';
import { outline, said } from './outline';

const section = (text: string) => parseStoryFile(`## Action\n${text}`).stories[0]!.sections[0]!;
const spoken = (text: string): string => said(section(text).blocks);
const notSpoken = (text: string): string[] => {
  const file = `## Action\n${text}`;
  return section(text).skipped.map(({ start, end, reason }) => `${reason}: ${file.slice(start, end)}`);
};

describe('what is spoken', () => {
  for (const [what, text, expected] of [
    ['emphasis', 'I **cut** the *rope* and __held__ _on_.', 'I cut the rope and held on .'],
    ['inline code', 'I ran `make dock` twice.', 'I ran make dock twice.'],
    ["a link's text", 'I read [the log](https://example.org/log "July") first.', 'I read the log first.'],
    [
      'a defined link',
      'I read [the log][july] and [july].\n\n[july]: https://example.org',
      'I read the log and july .',
    ],
    [
      'list items and what is below them',
      '- One\n  - Two\n\n    Three\n- Four',
      '* One / * Two / Three / * Four',
    ],
    ['tasks of a list', '- [x] Called\n- [ ] Wrote', '* Called / * Wrote'],
    ['a placeholder in square brackets', 'From [before?] to [after?].', 'From [before?] to [after?].'],
    ['square brackets without a link', 'He said [sic] so [a][b].', 'He said [sic] so [a][b].'],
    ['a word in angle brackets', 'I rang <team> and <the big team>.', 'I rang <team> and <the big team>.'],
    ['a word in angle brackets at the start', '<team> was late.\nI rang.', '<team> was late. I rang.'],
    [
      'text in elements',
      '<details>\n<summary>More</summary>\nI <b>rang</b>.<br>\n</details>',
      'More I rang .',
    ],
    ['less and more', 'In < 5 ms and > 3 a day, 2 <3.', 'In < 5 ms and > 3 a day, 2 <3.'],
    ['an address', 'See <https://example.org/x> now.', 'See https://example.org/x now.'],
    ['signs that are escaped or named', 'R&amp;D cost 5 \\* 3.', 'R& D cost 5 * 3.'],
    ['text after a comment', '<!-- a --> I went.', 'I went.'],
  ] as const) {
    it(`is ${what}`, () => assert.equal(spoken(text), expected));
  }

  it('keeps every place in the file', () => {
    const text = '## Result\r\n- **Zero** leaks,\r\n  said `the 👩🏽‍🔧` and [me](x).\r\n';
    const [block] = parseStoryFile(text).stories[0]!.sections[0]!.blocks;
    assert.equal(block!.text.length, block!.end - block!.start);
    for (const word of ['Zero', 'leaks', 'the 👩🏽‍🔧', 'me']) {
      assert.equal(block!.text.indexOf(word) + block!.start, text.indexOf(word), word);
    }
  });
});

describe('what is not spoken', () => {
  for (const [what, text, expected] of [
    ['a comment', 'I went. <!-- when? --> Far.', ['comment: <!-- when? -->']],
    ['a comment of several paragraphs', '<!-- one\n\ntwo -->\nI went.', ['comment: <!-- one\n\ntwo -->']],
    ['a block quote', 'I went.\n\n> Nice.\n> Very.', ['block quote: > Nice.\n> Very.']],
    ['fenced code', '```\nmake\n```\nI went.', ['code: ```\nmake\n```']],
    ['indented code', 'I went.\n\n    make', ['code: make']],
    ['a table', '|a|b|\n|-|-|\n|1|2|\n\nI went.', ['table: |a|b|\n|-|-|\n|1|2|']],
    ['an image', 'I went ![there](x.png).', ['image: ![there](x.png)']],
    ['a link target', 'I [went](x).', ['link target: (x)']],
    [
      'a link definition',
      'I went.\n\n[x]: https://example.org',
      ['link definition: [x]: https://example.org'],
    ],
    ['a footnote', 'I went[^1].\n\n[^1]: Late.', ['footnote: [^1]', 'link definition: [^1]: Late.']],
    ['what is struck out', 'I ~~ran~~ went.', ['struck out: ~~ran~~']],
    ['a heading below the section', 'I went.\n### Then\nI slept.', ['heading: ### Then']],
  ] as const) {
    it(`is ${what}, and the section says so`, () => {
      assert.deepEqual(notSpoken(text), expected);
      assert.ok(spoken(text).startsWith('I '));
    });
  }

  it('ends at the paragraph where a comment is never closed', () => {
    assert.equal(spoken('I went. <!-- and\nthen\n\nI slept.'), 'I went. / I slept.');
  });
});

describe('a section ends', () => {
  const ending = (text: string): string[] => outline(`**Situation:** a.\n\n**Result:** b.\n${text}`);

  for (const [what, text] of [
    ['at an unknown bold label', '**Best for questions about:** tides\nand more\n'],
    ['at an unknown bold label with its colon outside', '\n**Best for**: tides\n'],
    ['at a rule', '\n---\nSaid at other times.\n'],
    ['at a rule right under its text', '---\nSaid at other times.\n'],
    ['at a tip', '\n> Tip: smile\n\nSaid at other times.\n'],
    ['at a tip in an alert', '\n> [!TIP]\n> Smile\n\nSaid at other times.\n'],
    ['at notes', '\n**Notes:** tides\n'],
  ] as const) {
    it(what, () => assert.deepEqual(ending(text), ['situation: a.', 'result: b.']));
  }

  it('at a rule under its label, which makes no heading', () => {
    assert.deepEqual(outline('**Situation:** a.\n\n**Result:**\n---\nb'), ['situation: a.', 'result:']);
  });

  it('not at an unknown label in a list', () => {
    assert.equal(ending('\n- **Best of all:** the quay\n')[1], 'result: b. / * Best of all: the quay');
  });

  it('not at other quotations', () => {
    assert.equal(ending('\n> Nice.\n\nc.\n')[1], 'result: b. / c.');
  });

  it('not at bold labels where it began with one', () => {
    const text = '## Action\n**Week one:** I sailed.\n\n**Week two:** I rowed.\n';
    assert.deepEqual(outline(text), ['action: Week one: I sailed. / Week two: I rowed.']);
  });

  it('and what follows is kept as a note', () => {
    const text = '## Result\nb.\n\n---\n\nMore.\n';
    const [section] = parseStoryFile(text).stories[0]!.sections;
    assert.deepEqual(
      section!.skipped.map(({ start, end, reason }) => [reason, text.slice(start, end)]),
      [['note', 'More.']],
    );
    assert.equal(section!.end, text.length);
  });
});
