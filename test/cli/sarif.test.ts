import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { sarif } from '../../server/src/cli/formats/sarif';
import { uriOf } from '../../server/src/cli/formats/sarif/places';
import { fileReport } from '../../server/src/cli/report';
import type { Finding } from '../../server/src/review';
import { createReviewer, reviewConfiguration } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { fakeEngine, memoryDisk, star } from './fakes';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly charOffset: number;
  readonly charLength: number;
  readonly snippet?: { readonly text: string };
}

interface Place {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly Place[];
  readonly relatedLocations?: readonly (Place & { readonly message: { readonly text: string } })[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly columnKind: string;
    readonly results: readonly Result[];
    readonly invocations: readonly {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications?: readonly unknown[];
    }[];
  }[];
}

const isUri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text);
const isReference = (text: string): boolean =>
  /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///root/');

/** The schema of the standard, as published; its draft 4 differs from what the validator reads in these two keys alone. */
const schemaOfTheStandard = (): ValidateFunction => {
  const path = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  const formats = {
    uri: isUri,
    'uri-reference': isReference,
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  };
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);
};

const engine = { createReviewer, reviewConfiguration, rules };
const samples = Object.fromEntries(
  readdirSync('samples').map(name => [`/desk/${name}`, readFileSync(join('samples', name), 'utf8')]),
);

describe('--format sarif', () => {
  const valid = schemaOfTheStandard();
  const logOf = (out: string): Log => {
    const log: unknown = JSON.parse(out);
    assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 3)));
    return log as Log;
  };

  it('is refused by the schema where it is broken, so that the other tests mean something', () => {
    assert.equal(valid({ version: '2.1.0' }), false);
    assert.equal(valid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', loud: true } } }] }), false);
    const at = (uri: string) => [
      { message: { text: 'm' }, locations: [{ physicalLocation: { artifactLocation: { uri } } }] },
    ];
    const run = (uri: string) => ({
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'x' } }, results: at(uri) }],
    });
    assert.equal(valid(run('a b.md')), false);
    assert.equal(valid(run('a%20b.md')), true);
  });

  it('holds all samples, every rule with its page, and every finding at its place', async () => {
    const { out, code } = await star('--format sarif', { files: samples, engine });
    const [run] = logOf(out).runs;
    assert.equal(code, 1);
    assert.equal(run!.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run!.tool.driver.rules.map(({ id }) => id),
      rules.map(({ id }) => id),
    );
    const json = JSON.parse((await star('--format json', { files: samples, engine })).out) as {
      files: {
        path: string;
        findings: (Finding & {
          line: number;
          column: number;
          endLine: number;
          endColumn: number;
          text: string;
        })[];
      }[];
    };
    const expected = json.files.flatMap(({ path, findings }) =>
      findings.map(one => ({
        ...one,
        path,
        fixes: one.fixes.filter(({ edits }) => edits.length > 0).length,
      })),
    );
    assert.ok(expected.length > 20);
    const told = run!.results.map(({ ruleId, ruleIndex, locations, fixes }) => {
      const { artifactLocation, region } = locations[0]!.physicalLocation;
      assert.equal(run!.tool.driver.rules[ruleIndex]!.id, ruleId);
      return [ruleId, artifactLocation.uri, region, fixes?.length ?? 0];
    });
    assert.deepEqual(
      told,
      expected.map(({ rule, path, line, column, endLine, endColumn, start, end, text, fixes }) => [
        rule,
        path,
        {
          startLine: line,
          startColumn: column,
          endLine,
          endColumn,
          charOffset: start,
          charLength: end - start,
          snippet: { text },
        },
        fixes,
      ]),
    );
  });

  it('counts from after a byte-order mark, in UTF-16, over any line break', async () => {
    const text = '\uFEFFwe saw 🦀 and we ran\r\nwe hid\rwe left';
    const { out } = await star('a.star.md --format sarif', { files: { '/desk/a.star.md': text } });
    const shown = text.slice(1);
    const places = logOf(out).runs[0]!.results.map(({ locations }) => locations[0]!.physicalLocation.region);
    assert.deepEqual(
      places.map(({ startLine, startColumn, endColumn, charOffset }) => [
        startLine,
        startColumn,
        endColumn,
        charOffset,
      ]),
      [
        [1, 1, 3, 0],
        [1, 15, 17, 14],
        [2, 1, 3, 22],
        [3, 1, 3, 29],
      ],
    );
    for (const { charOffset, charLength } of places)
      assert.equal(shown.slice(charOffset, charOffset + charLength), 'we');
  });

  it('gives fixes as replacements, and none that only moves the cursor', async () => {
    const text = '# A\n\nIt was sort of warm.\n';
    const { out } = await star('a.star.md --format sarif', { files: { '/desk/a.star.md': text } });
    const [result] = logOf(out).runs[0]!.results;
    assert.equal(result!.fixes!.length, 1);
    const [change] = result!.fixes![0]!.artifactChanges;
    const [{ deletedRegion, insertedContent }] = change!.replacements as [
      (typeof change.replacements)[number],
    ];
    const { charOffset: at, charLength } = deletedRegion;
    assert.equal(
      text.slice(0, at) + insertedContent.text + text.slice(at + charLength),
      '# A\n\nIt was warm.\n',
    );
    assert.equal(insertedContent.text, '');
  });

  it('tells info and hint as notes, and related places', () => {
    const finding: Finding = {
      rule: 'filler',
      severity: 'info',
      message: 'Two numbers disagree: 4 and 5.',
      story: null,
      step: null,
      start: 0,
      end: 1,
      fixes: [],
      related: [{ start: 6, end: 7, message: 'The other one.' }],
    };
    const format = sarif(fakeEngine().rules, '1.0.0');
    const report = fileReport(
      'a b#1.star.md',
      '4 and 5',
      [],
      [finding, { ...finding, severity: 'hint', rule: 'gone' }],
    );
    const log = logOf(format.start() + format.file(report) + format.end([], {} as never));
    const [first, second] = log.runs[0]!.results;
    assert.deepEqual([first!.level, second!.level, second!.ruleIndex], ['note', 'note', undefined]);
    const [related] = first!.relatedLocations!;
    assert.equal(related!.message.text, 'The other one.');
    assert.equal(related!.physicalLocation.region.charOffset, 6);
    assert.equal(related!.physicalLocation.artifactLocation.uri, 'a%20b%231.star.md');
  });

  it('knows a finding again where the text around it moved, and two alike apart', async () => {
    const prints = async (text: string) => {
      const { out } = await star('a.star.md --format sarif', { files: { '/desk/a.star.md': text } });
      return logOf(out).runs[0]!.results.map(
        ({ partialFingerprints }) => partialFingerprints['starStories/v1'],
      );
    };
    const before = await prints('# A\n\nwe ran. we ran. It cost XX.\n');
    const after = await prints('# A\n\nIt rained all week.\n\nwe ran. Then we ran. It cost XX.\n');
    assert.deepEqual(after, before);
    assert.equal(new Set(before).size, 3);
    assert.notDeepEqual(await prints('# B\n\nwe ran. we ran. It cost XX.\n'), before);
  });

  it('says what could not be read, and is a whole document where nothing was found', async () => {
    const files = { '/desk/a.star.md': '# A', '/desk/locked.star.md': null };
    const broken = await star('--format sarif', { files });
    const [run] = logOf(broken.out).runs;
    assert.equal(broken.code, 2);
    assert.equal(run!.invocations[0]!.executionSuccessful, false);
    assert.match(JSON.stringify(run!.invocations[0]!.toolExecutionNotifications), /permission denied/);
    for (const line of ['a.star.md --format sarif', 'a.star.md --format sarif --quiet']) {
      const { results, invocations } = logOf((await star(line, { files })).out).runs[0]!;
      assert.deepEqual([results, invocations], [[], [{ executionSuccessful: true }]]);
    }
    assert.equal(logOf((await star('--format sarif', { disk: memoryDisk({}) })).out).runs.length, 1);
  });

  it('writes paths as URIs', () => {
    assert.equal(uriOf('sub/näh & co.star.md'), 'sub/n%C3%A4h%20%26%20co.star.md');
    assert.equal(uriOf('/tmp/x y.star.md'), 'file:///tmp/x%20y.star.md');
    assert.equal(uriOf('C:/notes/x.star.md'), 'file:///C:/notes/x.star.md');
    assert.equal(uriOf('a:b.star.md'), 'a%3Ab.star.md');
    for (const path of ['<stdin>', '../up.star.md', '100%.star.md', '[x]?.star.md'])
      assert.ok(isReference(uriOf(path)), path);
  });
});
