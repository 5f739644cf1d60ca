import assert from 'node:assert/strict';
import { fakeEngine, memoryDisk, star } from './fakes';

const clean = '# The pump that froze\n\nI thawed it.\n';
const flawed = '# The pump that froze\n\nIn May we sort of thawed it.\r\nIt saved XX%.\n';

describe('lint', () => {
  it('exits 0 on a clean story, 1 on an error, 0 on a warning', async () => {
    const files = { '/desk/a.star.md': clean, '/desk/b.star.md': flawed, '/desk/c.star.md': '# C\nwe ran' };
    assert.equal((await star('a.star.md', { files })).code, 0);
    assert.equal((await star('b.star.md', { files })).code, 1);
    assert.equal((await star('c.star.md', { files })).code, 0);
  });

  it('fails from the severity that is asked for', async () => {
    const files = { '/desk/c.star.md': '# C\nwe ran sort of fast' };
    for (const [severity, code] of [
      ['error', 0],
      ['warning', 1],
      ['hint', 1],
      ['never', 0],
    ] as const)
      assert.equal((await star(`c.star.md --fail-on ${severity}`, { files })).code, code, severity);
    assert.equal((await star('--fail-on never b.star.md', { files: { '/desk/b.star.md': flawed } })).code, 0);
  });

  it('hands flags down as the strongest layer', async () => {
    const engine = fakeEngine();
    const line =
      'a.star.md --level staff --profile general --pace 170 --rule filler=off --rule we-language=info';
    await star(line, { files: { '/desk/a.star.md': clean }, engine });
    const rules = { filler: { severity: 'off' }, 'we-language': { severity: 'info' } };
    assert.deepEqual(engine.asked, [{ flag: { level: 'principal', profile: 'general', pace: 170, rules } }]);
  });

  it('reads standard input under the name it is given', async () => {
    const { out, code } = await star('- --stdin-filename sub/x.star.md --format compact', {
      stdin: flawed,
      files: { '/desk/sub/.starrc.json': '{ "rules": { "filler": "error" } }' },
    });
    assert.match(out, /^sub\/x\.star\.md:3:8: warning: 'we' was found\. \[we-language\]\n/);
    assert.match(out, /error: 'sort of' was found/);
    assert.equal(code, 1);
  });

  it('calls standard input <stdin> where it has no name', async () => {
    assert.match((await star('- --format compact', { stdin: flawed })).out, /^<stdin>:3:8:/);
  });

  it('reports what cannot be read and lints the rest', async () => {
    const files = {
      '/desk/locked.star.md': null,
      '/desk/rubbish.star.md': new Uint8Array([0x89, 0, 1, 2]),
      '/desk/latin.star.md': Buffer.concat([
        Buffer.from('# A\n\nIt cost 5 '),
        Buffer.from([0xa3]),
        Buffer.from('.'),
      ]),
      '/desk/wide.star.md': Buffer.from([0xff, 0xfe, 0x23, 0]),
      '/desk/z.star.md': clean,
    };
    const line =
      'locked.star.md rubbish.star.md latin.star.md wide.star.md none.star.md z.star.md --format json';
    const { out, err, code } = await star(line, { files });
    const report = JSON.parse(out);
    assert.equal(code, 2);
    assert.deepEqual(report.errors, [
      { path: 'locked.star.md', message: 'cannot be read: permission denied', line: null },
      { path: 'rubbish.star.md', message: 'is not text but binary data', line: null },
      { path: 'latin.star.md', message: 'is not UTF-8: save it in that encoding', line: 3 },
      { path: 'wide.star.md', message: 'is UTF-16: save it as UTF-8', line: null },
      { path: 'none.star.md', message: 'cannot be read: no such file', line: null },
    ]);
    assert.deepEqual(
      report.files.map((file: { path: string }) => file.path),
      ['z.star.md'],
    );
    assert.match(err, /^locked\.star\.md: cannot be read: permission denied$/m);
    assert.match(err, /^latin\.star\.md:3: is not UTF-8/m);
  });

  it('reports a broken configuration in its place and lints without it', async () => {
    const files = { '/desk/.starrc.json': '{\n  "pace": 150\n', '/desk/b.star.md': flawed };
    const { out, err, code } = await star('b.star.md --format json', { files });
    const report = JSON.parse(out);
    assert.equal(code, 2);
    assert.deepEqual(report.errors, [
      { path: '.starrc.json', message: 'broken configuration: A closing } is missing.', line: 2 },
    ]);
    assert.equal(report.files[0].findings.length, 3);
    assert.match(err, /^\.starrc\.json:2: broken configuration/);
  });

  it('shows what is off in a readable configuration as its findings, once, and uses the rest', async () => {
    const starrc = '{ "paec": 1, "rules": { "filler": "off" } }';
    const files = { '/desk/.starrc.json': starrc, '/desk/a.star.md': flawed, '/desk/s/b.star.md': flawed };
    const { out, code } = await star('--format compact --fail-on never', { files });
    assert.equal(out.match(/\[configuration\]/g)?.length, 1);
    assert.match(out, /^\.starrc\.json:1:1: warning: .*\[configuration\]$/m);
    assert.doesNotMatch(out, /\[filler\]/);
    assert.equal(code, 0);
  });

  it('checks a configuration file that is named, once', async () => {
    const files = { '/desk/.starrc.json': '{ "paec": 1 }', '/desk/a.star.md': clean };
    const { out } = await star('.starrc.json a.star.md --format compact', { files });
    assert.match(out, /^\.starrc\.json:1:1: warning: .*\n$/);
  });

  it('takes the nearest configuration only', async () => {
    const files = {
      '/desk/.starrc.json': '{ "rules": { "filler": "off" } }',
      '/desk/sub/.starrc.yaml': 'rules:\n  we-language: off\n',
      '/desk/sub/b.star.md': flawed,
    };
    const { out } = await star('sub/b.star.md --format compact', { files });
    assert.match(out, /\[filler\]/);
    assert.doesNotMatch(out, /\[we-language\]/);
  });

  it('keeps to what fails the run with --quiet', async () => {
    const files = { '/desk/a.star.md': clean, '/desk/b.star.md': flawed };
    const loud = await star('a.star.md b.star.md', { files });
    const quiet = await star('a.star.md b.star.md --quiet', { files });
    assert.match(loud.out, /we-language/);
    assert.doesNotMatch(quiet.out, /we-language|a\.star\.md/);
    assert.match(quiet.out, /leftover-placeholder/);
    assert.equal((await star('a.star.md -q', { files })).out, '');
  });

  it('ends quietly when nobody reads any more', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`/desk/${index}.star.md`, flawed]),
    );
    for (const closesAfter of [0, 1, 3]) {
      const { code, err } = await star('--format compact', { files, closesAfter });
      assert.deepEqual({ code, err }, { code: 0, err: '' });
    }
  });

  it('says so when it stops by a fault of its own', async () => {
    const { code, err } = await star('a.star.md', { files: { '/desk/a.star.md': 'CRASH' } });
    assert.equal(code, 2);
    assert.match(err, /the fault is its own: .*something broke inside/);
  });

  it('says which rule failed, keeps the rest, and exits 2', async () => {
    const files = { '/desk/a.star.md': `${flawed}RULE FAILS`, '/desk/b.star.md': 'RULE FAILS' };
    const { code, out, err } = await star('--format compact --fail-on never', { files });
    assert.equal(code, 2);
    assert.equal(err, 'filler: this rule failed and was left out: no such word\n');
    assert.match(out, /\[we-language\]/);
  });

  it('lints any file that is named, and each once', async () => {
    const { out } = await star('notes.md ./notes.md /desk/notes.md --format compact', {
      files: { '/desk/notes.md': flawed },
    });
    assert.equal(out.match(/we-language/g)?.length, 1);
  });

  it('says that there is nothing to lint', async () => {
    const { code, err, out } = await star('', { files: { '/desk/readme.md': flawed } });
    assert.deepEqual({ code, out }, { code: 0, out: '' });
    assert.match(err, /No story to read in this folder/);
  });

  it('survives an empty file and five megabytes', async () => {
    const disk = memoryDisk({ '/desk/e.star.md': '', '/desk/big.star.md': 'word '.repeat(1_000_000) });
    assert.equal((await star('e.star.md big.star.md --format json', { disk })).code, 0);
  });
});
