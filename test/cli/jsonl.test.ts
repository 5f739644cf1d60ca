import assert from 'node:assert/strict';
import { byteLines } from '../../server/src/cli/byte-lines';
import { createReviewer, reviewConfiguration } from '../../server/src/review';
import { rules } from '../../server/src/rules';
import { fakeEngine, star } from './fakes';

interface Line {
  readonly version: number;
  readonly id: string | number | null;
  readonly stories: readonly unknown[];
  readonly findings: readonly { readonly rule: string; readonly start: number }[];
  readonly errors: readonly {
    readonly path: string | null;
    readonly message: string;
    readonly line: number;
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

const linesOf = (out: string): readonly Line[] =>
  out
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Line);
const record = (id: unknown, text: unknown): string => `${JSON.stringify({ id, text })}\n`;

describe('--jsonl', () => {
  it('answers each line with its report, in order', async () => {
    const stdin = record('b', '# B\n\nwe ran XX') + record(7, '# A\n') + record('', 'sort of it');
    const { out, err, code } = await star('--jsonl', { stdin });
    const lines = linesOf(out);
    assert.deepEqual(
      lines.map(({ id, stories, findings }) => [id, stories.length, findings.map(({ rule }) => rule)]),
      [
        ['b', 1, ['we-language', 'leftover-placeholder']],
        [7, 1, []],
        ['', 0, ['filler']],
      ],
    );
    assert.deepEqual(lines[0]!.summary, { stories: 1, errors: 1, warnings: 1, infos: 0, hints: 0 });
    assert.deepEqual([lines[0]!.version, lines[0]!.errors, err, code], [1, [], '', 1]);
  });

  it('says of each text what --format json says', async () => {
    const engine = { createReviewer, reviewConfiguration, rules };
    const text = '# The tide gate\r\n\r\n## Action\r\nWe helped with the gate 🦀.\r\n';
    const [line] = linesOf((await star('--jsonl --level senior', { stdin: record('x', text), engine })).out);
    const file = JSON.parse((await star('- --format json --level senior', { stdin: text, engine })).out)
      .files[0];
    assert.deepEqual({ path: '<stdin>', stories: line!.stories, findings: line!.findings }, file);
    assert.ok(line!.findings.length > 0);
  });

  it('answers a line that cannot be read with an error, goes on, and exits 2', async () => {
    const poor = [
      'nope',
      '[1]',
      'null',
      '{"id":"a"}',
      '{"text":"x"}',
      '{"id":{},"text":"x"}',
      '{"id":"n","text":5}',
    ];
    const stdin = `${poor.join('\n')}\n${record('ok', '# A')}`;
    const { out, err, code } = await star('--jsonl', { stdin });
    const lines = linesOf(out);
    assert.deepEqual(
      lines.map(({ id, errors }) => [id, errors[0]?.line ?? null]),
      [
        [null, 1],
        [null, 2],
        [null, 3],
        ['a', 4],
        [null, 5],
        [null, 6],
        ['n', 7],
        ['ok', null],
      ],
    );
    for (const { errors, findings } of lines.slice(0, -1)) {
      assert.match(errors[0]!.message, /^(is|has) no/);
      assert.deepEqual(findings, []);
    }
    assert.deepEqual([err, code], ['7 lines could not be checked.\n', 2]);
  });

  it('goes on where the reviewer itself fails on a text', async () => {
    const { out, code } = await star('--jsonl', { stdin: record(1, 'CRASH') + record(2, '# A') });
    const [first, second] = linesOf(out);
    assert.match(first!.errors[0]!.message, /something broke inside/);
    assert.deepEqual([second!.id, second!.errors, code], [2, [], 2]);
  });

  it('passes over blank lines, a byte-order mark and carriage returns, and takes bytes that are no UTF-8 for an error', async () => {
    const pieces = [
      Buffer.from(`\uFEFF${record('a', 'x').trimEnd()}\r\n\r\n  \n`),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(record('b', 'y').trimEnd()),
    ];
    const lines = linesOf((await star('--jsonl', { pieces })).out);
    assert.deepEqual(
      lines.map(({ id, errors }) => [id, errors.map(({ message, line }) => `${line} ${message}`)]),
      [
        ['a', []],
        [null, ['4 is not UTF-8: save it in that encoding']],
        ['b', []],
      ],
    );
  });

  it('heeds --fail-on, --quiet, rules and the configuration of the folder', async () => {
    const stdin = record('a', 'we ran sort of far');
    assert.equal((await star('--jsonl', { stdin })).code, 0);
    assert.equal((await star('--jsonl --fail-on hint', { stdin })).code, 1);
    assert.deepEqual(linesOf((await star('--jsonl --quiet', { stdin })).out)[0]!.findings, []);
    const files = { '/desk/.starrc.json': '{ "rules": { "filler": "error" } }' };
    assert.equal((await star('--jsonl --rule we-language=off', { stdin, files })).code, 1);
    const broken = await star('--jsonl', { stdin, files: { '/desk/.starrc.json': '{' } });
    assert.deepEqual([linesOf(broken.out).length, broken.code], [1, 2]);
    assert.match(broken.err, /broken configuration/);
  });

  it('refuses files, fixes and other formats', async () => {
    for (const line of [
      '--jsonl a.star.md',
      '--jsonl --fix',
      '--jsonl --fix-dry-run',
      '--jsonl --format sarif',
      'time --jsonl',
    ]) {
      const { out, err, code } = await star(line, { stdin: record(1, ''), files: { '/desk/a.star.md': '' } });
      assert.deepEqual([out, code], ['', 2], line);
      assert.match(err, /--jsonl/, line);
    }
    assert.equal((await star('--jsonl --format json -', { stdin: record(1, '') })).code, 0);
  });

  it('writes each report before it reads the next line, so that nothing piles up', async () => {
    const events: string[] = [];
    const fake = fakeEngine();
    const engine = {
      ...fake,
      createReviewer: (...options: Parameters<typeof fake.createReviewer>) => {
        const reviewer = fake.createReviewer(...options);
        return {
          ...reviewer,
          review: (...given: Parameters<typeof reviewer.review>) => {
            events.push(`review ${given[0]}`);
            return reviewer.review(...given);
          },
        };
      },
    };
    const pieces = {
      *[Symbol.iterator]() {
        for (const id of [1, 2, 3]) {
          events.push(`read ${id}`);
          yield Buffer.from(record(id, `${id}`));
        }
      },
    };
    await star('--jsonl', { pieces, engine });
    assert.deepEqual(events, ['read 1', 'review 1', 'read 2', 'review 2', 'read 3', 'review 3']);
  });

  it('ends quietly when its reader goes away', async () => {
    const { out, code } = await star('--jsonl', { stdin: record(1, '') + record(2, ''), closesAfter: 1 });
    assert.deepEqual([linesOf(out).length, code], [1, 0]);
  });
});

describe('lines of a stream', () => {
  const lines = async (pieces: readonly string[], most = 100) => {
    const stream = (async function* () {
      for (const piece of pieces) yield Buffer.from(piece);
    })();
    const found: [number, string | null][] = [];
    for await (const { number, bytes } of byteLines(stream, most))
      found.push([number, bytes && Buffer.from(bytes).toString()]);
    return found;
  };

  it('come whole wherever the pieces are cut', async () => {
    const text = 'one\ntwo\r\n\nthree é';
    const expected = [
      [1, 'one'],
      [2, 'two'],
      [3, ''],
      [4, 'three é'],
    ];
    assert.deepEqual(await lines([text]), expected);
    for (let at = 0; at <= text.length; at++)
      assert.deepEqual(await lines([text.slice(0, at), text.slice(at)]), expected, `cut at ${at}`);
    assert.deepEqual(await lines([...text]), expected);
    assert.deepEqual(await lines(['a\n']), [[1, 'a']]);
    assert.deepEqual(await lines([]), []);
  });

  it('are let go where they are too long, and the next one comes as ever', async () => {
    assert.deepEqual(await lines(['aaa', 'aaa', 'a\nbb\n', 'ccccccc'], 5), [
      [1, null],
      [2, 'bb'],
      [3, null],
    ]);
  });
});
