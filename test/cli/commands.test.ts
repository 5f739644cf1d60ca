import assert from 'node:assert/strict';
import { createReviewer } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { fakeEngine, star } from './fakes';

const files = { '/desk/a.star.md': '# The pump\nI mended 3 valves.\n' };

describe('time', () => {
  it('sets seconds against target and cap, in words too', async () => {
    const { out, code } = await star('time a.star.md', { files });
    assert.equal(code, 0);
    assert.match(out, /The pump · sde2 · 150 words a minute/);
    assert.match(out, /Situation {4,}50s of {2}30s {2}[█│·]{20} {4}51 words {2}5s over the cap of 45s/);
    assert.match(out, /Whole story {2}about 1:41 of 2:30–3:00 \(1:30 to 1:56\)/);
  });

  it('gives the stories of the report as JSON', async () => {
    const report = JSON.parse((await star('time --format json', { files })).out);
    assert.deepEqual(Object.keys(report), ['version', 'files', 'errors']);
    assert.equal(report.files[0].stories[0].sections[0].seconds, 50);
  });

  it('exits 2 where a file cannot be read, and times the others', async () => {
    const { out, err, code } = await star('time none.star.md a.star.md', { files });
    assert.equal(code, 2);
    assert.match(err, /none\.star\.md: cannot be read: no such file/);
    assert.match(out, /The pump/);
  });

  it('says when a file holds no story', async () => {
    assert.match((await star('time b.md', { files: { '/desk/b.md': 'nothing' } })).out, /no story in it/);
  });
});

describe('explain', () => {
  it('gives each sentence as JSON, in order', async () => {
    const { out } = await star('explain a.star.md --format json', { files });
    assert.deepEqual(JSON.parse(out).files[0].sentences[1], {
      start: 11,
      end: 29,
      step: 'action',
      actor: 'I',
      act: { verb: 'mend', object: 'the pump' },
      metric: 'none',
      quoted: false,
      numbers: [{ start: 11, end: 12, type: 'count', role: 'none' }],
      signals: [],
    });
  });

  it('reads lines from standard input', async () => {
    const engine = fakeEngine();
    const { out } = await star('explain --lines --format json', { stdin: 'I ran.\nShe sat.\n', engine });
    assert.equal(JSON.parse(out).files[0].sentences.length, 2);
    assert.deepEqual(engine.asked, [{ layers: { flag: {} }, lines: true }]);
  });

  it('tells people in words', async () => {
    const { out } = await star('explain a.star.md', { files });
    assert.match(out, /2 action {9}I mended 3 valves\.\n {19}I · mend the pump · I \(count\)\n/);
  });
});

describe('time of a story that is too long', () => {
  it('says by how much, in words', async () => {
    const text = `# Long\n## Situation\nIt rained.\n## Action\n${'I mended the roof of the hall before noon. '.repeat(80)}\n`;
    const engine = { ...fakeEngine(), createReviewer };
    const { out } = await star('time a.star.md --level sde1', { files: { '/desk/a.star.md': text }, engine });
    assert.match(out, /Whole story {2}about 3:\d\d of 2:00 \(\d:\d\d to \d:\d\d\) {2}1:\d\d over$/m);
  });
});

describe('rules', () => {
  it('lists the catalogue by group', async () => {
    const { out, code } = await star('rules');
    assert.equal(code, 0);
    assert.equal(
      out,
      [
        'Structure',
        '  leftover-placeholder  error    What leftover-placeholder finds.',
        '  unknown-heading       warning  What unknown-heading finds.',
        '',
        'Ownership',
        '  we-language           warning  What we-language finds.',
        '',
        'Delivery',
        '  filler                hint     What filler finds.',
        '',
        'star-stories rules <id> shows one with its examples.',
        '',
      ].join('\n'),
    );
  });

  it('prints one rule’s page, what is found underlined', async () => {
    const { out } = await star('rules filler');
    assert.match(out, /^filler · hint · delivery · tier 2\n\nWhat filler finds\.\n\nA listener/);
    assert.match(
      out,
      /Weak\n {2}A weak line for filler\.\n {4}\^{4}\n\nBetter\n {2}A better line for filler\.\n/,
    );
    assert.match(out, /Fixes\n {2}safe {3}Drop the word\n/);
    assert.match(out, /--rule filler=off/);
  });

  it('prints the page of every real rule, each example with its marks below', async () => {
    const engine = { ...fakeEngine(), rules };
    for (const { id, summary, bad, gates = [] } of rules) {
      const { out, code } = await star(`rules ${id}`, { engine });
      assert.equal(code, 0);
      assert.ok(out.replace(/\s+/g, ' ').includes(summary), id);
      assert.doesNotMatch(out, /^ {2}---\n {2}---$/m, id);
      if (gates.length > 0) assert.match(out, /When its severity differs\n/, id);
      if (bad.some(text => text.includes('[['))) assert.match(out, /^ *\^+( +\^+)*$/m, id);
    }
  });

  it('has both as JSON', async () => {
    assert.equal(JSON.parse((await star('rules --format json')).out).rules.length, 4);
    assert.equal(JSON.parse((await star('rules filler --format json')).out).rules[0].id, 'filler');
  });
});

describe('config', () => {
  const world = {
    files: {
      ...files,
      '/desk/.starrc.json': '{ "level": "senior", "rules": { "filler": ["info", { "max": 2 }] } }',
    },
  };

  it('shows every value and where it comes from', async () => {
    const { out, code } = await star('config a.star.md --pace 170', world);
    assert.equal(code, 0);
    assert.match(out, /^profile +amazon +default$/m);
    assert.match(out, /^level +senior +\.starrc\.json$/m);
    assert.match(out, /^pace +170 +command line$/m);
    assert.match(out, /^rules\.filler +info \{"max":2\} +\.starrc\.json$/m);
  });

  it('shows this folder’s without a file', async () => {
    assert.match((await star('config', world)).out, /^level +senior +\.starrc\.json$/m);
  });

  it('gives JSON', async () => {
    const { path, starrc, config } = JSON.parse((await star('config a.star.md --format json', world)).out);
    assert.deepEqual({ path, starrc }, { path: 'a.star.md', starrc: '.starrc.json' });
    assert.deepEqual(config.level, { value: 'senior', source: 'starrc' });
  });

  it('exits 2 on a broken configuration and on no file', async () => {
    const broken = await star('config', { files: { '/desk/.starrc.yaml': 'level: [' } });
    assert.equal(broken.code, 2);
    assert.match(broken.err, /\.starrc\.yaml:1: broken configuration: A closing \] is missing\./);
    assert.equal((await star('config none.star.md', world)).code, 2);
  });
});
