import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './process.mjs';

/** The grammar's token tests: each file under test/syntaxes is one test case. */
export async function runGrammar() {
  const report = mkdtempSync(join(tmpdir(), 'star-grammar-'));
  try {
    const tool = 'node_modules/vscode-tmgrammar-test/dist/unit.js';
    const code = await run(process.execPath, [
      tool,
      '--xunit-report',
      report,
      'test/syntaxes/**/*.md',
      ...GRAMMARS,
    ]);
    const xml = readdirSync(report).map(file => readFileSync(join(report, file), 'utf8'));
    const cases = xml.join('').split('<testcase').slice(1);
    const failed = cases.filter(text => /<(failure|error)\b/.test(text)).length;
    if (cases.length === 0) throw new Error('no grammar test was run');
    if (code !== 0 && failed === 0) throw new Error(`the grammar tests ended with ${code}`);
    return { passed: cases.length - failed, failed };
  } finally {
    rmSync(report, { recursive: true, force: true });
  }
}

/** Markdown's own grammar, which ours is injected into. */
const GRAMMARS = ['-g', 'test/syntaxes/markdown.tmLanguage.json'];
