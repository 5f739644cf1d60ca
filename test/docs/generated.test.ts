import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { GENERATED_FOLDERS, generated } from '../../server/src/cli/docs';
import { byGroup, indexPage, withTable } from '../../server/src/cli/docs/listing';
import { example, rulePage } from '../../server/src/cli/docs/page';
import { starrcSchema } from '../../server/src/cli/docs/schema';
import { withSessions } from '../../server/src/cli/docs/terminal';
import { parseStarrc, STARRC_KEYS } from '../../server/src/config';
import { CUES } from '../../server/src/language';
import { KNOWN_NAMES } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { fakeEngine, memoryDisk } from '../cli/fakes';

const AGAIN = 'The rules have changed: run node scripts/generate.mjs and commit what it writes.';
const read = (path: string): string => readFileSync(join(process.cwd(), path), 'utf8');

describe('what is generated from the rules', () => {
  it('is what lies in the repository', async () => {
    const files = await generated(read('README.md'), process.cwd());
    const stale = [...files]
      .filter(([path, text]) => !existsSync(path) || read(path) !== text)
      .map(([path]) => path);
    assert.deepEqual(stale, [], AGAIN);
  });

  it('is all that lies beside it', async () => {
    const files = await generated(read('README.md'), process.cwd());
    const found = GENERATED_FOLDERS.flatMap(folder => readdirSync(folder).map(name => `${folder}/${name}`));
    assert.deepEqual(
      found.filter(path => !files.has(path)),
      [],
      AGAIN,
    );
  });

  it('covers each rule file, and the list holds nothing that has no file', () => {
    const files = readdirSync('server/src/rules', { recursive: true, encoding: 'utf8' })
      .map(path => path.replaceAll('\\', '/'))
      .filter(path => path.includes('/') && path.endsWith('.ts'));
    const defined = files.flatMap(path =>
      [
        ...read(`server/src/rules/${path}`).matchAll(/defineRule\(\{\s*id: '([^']+)',\s*group: '([^']+)'/g),
      ].map(([, id, group]) => ({ id: id!, group: group!, folder: path.split('/')[0]! })),
    );
    assert.deepEqual(defined.map(({ id }) => id).sort(), rules.map(({ id }) => id).sort());
    assert.deepEqual(
      defined.filter(({ group, folder }) => group !== folder),
      [],
      'a rule lies in the folder of its group',
    );
  });

  it('lists each rule once, in the index, the README and the schema', () => {
    const ids = rules.map(({ id }) => id).sort();
    const inTable = (text: string) => [...text.matchAll(/^\| \[`([^`]+)`\]/gm)].map(([, id]) => id).sort();
    const schema = JSON.parse(starrcSchema(rules));
    assert.deepEqual(inTable(indexPage(rules)), ids);
    assert.deepEqual(inTable(withTable(read('README.md'), rules)), ids);
    assert.deepEqual(Object.keys(schema.properties.rules.properties).sort(), ids);
    assert.equal(
      byGroup(rules).reduce((sum, [, own]) => sum + own.length, 0),
      rules.length,
    );
  });

  it('says of each rule what the terminal needs: a why, and what its fixes do', () => {
    const bare = rules.filter(
      ({ summary, why, fixes }) => !summary || !why || fixes.some(({ what }) => !what),
    );
    assert.deepEqual(bare, []);
  });

  it('speaks as the rules ask findings to speak', () => {
    const forbidden = /\b(must|never|bad|wrong)\b|!/i;
    const prose = rules.flatMap(({ id, summary, why, fixes, gates = [] }) =>
      [summary, why, ...fixes.map(({ what }) => what), ...gates].map(text => ({ id, text })),
    );
    // What a rule quotes, "like this" or `like this`, is somebody else's word.
    const own = (text: string) => text.replace(/"[^"]*"|`[^`]*`/g, '');
    assert.deepEqual(
      prose.filter(({ text }) => forbidden.test(own(text))),
      [],
    );
    const pages = rules.map(rule => rulePage({ ...rule, bad: [], good: [] }).replace(/<!--[\s\S]*?-->/g, ''));
    assert.deepEqual(
      pages.filter(page => forbidden.test(own(page))),
      [],
    );
  });
});

describe('a rule’s page', () => {
  it('shows what is found in bold, in a line and in a story', () => {
    assert.equal(example('I [[helped with]] the *roof*.'), '> I **helped with** the \\*roof\\*.');
    assert.equal(
      example('---\n---\n# A\n\n[[## Task]]\nTo lift 5 < 6 crates.\n'),
      '<pre>\n# A\n\n<b>## Task</b>\nTo lift 5 &lt; 6 crates.\n</pre>',
    );
    assert.equal(example('Fill [[[which pump?]]].'), '> Fill **\\[which pump?\\]**.');
  });

  it('holds summary, why, severity, fixes, houses and how to silence it', () => {
    const [rule] = rules.filter(({ id }) => id === 'no-scope-boundary');
    const page = rulePage(rule!);
    for (const part of [
      rule!.summary,
      rule!.why,
      ...rule!.fixes.map(({ what }) => what),
      ...(rule!.gates ?? []),
    ])
      assert.ok(page.includes(part), part);
    assert.match(page, /\| warning \| 1 \| ownership \| Task, Situation \|/);
    assert.match(page, /At most `info` in the profiles General, Consulting and UK Civil Service\./);
    assert.match(page, /<!-- star-disable-next-line no-scope-boundary -->/);
  });
});

describe('the schema of .starrc', () => {
  const schema = JSON.parse(starrcSchema(rules));
  const valid = new Ajv({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    keywords: ['markdownDescription'],
  }).compile(schema);

  it('has the keys that the reader of .starrc has, and describes each', () => {
    assert.deepEqual(Object.keys(schema.properties), STARRC_KEYS);
    const bare = Object.entries(schema.properties).filter(
      ([, one]) => !(one as { description?: string }).description,
    );
    assert.deepEqual(bare, []);
  });

  it('has every phrase list', () => {
    assert.deepEqual(Object.keys(schema.properties.phrases.properties), CUES);
  });

  it('takes and refuses what the reader takes and refuses', () => {
    const good = [
      {},
      {
        $schema: './x.json',
        profile: 'google',
        level: 'staff',
        pace: 80,
        pauseSeconds: 0,
        maxFileSize: 2000,
      },
      { rules: { 'we-language': 'off', 'vague-verb': ['hint'], handoff: ['info', { any: 1 }] } },
      { phrases: { [CUES[0]!]: ['to be fair'] }, pronunciations: { SQL: 'sequel' }, ignore: ['old/**'] },
      { ignore: 'old' },
      {
        custom: [
          { id: 'custom/ahoy', phrase: 'ahoy', message: 'Who?' },
          {
            id: 'custom/hey-2',
            phrase: ["didn't hail", 'R&D'],
            message: 'Hm?',
            severity: 'hint',
            sections: ['task'],
          },
        ],
        rules: { 'custom/ahoy': 'off' },
      },
    ];
    const poor = [
      { levle: 'senior' },
      { level: 'boss' },
      { profile: 'nobody' },
      { pace: 79 },
      { pace: 'fast' },
      { pauseSeconds: 6 },
      { maxFileSize: 10 },
      { rules: { 'we-langage': 'off' } },
      { rules: { 'we-language': 'loud' } },
      { rules: { 'we-language': ['off', {}, 3] } },
      { rules: [] },
      { pronunciations: { SQL: '' } },
      { ignore: [1, ''] },
      { phrases: { nowhere: ['ahoy'] } },
      { phrases: { [CUES[0]!]: ['ahoy|hey'] } },
      { custom: {} },
      ...[
        {},
        { id: 'ahoy' },
        { id: 'custom/Ahoy' },
        { phrase: '~hail' },
        { phrase: [''] },
        { message: '' },
        { severity: 'off' },
        { sections: ['adapt'] },
        { colour: 'red' },
      ].map((more, index) => ({
        custom: [index === 0 ? {} : { id: 'custom/ahoy', phrase: 'ahoy', message: 'Who?', ...more }],
      })),
    ];
    const problems = (one: unknown) => parseStarrc(JSON.stringify(one), KNOWN_NAMES).problems.length;
    for (const one of good) assert.ok(valid(one) && problems(one) === 0, JSON.stringify(one));
    for (const one of poor) assert.ok(!valid(one) && problems(one) > 0, JSON.stringify(one));
  });

  it('is what the manifest names', () => {
    const { contributes } = JSON.parse(read('package.json'));
    assert.deepEqual(contributes.jsonValidation, [
      { fileMatch: '.starrc.json', url: './schemas/starrc.schema.json' },
    ]);
    assert.match(read('.vscodeignore'), /^!schemas\/\*\.schema\.json$/m);
  });
});

describe('the README’s terminal', () => {
  it('shows what each command prints now', async () => {
    const readme = (shown: string) =>
      `Before\n<!-- terminal:start -->\n\`\`\`console\n$ node dist/cli.js a.star.md --format compact\n${shown}\n\`\`\`\n<!-- terminal:end -->\nAfter $& $1\n`;
    const world = {
      stdout: { isTTY: true, write: () => {} },
      stderr: { isTTY: true, write: () => {} },
      now: () => 0,
      stdin: async function* () {},
      cwd: '/desk',
      env: { FORCE_COLOR: '1' },
      disk: memoryDisk({ '/desk/a.star.md': 'I sort of ran.' }),
      version: () => '1',
    };
    assert.equal(
      await withSessions(readme('old'), world, fakeEngine()),
      readme("a.star.md:1:3: hint: 'sort of' was found. [filler]"),
    );
  });
});
