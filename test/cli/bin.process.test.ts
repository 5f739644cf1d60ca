import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the shipped program; `read` limits the bytes that are read before its output is closed. */
const start = (args: readonly string[], options: { stdin?: string; read?: number; cwd?: string } = {}) =>
  new Promise<Ended>((done, fail) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: options.cwd });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (options.read !== undefined && out.length >= options.read) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', fail).on('close', code => done({ code, out, err }));
    child.stdin.on('error', () => {}).end(options.stdin ?? '');
  });

describe('star-stories, the program', () => {
  let folder: string;
  before(() => {
    assert.ok(existsSync(CLI), `${CLI} is not built: node scripts/build.mjs`);
    folder = mkdtempSync(join(tmpdir(), 'star-bin-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('exits 0, 1 and 2', async () => {
    const flawed = '# Boiler\n\n## Action\nI fixed [which valve?].\n';
    const [clean, findings, usage] = await Promise.all([
      start(['-', '--fail-on', 'never', '--format', 'json'], { stdin: flawed }),
      start(['-', '--format', 'compact'], { stdin: flawed }),
      start(['--formt']),
    ]);
    assert.equal(clean.code, 0, clean.err);
    assert.equal(JSON.parse(clean.out).version, 1);
    assert.equal(findings.code, 1, findings.err);
    assert.match(findings.out, /^<stdin>:\d+:\d+: error: /m);
    assert.equal(usage.code, 2);
    assert.match(usage.err, /Did you mean --format\?/);
  });

  it('ends quietly when its reader goes away', async () => {
    const story = '# Boiler\n\n## Situation\nThe boiler failed.\n\n';
    writeFileSync(join(folder, 'many.star.md'), story.repeat(800));
    const { code, err } = await start(['many.star.md', '--format', 'json'], { cwd: folder, read: 10 });
    assert.deepEqual({ code, err }, { code: 0, err: '' });
  });
});
