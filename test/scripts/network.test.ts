import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkUses } from '../../scripts/build/network.mjs';

describe('no network code', () => {
  it('finds each way out', async () => {
    const ways: readonly (readonly [code: string, found: string])[] = [
      ["fetch('/x')", 'fetch'],
      ["if (false) window.fetch('/x')", 'fetch'],
      ["self['fetch']('/x')", 'fetch'],
      ['new WebSocket(address)', 'WebSocket'],
      ['const { XMLHttpRequest: X } = globalThis', 'XMLHttpRequest'],
      ["navigator.sendBeacon('/x')", 'sendBeacon'],
      ["require('node:https')", 'https'],
      ["import('http')", 'http'],
      ["import dns from 'node:dns/promises'", 'dns/promises'],
    ];
    for (const [code, found] of ways) assert.deepEqual(await networkUses(code), [found], code);
  });

  it('finds a module that is named only at run time', async () => {
    assert.equal((await networkUses('require(name)')).length, 1);
    assert.equal((await networkUses('import(name)')).length, 1);
    assert.equal((await networkUses("const load = require; load('x')")).length, 1);
  });

  it('takes no notice of words', async () => {
    const words = [
      "// fetch('/x'), require('https')",
      "const story = 'I called fetch() over https with a WebSocket.'",
      'const verbs = { fetch: 1, get: 2 }',
      'const carry = fetch => fetch(1)',
      "require('node:fs')",
      "if (typeof require === 'function') module.exports = 1",
    ];
    for (const code of words) assert.deepEqual(await networkUses(code), [], code);
  });

  it('finds none in what ships', async () => {
    const bundles = ['dist', 'dist/client', 'dist/server', 'dist/webview'].flatMap(folder =>
      readdirSync(folder)
        .filter(file => file.endsWith('.js'))
        .map(file => join(folder, file)),
    );
    assert.ok(bundles.length >= 6, `${bundles.length} bundles are built`);
    for (const bundle of bundles)
      assert.deepEqual(await networkUses(readFileSync(bundle, 'utf8')), [], bundle);
  });
});
