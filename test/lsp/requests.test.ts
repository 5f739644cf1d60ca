import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { choices, newStory } from '../../server/src/lsp/newStory';
import { nextFinding } from '../../server/src/lsp/nextFinding';
import { previewOf } from '../../server/src/lsp/preview';
import { checkedParams } from '../../server/src/lsp/reporting';
import { createReviewer } from '../../server/src/review/index';
import { able, catalogue, document } from './support/story';

describe('the next finding', () => {
  // In order of place: filler (hint), conflicting-numbers (warning), we-language (core warning), a placeholder (core error).
  const story = document('## Action\nIt was basically $9K.\nWe cut [how?] it. We left.\n');
  const after = (line: number, character: number) =>
    nextFinding(story, { line, character }, catalogue)?.message;

  it('walks core rules first, by severity, by place, and around', () => {
    let position = { line: 0, character: 0 };
    const walk: string[] = [];
    for (let step = 0; step < 6; step++) {
      const next = nextFinding(story, position, catalogue)!;
      walk.push(`${next.message}@${next.range.start.line}:${next.range.start.character}`);
      position = next.range.start;
    }
    assert.deepEqual(walk, [
      '[how?]?@2:7',
      'We?@2:0',
      'We?@2:18',
      '$9K?@1:17',
      'basically ?@1:7',
      '[how?]?@2:7',
    ]);
  });
  it('goes on from the end of a selected finding as well', () => assert.equal(after(2, 13), 'We?'));
  it('is null where all is well', () => {
    assert.equal(nextFinding(document('## Action\nI cut it.\n'), { line: 0, character: 0 }, catalogue), null);
  });
});

describe('the preview', () => {
  it('sets the story out with times, paragraphs and findings at their step', () => {
    const model = previewOf(document('# Hem\n\n## Action\n- We cut\n  it.\n\n## Result\nDone.\n'));
    assert.equal(model.version, 3);
    const [action, result] = model.stories[0]!.steps;
    assert.deepEqual(
      action?.paragraphs.map(({ text, item }) => [text, item]),
      [['We cut it.', true]],
    );
    assert.deepEqual(
      action?.findings.map(({ rule }) => rule),
      ['we-language'],
    );
    assert.deepEqual([result?.name, result?.targetSeconds, result?.findings], ['Result', 30, []]);
    assert.equal(model.stories[0]?.limitSeconds, 150);
  });
  it('drops markup from what is spoken without a trace', () => {
    const plain = document('## Result\nIt **held**, at [last](x).\n');
    const block = { start: 10, end: 36, text: 'It   held  , at  last    .' };
    const section = { ...plain.stories[0]!.sections[0]!, blocks: [block] };
    const masked = { ...plain, stories: [{ ...plain.stories[0]!, sections: [section] }] };
    assert.equal(previewOf(masked).stories[0]?.steps[0]?.paragraphs[0]?.text, 'It held, at last.');
  });
});

describe('what the preview shows of a text', () => {
  const wrapped =
    '## Action\r\n- I  *logged* 🧵\r\n  each `break`,\ttwice.\r\n\r\nIt held [at last](x), &amp; fell.\r\n';
  const samples = readdirSync('samples').filter(name => name.endsWith('.star.md'));
  const texts = [wrapped, ...samples.map(name => readFileSync(`samples/${name}`, 'utf8'))];

  it('stands in the file character for character', () => {
    for (const source of texts) {
      const lines = source.split(/\r\n|\n/);
      const steps = previewOf(document(source)).stories.flatMap(story => story.steps);
      for (const { text, places } of steps.flatMap(step => step.paragraphs)) {
        assert.equal(places[0]?.at, 0, text);
        const read = places.map(({ at, line, character }, index) => {
          const length = (places[index + 1]?.at ?? text.length) - at;
          return (lines[line] ?? '').slice(character, character + length).padEnd(length);
        });
        assert.equal(read.join('').replace(/\s|[*_`]/g, ' '), text.replace(/[*_`]/g, ' '));
      }
    }
  });
});

describe('a check', () => {
  const ready = (text: string) => checkedParams(document(text)).stories.map(story => story.ready);
  it('calls a story ready that has no error, warning or open question', () => {
    assert.deepEqual(ready('## Action\nI basically cut it.\n'), [true]);
    assert.deepEqual(ready('## Action\nWe cut it.\n'), [false]);
    assert.deepEqual(ready('## Action\nI cut [what?].\n'), [false]);
  });
});

describe('a new story', () => {
  it('holds what was chosen, readable as YAML', () => {
    const question = 'When did "good enough" cost you: what, and why?';
    const text = newStory({
      profile: 'amazon',
      level: 'senior',
      principle: 'dive-deep',
      question,
      ownership: 'shared',
    });
    const [, frontMatter, body] = text.split('---\n');
    assert.deepEqual(parse(frontMatter!), {
      question,
      principle: 'Dive Deep',
      level: 'senior',
      profile: 'amazon',
      ownership: 'shared',
    });
    assert.deepEqual(
      [...body!.matchAll(/^#+ .*/gm)].map(match => match[0]),
      ['# [Title?]', '## Situation', '## Task', '## Action', '## Result', '## Reflection', '## Follow-ups'],
    );
    assert.match(body!, /## Situation\n<!-- .* About 30 seconds\. -->\n/);
  });
  it('asks the typical question of its principle', () => {
    assert.match(newStory({ principle: 'Dive Deep' }), /^---\nquestion: /);
  });
  it('has no front matter where nothing was chosen, and ignores what nobody knows', () => {
    assert.match(newStory({}), /^# /);
    assert.match(newStory({ level: 'archduke', profile: 'nobody', ownership: 'luck' }), /^# /);
  });
  it('is a calm draft under every profile, level and beginning', () => {
    const reviewer = createReviewer();
    const { profiles, levels, ownerships } = choices();
    const wanted = [
      {},
      ...profiles.map(({ id, principles }) => ({ profile: id, principle: principles.at(-1)?.id ?? '' })),
      ...levels.map(level => ({ level })),
      ...ownerships.map(ownership => ({ ownership })),
    ];
    for (const params of wanted) {
      const { findings } = reviewer.review(newStory(params), {});
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['draft'],
        JSON.stringify(params),
      );
    }
  });
  it('offers every profile with its principles', () => {
    const { profiles, levels, ownerships } = choices();
    assert.ok(profiles.find(({ id }) => id === 'amazon')!.principles.length >= 14);
    assert.ok(levels.includes('senior') && ownerships.includes('assigned'));
    assert.ok(able().pull);
  });
});
