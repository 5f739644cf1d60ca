import assert from 'node:assert/strict';
import { star } from './fakes';

const files = { '/desk/a.star.md': '# A pump\n' };

describe('command line', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['--formt json', /^--formt is no option\. Did you mean --format\?/],
    ['--zebra', /^--zebra is no option\./],
    ['-x', /^-x is no option\./],
    ['lnt', /'lnt' is no command and no file\. Did you mean lint\?/],
    ['--format xml', /--format cannot be 'xml'\. It takes pretty, json, sarif, github or compact\./],
    ['--format jsn', /Did you mean json\?/],
    ['--format', /--format needs a value/],
    ['time --format compact', /--format cannot be 'compact'\. It takes pretty or json\./],
    ['--fail-on warn', /Did you mean warning\?/],
    ['--level seniour', /Did you mean senior\?/],
    ['--profile amazn', /Did you mean amazon\?/],
    ['--pace 20', /It takes 80 to 260 words a minute/],
    ['--pace fast', /--pace cannot be 'fast'/],
    ['--rule we-langage=off', /'we-langage' names no rule\. Did you mean we-language\?/],
    ['--rule we-language=of', /Did you mean off\?/],
    ['--rule we-language', /--rule takes id=severity/],
    ['--fix=yes', /--fix takes no value/],
    ['--fix --fix-dry-run', /which of them/],
    ['--fix-dry-run --format json', /prints a diff/],
    ['time --fix', /--fix goes with lint, not with time/],
    ['lint --stdio', /--stdio goes with lsp/],
    ['lsp', /lsp --stdio/],
    ['config a b', /config takes one file/],
    ['rules fillr', /Did you mean filler\?/],
    ['--fix -', /standard input is none/],
  ];
  for (const [line, message] of refused)
    it(`refuses ${line}`, async () => {
      const { code, out, err } = await star(line, { files });
      assert.match(err, message);
      assert.equal(code, 2);
      assert.equal(out, '');
    });

  for (const line of ['bank', 'import notes.md'])
    it(`says that ${line} is not there yet`, async () => {
      const { code, out, err } = await star(line, { files });
      assert.match(err, /is not available yet/);
      assert.equal(code, 2);
      assert.equal(out, '');
    });

  it('means lint where no command is named, and takes flags before and after', async () => {
    for (const line of [
      '--format json a.star.md',
      'lint a.star.md --format=json',
      '--format json lint -- a.star.md',
    ])
      assert.equal(JSON.parse((await star(line, { files })).out).files[0].path, 'a.star.md', line);
  });

  it('has a page of help for the program and each command, without what is not there yet', async () => {
    for (const line of [
      '--help',
      '-h',
      'help',
      'lint --help',
      'time -h',
      'review --help',
      'help explain',
      'rules --help',
      'config -h',
      'lsp -h',
    ]) {
      const { code, out, err } = await star(line);
      assert.equal(code, 0, line);
      assert.equal(err, '');
      assert.match(out, /^star-stories /);
      assert.doesNotMatch(out, /bank|import/);
    }
    assert.match((await star('time --help')).out, /pretty, json \(default pretty\)/);
    assert.doesNotMatch((await star('time --help')).out, /--fix/);
  });

  it('knows its version', async () => assert.equal((await star('--version')).out, '1.2.3\n'));

  it('takes a file for a file, even where its name is near a command', async () => {
    const { code } = await star('tim', { files: { '/desk/tim': '# A\n' } });
    assert.equal(code, 0);
  });
});
