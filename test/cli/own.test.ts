import assert from 'node:assert/strict';
import { createReviewer, reviewConfiguration } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { star } from './fakes';

const engine = { createReviewer, reviewConfiguration, rules };
const STORY =
  '# The bell that rang at night\n\n## Situation\nThe bell rang.\n\n## Action\nI did a deep dive on the clapper.\n';
const starrc = (more: object = {}) =>
  JSON.stringify({
    custom: [
      { id: 'custom/jargon', phrase: 'deep dive', message: 'In plain words?', severity: 'error', ...more },
    ],
  });
const files = (settings = starrc()) => ({ '/desk/a.star.md': STORY, '/desk/.starrc.json': settings });
const about = (out: string): { rule: string; text: string; severity: string; line: number }[] =>
  JSON.parse(out).files.flatMap((file: { findings: { rule: string }[] }) =>
    file.findings.filter(({ rule }) => rule.startsWith('custom')),
  );

describe('rules of the writer’s own in the terminal', () => {
  it('are in the JSON like the others, and count', async () => {
    const { out, code } = await star('--format json', { files: files(), engine });
    assert.deepEqual(
      about(out).map(({ rule, text, severity, line }) => [rule, text, severity, line]),
      [['custom/jargon', 'deep dive', 'error', 7]],
    );
    assert.equal(code, 1);
  });

  it('are in the other formats by their name', async () => {
    for (const format of ['compact', 'github', 'pretty', 'sarif']) {
      const { out } = await star(`--format ${format}`, { files: files(), engine });
      assert.match(out, /custom\/jargon/, format);
    }
    const { out } = await star('--format sarif', { files: files(), engine });
    const [result] = JSON.parse(out).runs[0].results.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'custom/jargon',
    );
    assert.equal(result.ruleIndex, undefined);
    assert.deepEqual(result.message, { text: 'In plain words?' });
  });

  it('are set by --rule, and are values of the configuration', async () => {
    const quiet = await star('--format json --rule custom/jargon=off', { files: files(), engine });
    assert.deepEqual(about(quiet.out), []);
    const { out } = await star('config a.star.md', { files: files(), engine });
    assert.match(out, /^custom +\{"custom\/jargon":.*deep dive.*\.starrc\.json$/m);
  });

  it('are reported in their file where they are broken, once', async () => {
    const broken = files(starrc({ severity: 'lound', phrase: '~dive' }));
    const { out } = await star('--format compact', { files: broken, engine });
    const told = out.split('\n').filter(line => line.includes('[configuration]'));
    assert.equal(told.length, 2, out);
    assert.match(told[0]!, /^\.starrc\.json:1:\d+: warning: '~dive' is not plain words: dive\? /);
    assert.doesNotMatch(out, /custom\/jargon/);
  });

  it('leave a misspelt phrase list to its file as well', async () => {
    const { out } = await star('--format compact', {
      files: files('{ "phrases": { "fillers": ["um"] } }'),
      engine,
    });
    assert.match(out, /^\.starrc\.json:1:17: warning: 'fillers' names no list of phrases: filler\? /m);
  });
});
