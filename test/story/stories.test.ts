import assert from 'node:assert/strict';
import { parseStoryFile } from '../../server/src/story/index';
import { outline, said } from './outline';

const labels = '**Situation:** a.\n\n**Result:** b.';
const again = '**Situation:** c.\n\n**Result:** d.';
const both = (first: string, second: string): string[] => [
  ...[`# ${first}`, 'situation: a.', 'result: b.'],
  ...[`# ${second}`, 'situation: c.', 'result: d.'],
];

describe('several stories in a file', () => {
  it('begin at headings above their sections', () => {
    const text = '# The ferry\n## Situation\na\n## Result\nb\n# The winch\n## Situation\nc\n## Result\nd\n';
    const { stories } = parseStoryFile(text);
    assert.deepEqual(
      stories.map(({ title }) => title),
      ['The ferry', 'The winch'],
    );
    assert.equal(stories[0]!.end, text.indexOf('# The winch'));
    assert.equal(stories[1]!.start, text.indexOf('# The winch'));
    assert.equal(stories[1]!.end, text.length);
  });

  it('begin where a step comes again', () => {
    const text = '## Situation\na\n## Result\nb\n## Situation\nc\n';
    assert.deepEqual(outline(text), ['situation: a', 'result: b', 'situation: c']);
    assert.equal(parseStoryFile(text).stories.length, 2);
  });

  for (const [what, first, second] of [
    ['headings', '### 1. The ferry\n', '### 2. The winch\n'],
    ['headings below a heading of the file', '# All of them\n\n## The ferry\n', '## The winch\n'],
    ['bold lines', '**The ferry**\n', '**The winch**\n'],
    ['bold questions', '**Q1: The ferry**\n', '**Q2: The winch**\n'],
    ['numbered lines', '1. The ferry\n', '2. The winch\n'],
  ] as const) {
    it(`have ${what} as titles above labels`, () => {
      assert.deepEqual(outline(`${first}\n${labels}\n\n${second}\n${again}`), both('The ferry', 'The winch'));
    });
  }

  it('have questions as titles', () => {
    const text = `When were you late?\n\n${labels}\n\nWhen were you early?\n\n${again}`;
    assert.deepEqual(outline(text), both('When were you late?', 'When were you early?'));
  });

  it('may be items of a numbered list', () => {
    const text = '1. The ferry\n   - S: a.\n   - R: b.\n2. The winch\n   - S: c.\n   - R: d.\n';
    assert.deepEqual(outline(text), both('The ferry', 'The winch'));
  });

  it('leave the title out of the story before', () => {
    const { stories } = parseStoryFile(`${labels}\n\n**The winch**\n\n${again}`);
    assert.equal(said(stories[0]!.sections[1]!.blocks), 'b.');
    assert.deepEqual(stories[0]!.sections[1]!.skipped, []);
  });
});

describe('a story', () => {
  it('starts at its title, and what comes before is no part of it', () => {
    const text = 'My notes for Monday.\n\n# The ferry\n\nRead this twice.\n\n## Situation\na\n';
    const [story] = parseStoryFile(text).stories;
    assert.equal(story!.start, text.indexOf('# The'));
    assert.deepEqual(text.slice(story!.titleSpan!.start, story!.titleSpan!.end), '# The ferry');
    assert.deepEqual(outline(text), ['# The ferry', 'situation: a']);
  });

  it('has a title without markup', () => {
    assert.deepEqual(outline('# 🚢 The **late** [ferry](x.md)\n## Situation\na\n')[0], '# The late ferry');
  });

  it('tells headings at the level of its sections that name nothing', () => {
    const text = '# T\n## Situation\na\n### A detail\nb\n## Timeline\nnot said\n## Result\nc\n';
    const [story] = parseStoryFile(text).stories;
    assert.deepEqual(
      story!.unknownHeadings.map(heading => heading.text),
      ['Timeline'],
    );
    assert.deepEqual(outline(text), ['# T', 'situation: a / b', 'result: c']);
  });

  it('keeps a sub-heading that sounds like a step it has', () => {
    assert.deepEqual(outline('## Situation\na\n## Action\nb\n### Context\nc\n## Result\nd'), [
      'situation: a',
      'action: b / c',
      'result: d',
    ]);
  });

  it('has notes of the writer that are not told', () => {
    for (const heading of ['Notes', 'Critique', 'Weak answer']) {
      const text = `## Situation\na\n## Result\nb\n## ${heading}\nWe did it.\n`;
      assert.deepEqual(outline(text), ['situation: a', 'result: b'], heading);
      assert.deepEqual(parseStoryFile(text).stories[0]!.unknownHeadings, []);
    }
  });

  it('goes on after notes below one of its sections', () => {
    const text = '## Action\nI went.\n### Notes\nOr did I?\n### On the quay\nI rang.\n## Result\nb\n';
    assert.deepEqual(outline(text)[0], 'action: I went. / I rang.');
  });
});
