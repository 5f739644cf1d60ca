import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type Json = Readonly<Record<string, unknown>>;

const json = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json;

/** The English texts that the client's and the pages' code passes to `t`. */
function textsInCode(): string[] {
  const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.ts'),
  );
  const code = files.map(file => readFileSync(join('client', file), 'utf8')).join('\n');
  return [...code.matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map(match =>
    (match[1] ?? '').replaceAll("\\'", "'"),
  );
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the words for translators', () => {
  it('in l10n/bundle.l10n.json are those in the code, each under itself', () => {
    const bundle = json('l10n/bundle.l10n.json');
    assert.deepEqual(Object.keys(bundle).sort(), [...new Set(textsInCode())].sort());
    for (const [english, value] of Object.entries(bundle)) assert.equal(value, english);
  });

  it('hold every text that is passed to t', () => {
    const files = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter(file =>
      file.endsWith('.ts'),
    );
    for (const file of files) {
      const code = readFileSync(join('client', file), 'utf8');
      assert.doesNotMatch(
        code,
        /(?<!function )\bt\(\s*(?!['\s])/,
        `${file} passes something else than a plain text`,
      );
    }
  });

  it('in package.nls.json are those that the manifest names', () => {
    const used = texts(json('package.json')).flatMap(text => /^%(.+)%$/.exec(text)?.[1] ?? []);
    assert.ok(used.length > 10);
    assert.deepEqual(Object.keys(json('package.nls.json')).sort(), [...new Set(used)].sort());
  });
});
