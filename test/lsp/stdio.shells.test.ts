import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver';
import { parseStarrc } from '../../server/src/config/index';
import { createReviewer } from '../../server/src/review/index';
import { rules } from '../../server/src/rules/index';
import { createLines } from '../../server/src/text/index';
import { PULL, PUSH } from './support/client';
import { endAll, start } from './support/process';

/** One finding, in the words that all shells share; lines and columns count from 1. */
interface Row {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly place: readonly number[];
}

const STARRC = JSON.stringify({
  level: 'principal',
  rules: { 'we-language': 'error', 'missing-section': 'hint' },
});
const HARD = [
  [
    'crlf',
    '\uFEFF# Bread 🥖\r\n\r\n## Situation\r\nWe baked.\r\n\r\n## Action\r\nWe helped with the 🥐 oven.\r\n',
  ],
  [
    'broken',
    '---\nlevel: archduke\nlevel: [\n---\n## Sitaution\n<!-- star-disable we-langage -->\nWe left.\n',
  ],
  ['labels', '**Situation:** Late trains.\n**Action:** We called them.\n**Result:** The team was happy.\n'],
  ['empty', ''],
] as const;

const sorted = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('the same files', function () {
  this.timeout(60_000);
  let folder = '';
  let files: readonly string[] = [];
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'star-shells-'));
    writeFileSync(join(folder, '.starrc.json'), STARRC);
    for (const name of readdirSync('samples').filter(each => each.endsWith('.star.md')))
      writeFileSync(join(folder, name), readFileSync(join('samples', name)));
    for (const [name, text] of HARD) writeFileSync(join(folder, `${name}.star.md`), text);
    files = readdirSync(folder).filter(name => name.endsWith('.star.md'));
  });
  after(() => {
    endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  function core(): readonly Row[] {
    const reviewer = createReviewer();
    const { layer } = parseStarrc(STARRC, { ruleIds: rules.map(({ id }) => id) });
    return files.flatMap(file => {
      const lines = createLines(textOf(file));
      return reviewer
        .review(textOf(file), { starrc: layer! })
        .findings.map(({ rule, severity, message, ...span }) => {
          const [from, to] = [lines.positionAt(span.start), lines.positionAt(span.end)];
          const place = [from.line + 1, from.character + 1, to.line + 1, to.character + 1];
          return { file, rule, severity, message, place };
        });
    });
  }

  function terminal(): readonly Row[] {
    interface Listed extends Omit<Row, 'file' | 'place'> {
      readonly line: number;
      readonly column: number;
      readonly endLine: number;
      readonly endColumn: number;
    }
    const arguments_ = ['lint', '--format', 'json', '--fail-on', 'never', folder];
    const output = execFileSync(process.execPath, ['dist/cli.js', ...arguments_], { encoding: 'utf8' });
    const report = JSON.parse(output) as { files: { path: string; findings: Listed[] }[] };
    return report.files.flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, message, line, column, endLine, endColumn }) => ({
        file: basename(path),
        rule,
        severity,
        message,
        place: [line, column, endLine, endColumn],
      })),
    );
  }

  async function editor(capabilities: ClientCapabilities): Promise<readonly Row[]> {
    const server = await start(capabilities, { root: pathToFileURL(folder).href });
    const rows: Row[] = [];
    const uriOf = (file: string): string => pathToFileURL(join(folder, file)).href;
    for (const file of files) await server.open(uriOf(file), textOf(file));
    for (const file of files) {
      const uri = uriOf(file);
      for (const { code, severity, message, range } of await server.diagnostics(uri))
        rows.push({
          file,
          rule: String(code),
          severity: ['', 'error', 'warning', 'info', 'hint'][severity ?? 0]!,
          message: String(message),
          place: [range.start, range.end].flatMap(({ line, character }) => [line + 1, character + 1]),
        });
    }
    return rows;
  }

  it('give the same findings in the core, the terminal, and both kinds of editor', async () => {
    const expected = sorted(core());
    assert.ok(expected.length > 20, `only ${expected.length} findings to compare`);
    assert.ok(expected.some(({ rule, severity }) => rule === 'we-language' && severity === 'error'));
    assert.deepEqual(sorted(terminal()), expected, 'terminal');
    assert.deepEqual(sorted(await editor(PULL)), expected, 'pull');
    assert.deepEqual(sorted(await editor(PUSH)), expected, 'push');
  });
});
