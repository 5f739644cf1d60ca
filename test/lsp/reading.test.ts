import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver';
import { codeLenses } from '../../server/src/lsp/codeLens';
import { diagnosticsOf } from '../../server/src/lsp/diagnostics';
import { hover } from '../../server/src/lsp/hover';
import { documentSymbols } from '../../server/src/lsp/symbols';
import { LEGEND, semanticTokens } from '../../server/src/lsp/tokens';
import { able, catalogue, document } from './support/story';

const STORY = [
  '# Hem',
  '',
  '## Situation',
  'The 🧵 cost $8K, we think.',
  '',
  '## Action',
  'We cut [how much?] for $9K.',
  '',
].join('\r\n');

describe('diagnostics', () => {
  it('say which rule, how grave, where its page is and what it is about', () => {
    const [we, placeholder, numbers] = diagnosticsOf(document(STORY), able());
    assert.deepEqual(we, {
      range: { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } },
      severity: 2,
      source: 'star-stories',
      code: 'we-language',
      codeDescription: {
        href: 'https://github.com/star-stories/star-stories/blob/main/docs/rules/we-language.md',
      },
      message: 'We?',
      data: { finding: 'we-language@64-66' },
    });
    assert.equal(placeholder?.severity, 1);
    assert.deepEqual(numbers?.relatedInformation, [
      {
        location: {
          uri: 'file:///stories/a.star.md',
          range: { start: { line: 3, character: 12 }, end: { line: 3, character: 15 } },
        },
        message: 'Said here first.',
      },
    ]);
  });
  it('lead to no page where the rule is the writer’s own', () => {
    const story = document(STORY);
    const [own] = diagnosticsOf(
      { ...story, findings: [{ ...story.findings[0]!, rule: 'custom/jargon' }] },
      able(),
    );
    assert.equal(own?.code, 'custom/jargon');
    assert.equal(own?.codeDescription, undefined);
  });
  it('leave out what the client cannot show', () => {
    const numbers = diagnosticsOf(document(STORY), { ...able(), related: false, codeDescription: false })[2];
    assert.equal(numbers?.relatedInformation, undefined);
    assert.equal(numbers?.codeDescription, undefined);
  });
});

describe('hover', () => {
  const at = (line: number, character: number) =>
    hover(document(STORY), { line, character }, catalogue, able());
  const text = (line: number, character: number) => (at(line, character)!.contents as MarkupContent).value;

  it('says on a finding why it matters, with a weak and a better line', () => {
    assert.equal(
      text(6, 1),
      [
        '**About we-language.** It \\*matters\\*.',
        '*Weak:* We sewed it.',
        '*Better:* I sewed it.',
        '[About we-language](https://github.com/star-stories/star-stories/blob/main/docs/rules/we-language.md)',
      ].join('\n\n'),
    );
    assert.deepEqual(at(6, 1)?.range, { start: { line: 6, character: 0 }, end: { line: 6, character: 2 } });
  });
  it('says on a number how it is said and for how long', () => {
    assert.equal(text(3, 13), '$8K is said “eight thousand dollars”: about 1.5 s.');
  });
  it('says on a heading what belongs there and how long it is', () => {
    assert.match(
      text(2, 4),
      /^\*\*Situation\*\*: about 3 s of 30 s, 45 s at most; 6 words\.\n\nMost people take 0 s\. Pace: 150 words a minute, the default\.\n\n\*Said in words:\* \$8K “eight thousand dollars”\.\n\n\S.*\n\n\*Common mistake:\* \S/,
    );
  });
  it('says nothing elsewhere', () => assert.equal(at(3, 1), null));
  it('is plain where the client shows no Markdown', () => {
    const plain = hover(document(STORY), { line: 6, character: 1 }, catalogue, {
      ...able(),
      markdownHover: false,
    });
    assert.deepEqual(plain?.contents, {
      kind: 'plaintext',
      value:
        'About we-language. It *matters*.\n\nWeak: We sewed it.\n\nBetter: I sewed it.\n\nAbout we-language',
    });
  });
});

describe('code lenses', () => {
  it('give the time and the findings of the story and each step', () => {
    const own = able({ commands: ['starStories.openPreview'] });
    const lenses = codeLenses(document(STORY), own);
    assert.deepEqual(
      lenses.map(({ range, command }) => [range.start.line, command?.title]),
      [
        [0, 'Story · about 0:06 of 2:30 · 3 findings'],
        [2, 'Situation · about 3 s of 30'],
        [5, 'Action · about 3 s of 30 · 3 findings'],
      ],
    );
    assert.equal(lenses[0]?.command?.command, 'starStories.openPreview');
    assert.equal(codeLenses(document(STORY), able())[0]?.command?.command, '');
  });
});

describe('semantic tokens', () => {
  const decoded = (data: readonly number[]) => {
    const tokens: [number, number, number, string][] = [];
    for (let i = 0, line = 0, column = 0; i < data.length; i += 5) {
      column = data[i] === 0 ? column + data[i + 1]! : data[i + 1]!;
      line += data[i]!;
      tokens.push([line, column, data[i + 2]!, LEGEND.tokenTypes[data[i + 3]!]!]);
    }
    return tokens;
  };
  it('mark the words of steps and the open questions', () => {
    assert.deepEqual(decoded(semanticTokens(document(STORY)).data), [
      [2, 3, 9, 'starStep'],
      [5, 3, 6, 'starStep'],
      [6, 7, 11, 'starPlaceholder'],
    ]);
  });
  it('come for a part of the document too', () => {
    const range = { start: { line: 5, character: 0 }, end: { line: 6, character: 3 } };
    assert.deepEqual(decoded(semanticTokens(document(STORY), range).data), [[5, 3, 6, 'starStep']]);
  });
});

describe('document symbols', () => {
  it('leave headings to Markdown', () => assert.deepEqual(documentSymbols(document(STORY), able()), []));
  it('know the steps that are labels', () => {
    const labelled = document('# Hem\n\n**Situation:** It tore.\n\n**Action:** I sewed it.\n');
    assert.deepEqual(
      documentSymbols(labelled, able()).map(symbol => [
        symbol.name,
        'range' in symbol && symbol.range.start.line,
      ]),
      [
        ['Situation', 2],
        ['Action', 4],
      ],
    );
    const flat = documentSymbols(labelled, { ...able(), hierarchicalSymbols: false });
    assert.deepEqual(
      flat.map(symbol => 'location' in symbol && symbol.location.range.start.line),
      [2, 4],
    );
  });
});
