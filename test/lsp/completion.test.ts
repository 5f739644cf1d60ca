import assert from 'node:assert/strict';
import { completions } from '../../server/src/lsp/completion';
import type { Finding } from '../../server/src/review/model';
import { applyEdits } from '../../server/src/text/index';
import { able, catalogue, document } from './support/story';

/** What is offered where `|` stands, and the text after the first or named offer was taken. */
function at(
  marked: string,
  findings: readonly Finding[] = [],
): { labels: string[]; take: (label: string) => string } {
  const plain = document(marked.replace('|', ''));
  const story = { ...plain, findings: [...plain.findings, ...findings] };
  const position = story.lines.positionAt(marked.indexOf('|'));
  const items = completions(story, position, catalogue, { ...able(), snippetCompletions: false });
  return {
    labels: items.map(({ label }) => label),
    take(label) {
      const item = items.find(each => each.label === label);
      assert.ok(item?.textEdit && 'range' in item.textEdit, `${label} is not offered`);
      const { range, newText } = item.textEdit;
      const edit = {
        start: story.lines.offsetAt(range.start),
        end: story.lines.offsetAt(range.end),
        text: newText,
      };
      return applyEdits(story.text, [edit]);
    },
  };
}

describe('completion in front matter', () => {
  it('offers the keys that are not there yet', () => {
    const { labels, take } = at('---\nlevel: senior\no|\n---\n');
    assert.ok(labels.includes('ownership') && labels.includes('outcome') && !labels.includes('level'));
    assert.equal(take('ownership'), '---\nlevel: senior\nownership: \n---\n');
  });
  it('offers them before the front matter is closed', () => {
    assert.equal(at('---\npr|').take('principle'), '---\nprinciple: ');
  });
  it('offers the values of a key', () => {
    assert.deepEqual(at('---\nlevel: |\n---\n').labels, ['sde1', 'sde2', 'senior', 'principal']);
    assert.equal(at('---\nprinciple: Dive|\n---\n').take('Dive Deep'), '---\nprinciple: Dive Deep\n---\n');
    assert.equal(
      at('---\nprinciples: [Ownership, D|\n---\n').take('Dive Deep'),
      '---\nprinciples: [Ownership, Dive Deep\n---\n',
    );
    assert.equal(
      at('---\nprinciples:\n  - Ownership\n  - D|\n---\n').take('Dive Deep'),
      '---\nprinciples:\n  - Ownership\n  - Dive Deep\n---\n',
    );
    assert.deepEqual(at('---\nquestion: |\n---\n').labels, []);
  });
});

describe('completion in the body', () => {
  it('offers the steps that the story lacks, as deep as the others', () => {
    const { labels, take } = at('# Hem\n\n### Situation\nIt tore.\n\n|');
    assert.deepEqual(labels, ['### Task', '### Action', '### Result', '### Reflection', '### Follow-ups']);
    assert.equal(take('### Task'), '# Hem\n\n### Situation\nIt tore.\n\n### Task\n');
    assert.equal(
      at('## Situation\nIt tore.\n\n## R|').take('## Result'),
      '## Situation\nIt tore.\n\n## Result\n',
    );
  });
  it('offers directives and the rules that they name', () => {
    assert.ok(at('## Action\n<!-- star|').labels.includes('star-disable-next-line'));
    assert.equal(
      at('## Action\n<!-- star-disable filler we| -->').take('we-language'),
      '## Action\n<!-- star-disable filler we-language -->',
    );
  });
  it('offers the rules of the writer’s own that have spoken, each once', () => {
    const own = {
      rule: 'custom/jargon',
      severity: 'info' as const,
      message: 'In plain words?',
      story: 0,
      step: null,
      start: 0,
      end: 1,
      fixes: [],
      related: [],
    };
    const { labels, take } = at('## Action\n<!-- star-disable custom/old custom/j| -->', [own, own]);
    assert.deepEqual(
      labels.filter(label => label.startsWith('custom')),
      ['custom/jargon'],
    );
    assert.equal(take('custom/jargon'), '## Action\n<!-- star-disable custom/old custom/jargon -->');
  });
  it('is quiet in prose', () => assert.deepEqual(at('## Action\nI cut the |').labels, []));
});
