import assert from 'node:assert/strict';
import { createDocuments, isStoryFile } from '../../client/src/documents';
import { clock } from '../../client/src/format';
import { createNonce, pageHtml } from '../../client/src/preview/html';
import { isFromPreview } from '../../client/src/preview/messages';

const address = (path: string) => ({ path, toString: () => `file://${path}` });
const range = { start: { line: 1, character: 2 }, end: { line: 3, character: 0 } };

describe('the client at its edges', () => {
  it('knows stories by name', () => {
    assert.ok(isStoryFile(address('/a/kiln.star.md')));
    assert.ok(isStoryFile(address('/a/KILN.STAR.MD')));
    for (const path of ['/a/kiln.md', '/a/star.md', '/kiln.star.md/notes.md', '/a/kiln.star.md.bak']) {
      assert.equal(isStoryFile(address(path)), false, path);
    }
  });

  it('lets the server see stories, configuration files and what was adopted, until it is forgotten', () => {
    const documents = createDocuments();
    const notes = address('/a/notes.md');
    assert.ok(documents.accepts(address('/a/kiln.star.md')));
    assert.ok(documents.accepts(address('/a/.starrc.json')));
    assert.ok(documents.accepts(address('/a/.starrc.yaml')));
    assert.equal(documents.isStory(address('/a/.starrc.yaml')), false);
    assert.equal(documents.accepts(address('/a/x.starrc.json')), false);
    assert.equal(documents.accepts(notes), false);
    documents.adopt(notes);
    assert.ok(documents.accepts(notes) && documents.isStory(notes));
    documents.forget(notes);
    assert.equal(documents.accepts(notes), false);
  });

  it('takes the messages that the page sends and no others', () => {
    const reveal = { type: 'reveal', uri: 'file:///a', version: 1, range };
    assert.ok(isFromPreview({ type: 'ready', switches: {} }));
    assert.ok(isFromPreview({ type: 'switch', switches: { level: 'senior', principle: 'ownership' } }));
    assert.ok(isFromPreview(reveal));
    const inMode = { type: 'in-mode', mode: 'walkthrough', uri: 'file:///a', version: 1, message: null };
    assert.ok(isFromPreview(inMode));
    const others = [
      null,
      'ready',
      { type: 'run', command: 'x' },
      { type: 'ready' },
      { type: 'switch', switches: { level: 3 } },
      { ...reveal, uri: 1 },
      { ...inMode, mode: 'karaoke' },
      { ...inMode, version: null },
      { ...inMode, message: undefined, mode: undefined },
      { ...reveal, version: '1' },
      { ...reveal, range: null },
      { ...reveal, range: { start: range.start } },
      { ...reveal, range: { ...range, end: { line: -1, character: 0 } } },
      { ...reveal, range: { ...range, end: { line: 1.5, character: 0 } } },
    ];
    for (const other of others) assert.equal(isFromPreview(other), false, JSON.stringify(other));
  });

  it('gives the page nothing but its own script and style', () => {
    const assets = { script: 'vscode:/p.js?a&b', style: 'vscode:/p.css', source: 'https://*.vscode-cdn.net' };
    const html = pageHtml(assets, 'abc', 'en', '<b>"title"</b>');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];
    assert.equal(policy, "default-src 'none'; script-src 'nonce-abc'; style-src https://*.vscode-cdn.net");
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.ok(html.includes('<script nonce="abc" src="vscode:/p.js?a&#38;b"></script>'));
    assert.ok(html.includes('<title>&#60;b&#62;&#34;title&#34;&#60;/b&#62;</title>'));
    assert.ok(!/\son\w+=|style="|unsafe/.test(html));
  });

  it('makes a new nonce of 128 bits each time', () => {
    const nonces = new Set(Array.from({ length: 50 }, createNonce));
    assert.equal(nonces.size, 50);
    for (const nonce of nonces) assert.match(nonce, /^[0-9a-f]{32}$/);
  });

  it('writes minutes and seconds', () => {
    assert.deepEqual([0, 9.4, 59.5, 150].map(clock), ['0:00', '0:09', '1:00', '2:30']);
  });
});
