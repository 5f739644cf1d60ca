import assert from 'node:assert/strict';
import { star } from './fakes';

const text = '\uFEFF# 🚰 Pump\r\n\r\nIn May we sort of ran.\r\n';
const files = { '/desk/a b/x.star.md': text, '/desk/y.star.md': '# Y\n' };

const report = async (line: string, world = {}) => JSON.parse((await star(line, { files, ...world })).out);

describe('JSON report', () => {
  it('has the keys of the contract, in its order', async () => {
    const whole = await report('lint --format json');
    assert.deepEqual(Object.keys(whole), ['version', 'files', 'errors', 'summary']);
    assert.equal(whole.version, 1);
    const [file] = whole.files;
    assert.deepEqual(Object.keys(file), ['path', 'stories', 'findings']);
    assert.deepEqual(Object.keys(file.stories[0]), [
      'title',
      'principles',
      'level',
      'seconds',
      'limitSeconds',
      'sections',
      'signals',
      'notes',
    ]);
    assert.deepEqual(file.stories[0].sections[0], {
      step: 'situation',
      steps: ['situation'],
      start: 0,
      end: text.length,
      words: 51,
      seconds: 50,
      low: 44.5,
      high: 57.1,
      targetSeconds: 30,
      capSeconds: 45,
    });
    assert.deepEqual(Object.keys(file.stories[0].notes), [
      'boundary',
      'howYouCameToAct',
      'acts',
      'numbers',
      'decision',
      'gain',
      'lasting',
      'verification',
      'learning',
    ]);
    assert.equal(file.stories[0].seconds, 101.2);
    assert.deepEqual(whole.summary, { stories: 2, errors: 0, warnings: 1, infos: 0, hints: 1 });
  });

  it('counts places in UTF-16 of the file as stored, lines and columns from 1', async () => {
    const [file] = (await report('lint --format json')).files;
    assert.equal(file.path, 'a b/x.star.md');
    const [we] = file.findings;
    const start = text.indexOf('we');
    assert.deepEqual(
      { ...we, fixes: we.fixes.length },
      {
        rule: 'we-language',
        severity: 'warning',
        message: "'we' was found.",
        story: 0,
        step: 'situation',
        start,
        end: start + 2,
        line: 3,
        column: 8,
        endLine: 3,
        endColumn: 10,
        text: 'we',
        fixes: 2,
      },
    );
    const [claim, go] = we.fixes;
    assert.deepEqual(claim, {
      kind: 'claim',
      title: 'Change it',
      edits: [{ start, end: start + 3, text: 'I ' }],
      target: null,
    });
    assert.deepEqual(go, {
      kind: 'go',
      title: 'Go there',
      edits: [],
      target: { start, end: start + 2, text: 'we' },
    });
  });

  it('counts columns after an emoji as two units', async () => {
    const story = '# A\n🚰 we ran';
    const { findings } = (await report('x.star.md --format json', { files: { '/desk/x.star.md': story } }))
      .files[0];
    assert.deepEqual([findings[0].line, findings[0].column], [2, 4]);
  });

  it('is one document for none, one and many files', async () => {
    for (const count of [0, 1, 3]) {
      const many = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`/desk/${index}.star.md`, '# A\n']),
      );
      assert.equal((await report('lint --format json', { files: many })).files.length, count);
    }
  });

  it('keeps to what fails the run with --quiet', async () => {
    const whole = await report('lint --format json --quiet --fail-on warning');
    assert.deepEqual(
      whole.files.map((file: { findings: unknown[] }) => file.findings.length),
      [1, 0],
    );
    assert.equal(whole.summary.hints, 0);
  });
});
