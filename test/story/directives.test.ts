import assert from 'node:assert/strict';
import { createSilencer, parseStoryFile } from '../../server/src/story/index';

const names = (text: string): string[] =>
  parseStoryFile(text).directives.map(({ kind, rules }) => [kind, ...rules.map(rule => rule.text)].join(' '));

/** Which words of the text are silenced for a rule. */
function silenced(text: string, rule: string, words: readonly string[]): string[] {
  const silencer = createSilencer(parseStoryFile(text));
  return words.filter(word => {
    const start = text.indexOf(word);
    return silencer(rule, { start, end: start + word.length });
  });
}

describe('directives', () => {
  it('are comments anywhere in the prose', () => {
    assert.deepEqual(
      names(`<!-- star-disable-file draft -->
## Action <!-- star-disable filler -->
- I went. <!-- star-enable filler, draft -->
  <!--star-disable-next-line
    we-language
    vague-verb -- they are quoted -->
`),
      [
        'disable-file draft',
        'disable filler',
        'enable filler draft',
        'disable-next-line we-language vague-verb',
      ],
    );
  });

  it('are not read in code or where they are something else', () => {
    assert.deepEqual(
      names('```\n<!-- star-disable -->\n```\n`<!-- star-disable -->` <!-- star-disabled --> <!-- stars -->'),
      [],
    );
  });

  it('know the places of their names', () => {
    const text = '# T\r\n<!-- star-disable  a-b,c -->\r\n';
    const [directive] = parseStoryFile(text).directives;
    assert.deepEqual(
      directive!.rules.map(({ start, end }) => text.slice(start, end)),
      ['a-b', 'c'],
    );
    assert.equal(text.slice(directive!.start, directive!.end), '<!-- star-disable  a-b,c -->');
  });

  it('silence from here on until enabled', () => {
    const text = 'one\n<!-- star-disable filler -->\ntwo\n<!-- star-enable filler -->\nthree';
    assert.deepEqual(silenced(text, 'filler', ['one', 'two', 'three']), ['two']);
    assert.deepEqual(silenced(text, 'blame', ['one', 'two', 'three']), []);
  });

  it('mean every rule without names, save those enabled again', () => {
    const text = 'one\n<!-- star-disable -->\ntwo\n<!-- star-enable filler -->\nthree';
    assert.deepEqual(silenced(text, 'filler', ['one', 'two', 'three']), ['two']);
    assert.deepEqual(silenced(text, 'blame', ['one', 'two', 'three']), ['two', 'three']);
  });

  it('silence the next line with text', () => {
    for (const gap of ['\n', '\n\n', '\r\n\r\n']) {
      const text = `one\n<!-- star-disable-next-line filler -->${gap}two\nthree`;
      assert.deepEqual(silenced(text, 'filler', ['one', 'two', 'three']), ['two']);
    }
  });

  it('silence the whole file', () => {
    assert.deepEqual(silenced('one\n\ntwo\n\n<!-- star-disable-file filler -->', 'filler', ['one', 'two']), [
      'one',
      'two',
    ]);
  });

  it('are told apart, so that unused ones can be found', () => {
    const text = '<!-- star-disable filler -->\none\n<!-- star-disable-next-line filler -->\ntwo\nthree';
    const file = parseStoryFile(text);
    const silencer = createSilencer(file);
    const by = (word: string): number =>
      file.directives.indexOf(silencer('filler', { start: text.indexOf(word), end: text.length })!);
    assert.deepEqual(['one', 'two', 'three'].map(by), [0, 1, 0]);
  });
});
