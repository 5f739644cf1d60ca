import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { ignores } from '../../server/src/lsp/actions/ignore';
import { checked } from '../../server/src/lsp/checked';
import { createReviewer, type Finding, paceOf, type Review } from '../../server/src/review/index';
import { applyEdits } from '../../server/src/text/index';

const reviewer = createReviewer();

/** What a review says, without places: they move with a comment. */
const said = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, message, step }) => `${step} ${rule} ${message}`).sort();
const seconds = ({ stories }: Pick<Review, 'stories'>): number[] =>
  stories.map(story => Math.round(story.seconds * 1000));

function document(text: string) {
  const { stories, findings, config } = reviewer.review(text, {});
  return checked({
    uri: 'file:///stories/a.star.md',
    version: 1,
    text,
    kind: 'story',
    id: '1',
    stories,
    findings,
    profile: 'amazon',
    level: 'sde2',
    pace: paceOf(config),
    milliseconds: 0,
    problem: null,
  });
}

const TEXTS = readdirSync('samples')
  .filter(name => name.endsWith('.star.md'))
  .map(name => [name, readFileSync(`samples/${name}`, 'utf8')] as const);
const WRAPPED = [
  'a wrapped paragraph',
  '# Rota\n\n## Situation\nIt was late on the ward and\nwe knew it.\n\n## Action\nI drew a plan and\nWe helped with the rota\nuntil it held.\n',
] as const;
const LABELS = [
  'labels in a list',
  '# Rota\r\n\r\n- **Situation:** Late trains.\r\n- **Action:** We helped with the rota.\r\n- **Result:** The team was happy.\r\n',
] as const;

describe('a rule that is ignored by a comment', () => {
  for (const [name, text] of [...TEXTS, WRAPPED, LABELS])
    it(`is silent there, and nothing else changes: ${name}`, () => {
      const story = document(text);
      const oneOfEach = [...new Map(story.findings.map(finding => [finding.rule, finding])).values()];
      for (const finding of oneOfEach)
        for (const { title, edits } of ignores(story, finding)) {
          const after = reviewer.review(applyEdits(text, edits), {});
          const label = `${title} at ${finding.start}`;
          const others = story.findings.filter(({ rule }) => rule !== finding.rule);
          assert.deepEqual(
            said(after.findings.filter(({ rule }) => rule !== finding.rule)),
            said(others),
            label,
          );
          assert.deepEqual(seconds(after), seconds(story), label);
          const left = after.findings.filter(({ rule }) => rule === finding.rule);
          const before = story.findings.filter(({ rule }) => rule === finding.rule);
          assert.ok(left.length < before.length, `${label} silenced nothing`);
          if (title.includes('this file')) assert.deepEqual(left, [], label);
        }
    });
});
