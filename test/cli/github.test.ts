import assert from 'node:assert/strict';
import { github } from '../../server/src/cli/formats/github';
import { fileReport } from '../../server/src/cli/report';
import type { Finding } from '../../server/src/review';
import { star } from './fakes';

const finding = (over: Partial<Finding>): Finding => ({
  rule: 'filler',
  severity: 'hint',
  message: 'A word too many.',
  story: null,
  step: null,
  start: 0,
  end: 1,
  fixes: [],
  related: [],
  ...over,
});

describe('--format github', () => {
  it('makes each finding an annotation at its place', async () => {
    const { out, code } = await star('a.star.md --format github', {
      files: { '/desk/a.star.md': '# A\n\nIn May we ran.\nIt cost XX, sort of it.\n' },
    });
    assert.equal(
      out,
      [
        "::warning file=a.star.md,line=3,endLine=3,col=8,endColumn=10,title=we-language::'we' was found.",
        "::error file=a.star.md,line=4,endLine=4,col=9,endColumn=11,title=leftover-placeholder::'XX' was found.",
        "::notice file=a.star.md,line=4,endLine=4,col=13,endColumn=20,title=filler::'sort of' was found.",
        '',
      ].join('\n'),
    );
    assert.equal(code, 1);
  });

  it('leaves columns out where a finding goes over lines', () => {
    const report = fileReport('a.star.md', 'one\ntwo', [], [finding({ end: 7 })]);
    assert.equal(
      github().file(report),
      '::notice file=a.star.md,line=1,endLine=2,title=filler::A word too many.\n',
    );
  });

  it('lets neither path nor message end a value or begin a command', () => {
    const message = '50% of it:\n::error::gone, \u001b[31mred';
    const report = fileReport('a,b:c%.star.md', 'x', [], [finding({ message })]);
    assert.equal(
      github().file(report),
      '::notice file=a%2Cb%3Ac%25.star.md,line=1,endLine=1,col=1,endColumn=2,title=filler::50%25 of it: ::error::gone, red\n',
    );
  });

  it('says what could not be read, --quiet or not', async () => {
    const files = { '/desk/locked.star.md': null };
    for (const line of ['--format github', '--format github --quiet']) {
      const { out, code } = await star(line, { files });
      assert.equal(out, '::error file=locked.star.md,title=not checked::cannot be read: permission denied\n');
      assert.equal(code, 2);
    }
  });
});
