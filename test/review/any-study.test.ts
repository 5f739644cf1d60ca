import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles } from '../../server/src/profiles';
import { createReviewer } from '../../server/src/review';

const reviewer = createReviewer();
const amazon = profiles[0]!;

/** Everything that can be asked about a text, for one principle. */
const study = (text: string, turn: number): void => {
  const { stories, findings } = reviewer.review(text, {});
  const principle = amazon.principles[turn % amazon.principles.length]!;
  for (const story of stories) {
    const { study: asked } = story;
    for (const { start, end, question } of asked.questions) assert.ok(start < end && question.endsWith('?'));
    assert.ok(asked.written.length >= 0 && asked.gaps.length >= 0);
    story.sections.forEach((_, index) => {
      for (const { start, end, text: words } of asked.keyWords(index))
        assert.equal(text.slice(start, end), words);
    });
    asked.reading(principle, findings);
    asked.reading(null, findings);
    asked.under(principle);
    const { at } = asked.outline(principle);
    assert.ok(at >= story.start && at <= story.end, `${at} in ${story.start}–${story.end}`);
  }
};

describe('a study of any text', () => {
  it('answers everything about every fixture of every rule', () => {
    const folder = join('test', 'rules', 'fixtures');
    readdirSync(folder).forEach((name, index) => {
      const blocks = readFileSync(join(folder, name), 'utf8').split(/^```.*$/m);
      for (const [at, block] of blocks.entries()) study(block, index + at);
    });
  });

  it('takes markup, scripts and marks for words', () => {
    const odd = [
      '<script>alert(1)</script>',
      '[click](javascript:alert(1))',
      '#{7*7}',
      '{{x}}',
      '“”',
      '**',
      '`',
      '\u0000',
      '😀',
    ];
    for (const [index, mark] of odd.entries())
      study(
        `# ${mark}\n\n## Situation\n${mark} broke ${mark}.\n\n## Task\nThe ${mark} belonged to the ${mark} team.\n\n## Action\nI sent ${mark} to the ${mark} team, because ${mark}.\n\n## Result\nIt fell from 9 ${mark} to 3 ${mark}.\n\n## Follow-ups\n### ${mark}?\n${mark}\n`,
        index,
      );
  });

  it('is after an edit what it is of a fresh text', () => {
    let text = readFileSync(join('samples', 'nurse-discharge-bags.star.md'), 'utf8');
    const all = (from: typeof reviewer): unknown => {
      const { stories, findings } = from.review(text, {});
      return stories.map(({ study: asked, sections }) => [
        asked.questions,
        asked.written,
        sections.map((_, index) => asked.keyWords(index)),
        asked.reading(amazon.principles[1]!, findings),
        asked.outline(amazon.principles[1]!),
      ]);
    };
    for (const [at, word] of [
      'slowly ',
      'nine ',
      'my ',
      '\n',
      'I asked the ward to wait. ',
      '**',
      ' x ',
    ].entries()) {
      all(reviewer);
      const place = text.indexOf(' ', 200 + 230 * at) + 1;
      text = text.slice(0, place) + word + text.slice(place);
      assert.deepEqual(all(reviewer), all(createReviewer()), word);
    }
  });

  it('takes time in proportion to the length', function () {
    this.timeout(60_000);
    const sentence = 'I asked the yard team to move nine crates, because the drill lost £40 a week. ';
    const timed = (count: number): number => {
      const text = `## Situation\nThe drill broke.\n\n## Action\n${sentence.repeat(count)}\n\n## Result\n${'Losses fell from nine crates to two. '.repeat(count)}\n`;
      const started = performance.now();
      study(text, 1);
      return performance.now() - started;
    };
    timed(50);
    const small = Math.min(timed(100), timed(100));
    const large = timed(800);
    assert.ok(
      large < 40 * small + 200,
      `${small.toFixed(0)} ms, then ${large.toFixed(0)} ms for eight times the text`,
    );
  });
});
