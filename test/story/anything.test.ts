import assert from 'node:assert/strict';
import { parseStoryFile, type StoryFile } from '../../server/src/story/index';
import type { Span } from '../../server/src/text/index';
import { allBlocks } from './outline';

// Pieces of what people and programs put into files; a fixed seed picks from them.
const SCRAPS = [
  ...[
    '## Situation',
    '# The kiln',
    '### Senior',
    '## Follow-ups',
    '### How long?',
    '## Adapt: Frugality',
    '## Reflektion',
  ],
  ...[
    '**Task:**',
    '**S:** ',
    '- **A** — ',
    'Result: ',
    '*Action*: ',
    '**Best for:** ',
    '> Tip: smile',
    'Probes: cost',
    '**Weak:** ',
  ],
  ...[
    'I fired it at 1,240 °C.',
    'We waited. "Stop. Go," she said!',
    'e.g. five of them',
    'J. Okafor rang at 5 p.m. Then',
    '…',
    '?',
    '3. ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\n    ',
    '\n  ',
    '\t',
    ' ',
    '  \n',
    '\u2028',
    '\uFEFF',
    '\u0000',
    '\uD800',
    '\uE000',
    '😀',
    '👩🏽‍🔧',
  ],
  ...[
    '---',
    '\n---\n',
    '===',
    '```',
    '`',
    '``',
    '**',
    '*',
    '_',
    '~~',
    '[',
    ']',
    '](',
    ')',
    '![',
    '<',
    '>',
    '<!--',
    '-->',
    '&amp;',
    '\\',
  ],
  ...[
    '<b>',
    '</b>',
    '<word>',
    '<br>',
    '<!-- star-disable we-language -->',
    '<!-- star-enable -->',
    '|',
    '|-|-|',
    '[a]: b',
    '[before?]',
  ],
  ...['level: senior', 'pace: [', 'principle: {a', '- ', '* ', '1. ', '> ', '- - - ', '+ '],
];

function* random(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function scrap(numbers: Generator<number>): string {
  const next = (below: number): number => Math.floor((numbers.next().value as number) * below);
  let text = next(6) === 0 ? '---\n' : '';
  for (let count = next(60); count > 0; count--) text += SCRAPS[next(SCRAPS.length)];
  return text;
}

function within(inner: Span, outer: Span, what: string): void {
  assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, what);
}

function check(text: string, file: StoryFile): void {
  const whole = { start: 0, end: text.length };
  const masked = [
    ...allBlocks(file),
    ...file.stories.flatMap(({ followUps }) => followUps.flatMap(({ probes }) => probes ?? [])),
    ...file.stories.flatMap(({ adaptations }) => adaptations.map(({ principle }) => principle)),
    ...file.directives.flatMap(({ rules }) => rules),
  ];
  for (const stretch of masked) {
    within(stretch, whole, 'masked text lies in the file');
    assert.equal(stretch.text.length, stretch.end - stretch.start, 'masking keeps the length');
    for (let at = 0; at < stretch.text.length; at++) {
      const char = stretch.text[at];
      assert.ok(char === ' ' || char === text[stretch.start + at], 'a masked character is itself or a space');
    }
  }
  for (const block of allBlocks(file)) {
    assert.notEqual(block.text.trim(), '', 'a block says something');
    let done = block.start;
    for (const sentence of block.sentences) {
      assert.ok(sentence.start >= done, 'sentences come in order');
      within(sentence, block, 'a sentence lies in its block');
      assert.equal(sentence.text, block.text.slice(sentence.start - block.start, sentence.end - block.start));
      assert.equal(
        block.text.slice(done - block.start, sentence.start - block.start).trim(),
        '',
        'nothing is lost',
      );
      done = sentence.end;
    }
    assert.equal(block.text.slice(done - block.start).trim(), '', 'nothing is lost at the end');
  }
  let storyEnd = 0;
  for (const story of file.stories) {
    assert.ok(story.start >= storyEnd, 'stories come in order');
    within(story, whole, 'a story lies in the file');
    storyEnd = story.end;
    assert.ok(story.sections.length > 0, 'a story has a section');
    let sectionEnd = story.start;
    for (const section of story.sections) {
      assert.ok(section.start >= sectionEnd, 'sections come in order');
      within(section, story, 'a section lies in its story');
      within(section.heading, section, 'a heading lies in its section');
      within(section.heading.words, section.heading, 'the words lie in the heading');
      for (const block of section.blocks) within(block, section, 'a block lies in its section');
      for (const skipped of section.skipped)
        within(skipped, section, 'a skipped stretch lies in its section');
      sectionEnd = section.end;
    }
    for (const part of [...story.followUps, ...story.adaptations])
      within(part, story, 'its parts lie in the story');
    for (const heading of story.unknownHeadings) within(heading, story, 'unknown headings lie in the story');
    if (story.titleSpan) within(story.titleSpan, story, 'the title lies in the story');
  }
  for (const problem of file.frontMatter?.problems ?? []) {
    within(problem, whole, 'a problem lies in the file');
    assert.ok(problem.message.length <= 90, problem.message);
  }
}

describe('any text at all', () => {
  it('is read without a throw, every place inside the text and every word kept once', () => {
    const numbers = random(20_240_817);
    for (let round = 0; round < 600; round++) {
      const text = scrap(numbers);
      try {
        check(text, parseStoryFile(text));
      } catch (error) {
        throw new Error(`round ${round}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });

  it('reads the same with either line end', () => {
    const numbers = random(7);
    const shape = (text: string): unknown =>
      parseStoryFile(text).stories.map(story => [
        story.title,
        story.sections.map(({ steps, blocks, skipped }) => [
          steps,
          blocks.map(block => block.sentences.map(({ text: words }) => words.replace(/\s+/g, ' '))),
          skipped.map(({ reason }) => reason),
        ]),
        story.followUps.map(({ question, answer }) => [question, answer.length]),
      ]);
    for (let round = 0; round < 250; round++) {
      const text = scrap(numbers).replaceAll('\r', '');
      assert.deepEqual(shape(text.replaceAll('\n', '\r\n')), shape(text), JSON.stringify(text));
    }
  });

  const megabytes = 1;
  const repeated = (scrap: string): string => scrap.repeat(Math.ceil((megabytes * 2 ** 20) / scrap.length));
  for (const piece of [
    'a',
    '- a\n',
    '# a\n',
    '**',
    '[',
    '`',
    '<!--',
    '> ',
    '**S:** a\n',
    'A. ',
    '“',
    '\r',
    '\u0000',
    '---\n',
  ]) {
    it(`answers ${megabytes} MB of ${JSON.stringify(piece)} in time that grows with its length`, function () {
      this.timeout(8000);
      const text = `## Situation\n${repeated(piece)}`;
      const started = process.cpuUsage();
      check(text.slice(0, 0), parseStoryFile(''));
      parseStoryFile(text);
      const { user } = process.cpuUsage(started);
      assert.ok(user / 1e6 < 2, `${user / 1000} ms`);
    });
  }

  for (const [what, text] of [
    ['nothing', ''],
    ['a byte-order mark', '\uFEFF'],
    ['white space', ' \n\t\r\n '],
    ['prose', 'The kiln was cold.'],
    ['a title', '# The kiln'],
    ['front matter', '---\nlevel: senior\n---\n'],
  ] as const) {
    it(`finds no story in ${what}`, () => assert.deepEqual(parseStoryFile(text).stories, []));
  }
});
