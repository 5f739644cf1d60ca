import assert from 'node:assert/strict';
import type { CodeLens } from 'vscode-languageserver';
import type { ChoicesResult, NewStoryResult } from '../../server/src/protocol';
import { connect, FOLDER, PUSH, until } from './support/client';
import { fakeReviewer } from './support/fake';

const A = `${FOLDER}/a.star.md`;
const TEXT = '## Action\nWe cut it.\n';

describe('a server that is pulled', () => {
  it('answers each version once and never pushes', async () => {
    const client = await connect({ own: { checked: true } });
    await client.open(A, TEXT);
    const first = await client.pull(A);
    assert.ok(first.kind === 'full');
    assert.deepEqual(
      first.items.map(({ code }) => code),
      ['we-language'],
    );
    assert.deepEqual(await client.pull(A, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    assert.equal(client.checked.length, 1);
    await new Promise(resolve => setTimeout(resolve, 150));
    assert.deepEqual(client.published, []);
  });

  it('follows incremental edits through emoji and CRLF', async () => {
    const client = await connect();
    await client.open(A, '## Action\r\n🧵 I cut it.\r\n');
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: A, version: 2 },
      contentChanges: [
        { range: { start: { line: 1, character: 3 }, end: { line: 1, character: 4 } }, text: 'We' },
        { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: 'We left.\r\n' },
      ],
    });
    assert.deepEqual(
      (await client.items(A)).map(({ range }) => range.start),
      [
        { line: 1, character: 3 },
        { line: 2, character: 0 },
      ],
    );
  });

  it('ignores every other Markdown file until it is asked to check it', async () => {
    const client = await connect();
    const uri = `${FOLDER}/stories.md`;
    await client.open(uri, TEXT);
    assert.deepEqual(await client.items(uri), []);
    assert.deepEqual(await client.request('textDocument/codeLens', { textDocument: { uri } }), []);
    assert.equal(await client.request('starStories/preview', { uri }), null);
    await client.request('starStories/checkThisFile', { uri });
    assert.equal((await client.items(uri)).length, 1);
    await until(() => client.refreshes() === 1);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await client.open(uri, TEXT);
    assert.deepEqual(await client.items(uri), []);
  });

  it('checks unsaved documents under a story name', async () => {
    const client = await connect();
    await client.open('untitled:new.star.md', TEXT);
    assert.equal((await client.items('untitled:new.star.md')).length, 1);
  });

  it('reports on a configuration file in that file', async () => {
    const client = await connect();
    const uri = `${FOLDER}/.starrc.json`;
    await client.open(uri, '{ "levle": "senior" }', 'json');
    assert.deepEqual(
      (await client.items(uri)).map(({ code }) => code),
      ['configuration'],
    );
  });
});

describe('a server that pushes', () => {
  it('publishes after a change and clears on close', async () => {
    const client = await connect({ capabilities: PUSH });
    assert.equal(client.result.capabilities.diagnosticProvider, undefined);
    await client.open(A, TEXT);
    await until(() => client.published.length === 1);
    assert.deepEqual(
      client.published[0]?.diagnostics.map(({ code }) => code),
      ['we-language'],
    );
    assert.equal(client.published[0]?.version, 1);
    for (const version of [2, 3])
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: A, version },
        contentChanges: [{ text: `## Action\nI cut it ${version} times.\n` }],
      });
    await until(() => client.published.length === 2);
    assert.deepEqual(client.published[1], { uri: A, version: 3, diagnostics: [] });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: A } });
    await until(() => client.published.length === 3);
    assert.deepEqual(client.published[2], { uri: A, diagnostics: [] });
  });

  it('stays silent about other Markdown files', async () => {
    const client = await connect({ capabilities: PUSH });
    await client.open(`${FOLDER}/README.md`, TEXT);
    await client.open(A, TEXT);
    await until(() => client.published.length === 1);
    assert.equal(client.published[0]?.uri, A);
  });
});

describe('what is in force', () => {
  const rules = (severity: string) => JSON.stringify({ rules: { 'we-language': severity } });

  it('is the nearest configuration upward, the last good one where that is broken', async () => {
    const files = new Map([[`${FOLDER}/.starrc.json`, rules('off')]]);
    const client = await connect({ files });
    const deep = `${FOLDER}/2024/b.star.md`;
    const change = (uri: string) =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await client.open(deep, TEXT);
    assert.equal((await client.items(deep)).length, 0);

    files.set(`${FOLDER}/.starrc.json`, '{ "rules": ');
    await change(`${FOLDER}/.starrc.json`);
    await until(() => client.refreshes() === 1);
    assert.equal((await client.items(deep)).length, 0);

    files.set(`${FOLDER}/2024/.starrc.yaml`, 'level: senior\n');
    await change(`${FOLDER}/2024/.starrc.yaml`);
    await until(() => client.refreshes() === 2);
    assert.equal((await client.items(deep)).length, 1);
  });

  it('leaves out what the configuration ignores', async () => {
    const files = new Map([[`${FOLDER}/.starrc.json`, '{ "ignore": ["drafts/**", "!drafts/kept*"] }']]);
    const client = await connect({ files });
    const found = async (uri: string) => {
      await client.open(uri, TEXT);
      return (await client.items(uri)).length;
    };
    assert.equal(await found(`${FOLDER}/drafts/a.star.md`), 0);
    assert.equal(await found(`${FOLDER}/drafts/kept.star.md`), 1);
    assert.equal(await found(A), 1);
  });

  it('is read through the client where the server cannot read it', async () => {
    const files = new Map([['vscode-vfs://hub/repo/.starrc.json', rules('off')]]);
    const folders = ['vscode-vfs://hub/repo'];
    const uri = 'vscode-vfs://hub/repo/a.star.md';
    const client = await connect({ files, folders, own: { readFile: true } });
    await client.open(uri, TEXT);
    assert.equal((await client.items(uri)).length, 0);
    const mute = await connect({ files, folders });
    await mute.open(uri, TEXT);
    assert.equal((await mute.items(uri)).length, 1);
  });

  it('takes the editor settings and asks again when they change', async () => {
    const seen: unknown[] = [];
    let pace: unknown = 170;
    const client = await connect({
      settings: () => ({
        pace,
        level: null,
        profile: 7,
        calibration: [{ estimateSeconds: 30, actualSeconds: 33 }, 'none'],
      }),
      createReviewer: () => ({
        ...fakeReviewer(),
        review(text, layers) {
          seen.push(layers);
          return fakeReviewer().review(text, layers);
        },
      }),
    });
    await client.open(A, TEXT);
    await client.pull(A);
    pace = 'fast';
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.pull(A);
    const learned = { calibration: { factor: Math.exp(Math.log(1.1) / 1.4), sections: 1 } };
    assert.deepEqual(seen, [
      { editor: { pace: 170 }, learned },
      { editor: {}, learned },
    ]);
  });
});

describe('when something throws', () => {
  it('one line is logged, stale results go, and the next version is checked as ever', async () => {
    const client = await connect({ own: { checked: true } });
    await client.open(A, TEXT);
    assert.equal((await client.items(A)).length, 1);
    const change = (version: number, text: string) =>
      client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: A, version },
        contentChanges: [{ text }],
      });
    await change(2, `${TEXT}BOOM`);
    assert.deepEqual(await client.items(A), []);
    assert.equal(client.checked.at(-1)?.problem, 'The check failed. The log has more.');
    assert.equal(client.log.length, 1);
    assert.match(client.log[0]!, /^check of .*a\.star\.md: Error: the fake was told to fail \(at .*\)$/);
    await change(3, TEXT);
    assert.equal((await client.items(A)).length, 1);
    assert.equal(client.checked.at(-1)?.problem, null);
  });

  it('a rule that fails is named in the status, and the others still speak', async () => {
    const client = await connect({
      own: { checked: true },
      createReviewer: options => ({
        ...fakeReviewer(),
        review(text, layers) {
          options?.onError?.('blame', new Error('no luck'));
          return fakeReviewer().review(text, layers);
        },
      }),
    });
    await client.open(A, TEXT);
    assert.equal((await client.items(A)).length, 1);
    assert.equal(client.checked[0]?.problem, 'Left out, because it failed: blame. The log has more.');
    assert.match(client.log[0]!, /^rule blame: Error: no luck/);
  });

  it('a request without sense gets the empty answer, and the server goes on', async () => {
    const client = await connect();
    await client.open(A, TEXT);
    assert.equal(await client.request('textDocument/hover', { textDocument: { uri: A } }), null);
    assert.equal(await client.request('textDocument/hover', { textDocument: null }), null);
    assert.equal(await client.request('starStories/preview', {}), null);
    await assert.rejects(client.request('starStories/checkThisFile', {}), /uri is missing/);
    await assert.rejects(client.request('starStories/unheardOf', {}), /Unhandled method/);
    assert.equal(
      (await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: A } })).length,
      2,
    );
    assert.ok(client.log.length >= 2);
  });

  it('a request without parameters is answered all the same', async () => {
    const { connection } = await connect();
    const { levels } = await connection.sendRequest<ChoicesResult>('starStories/choices');
    assert.ok(levels.includes('senior'));
    const { text } = await connection.sendRequest<NewStoryResult>('starStories/newStory');
    assert.match(text, /^# /);
  });

  it('a question about an older version is refused', async () => {
    let release = () => {};
    const gate = new Promise<void>(resolve => {
      release = resolve;
    });
    const client = await connect({ settings: () => gate.then(() => null) });
    await client.open(A, TEXT);
    const hover = client.request('textDocument/hover', {
      textDocument: { uri: A },
      position: { line: 1, character: 0 },
    });
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: A, version: 2 },
      contentChanges: [{ text: '## Action\nNew.\n' }],
    });
    release();
    await assert.rejects(hover, { code: -32801 });
    assert.deepEqual(await client.items(A), []);
  });
});
