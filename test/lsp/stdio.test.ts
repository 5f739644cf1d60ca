import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  CodeLens,
  Diagnostic,
  Hover,
  InitializeResult,
  SemanticTokens,
  TextDocumentEdit,
} from 'vscode-languageserver';
import { createProtocolConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { createReviewer, type Finding } from '../../server/src/review/index';
import { applyEdits, createLines } from '../../server/src/text/index';
import { PULL, PUSH } from './support/client';
import { endAll, type ServerProcess, start } from './support/process';

const SAMPLES = readdirSync('samples').filter(name => name.endsWith('.star.md'));
const uriOf = (name: string): string => pathToFileURL(resolve('samples', name)).href;
const read = (name: string): string => readFileSync(resolve('samples', name), 'utf8');

type Row = readonly [rule: string, severity: string, line: number, column: number, message: string];
const SEVERITIES = ['', 'error', 'warning', 'info', 'hint'];
const byPlace = (a: Row, b: Row): number => a[2] - b[2] || a[3] - b[3] || (a[0] < b[0] ? -1 : 1);

const rowsOf = (diagnostics: readonly Diagnostic[]): Row[] =>
  diagnostics
    .map(
      ({ code, severity, range, message }): Row => [
        String(code),
        SEVERITIES[severity ?? 0]!,
        range.start.line,
        range.start.character,
        String(message),
      ],
    )
    .sort(byPlace);

/** What the core says about a text, in the editor's coordinates. */
function expected(text: string): Row[] {
  const lines = createLines(text);
  const row = ({ rule, severity, start, message }: Finding): Row => {
    const { line, character } = lines.positionAt(start);
    return [rule, severity, line, character, message];
  };
  return createReviewer().review(text, {}).findings.map(row).sort(byPlace);
}

const FLAWED = [
  '---',
  'level: senior',
  '---',
  '# The queue at the ward 🏥',
  '',
  '## Situation',
  'On the ward where I was a pharmacist, discharge letters were late every day.',
  '',
  '## Action',
  'We changed the order of the rounds. It was basically a new list.',
  '',
  '## Result',
  'Waiting fell from [before?] to 40 minutes.',
  '',
].join('\r\n');

describe('the server as it ships, over standard input and output', function () {
  this.timeout(30_000);
  after(endAll);

  for (const [name, capabilities] of [
    ['pulled', PULL],
    ['pushing', PUSH],
  ] as const)
    it(`says about each sample what the core says (${name})`, async () => {
      const server = await start(capabilities);
      assert.ok(SAMPLES.length >= 8);
      for (const sample of SAMPLES) await server.open(uriOf(sample), read(sample));
      for (const sample of SAMPLES) {
        assert.deepEqual(rowsOf(await server.diagnostics(uriOf(sample))), expected(read(sample)), sample);
      }
      if (name === 'pulled') assert.deepEqual(server.published, []);
      else await assert.rejects(server.request('textDocument/rename', {}));
    });

  it('is still right after a hundred edits with CRLF and emoji', async () => {
    const server = await start(PULL);
    const uri = 'file:///nowhere/edits.star.md';
    let text = FLAWED;
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    const pieces = ['We ', '🧪', '\r\n', 'basically ', '[what?]', '', '\n\n', 'I ', '- ', '## Task\r\n'];
    await server.open(uri, text);
    for (let version = 2; version <= 101; version++) {
      const lines = createLines(text);
      const start = whole(text, random(text.length));
      const end = whole(text, Math.min(text.length, start + random(4)));
      const edit = { start, end: Math.max(start, end), text: pieces[random(pieces.length)]! };
      await server.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          {
            range: { start: lines.positionAt(edit.start), end: lines.positionAt(edit.end) },
            text: edit.text,
          },
        ],
      });
      text = applyEdits(text, [edit]);
      if (version % 10 === 1) assert.deepEqual(rowsOf(await server.diagnostics(uri)), expected(text));
    }
  });

  it('answers everything else about a story', async () => {
    const server = await start(PULL);
    const uri = 'file:///nowhere/ward.star.md';
    const textDocument = { uri };
    await server.open(uri, FLAWED);
    const diagnostics = await server.diagnostics(uri);
    const we = diagnostics.find(({ code }) => code === 'we-language');
    assert.ok(we, 'we-language is not reported');

    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range: we.range,
      context: { diagnostics: [we] },
    });
    const titles = actions.map(({ title }) => title);
    for (const part of ['on this line', 'in this section (Action)', 'in this file', 'Turn off'])
      assert.ok(
        titles.some(title => title.includes(part)),
        `${part} is missing in ${titles.join(' | ')}`,
      );
    const claim = actions.find(({ edit }) => edit !== undefined)!;
    assert.deepEqual((claim.edit!.documentChanges![0] as TextDocumentEdit).textDocument, { uri, version: 1 });

    const hover = await server.request<Hover>('textDocument/hover', {
      textDocument,
      position: we.range.start,
    });
    assert.match((hover.contents as { value: string }).value, /Better:/);
    const onHeading = await server.request<Hover>('textDocument/hover', {
      textDocument,
      position: { line: 5, character: 5 },
    });
    assert.match((onHeading.contents as { value: string }).value, /\*\*Situation\*\*: about \d+ s of 30 s/);

    const lenses = await server.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.match(lenses[0]!.command!.title, /^Story · about \d:\d\d of 3:00/);
    assert.match(lenses[1]!.command!.title, /^Situation · about \d+ s of 30/);

    const { data } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    assert.equal(data.length, 4 * 5, 'three steps and a placeholder');

    const next = await server.request<{ message: string }>('starStories/nextFinding', {
      uri,
      position: { line: 0, character: 0 },
    });
    assert.ok(next.message.length > 0);
  });

  it('outlives malformed messages', async () => {
    const server = await start(PULL);
    const raw = (text: string): void => void server.process.stdin!.write(text);
    const message = (json: string): void => raw(`Content-Length: ${Buffer.byteLength(json)}\r\n\r\n${json}`);
    message('{ this is not JSON');
    message('[]');
    message('{"jsonrpc":"2.0","id":77}');
    message('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":null}');
    message('{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":5}}}');
    message('{"jsonrpc":"2.0","id":"x","method":"textDocument/hover"}');
    await server.open(uriOf('a.star.md'), FLAWED);
    assert.ok((await server.diagnostics(uriOf('a.star.md'))).length > 0);
  });

  it('keeps an error in one answer away from the others', async () => {
    const server = await start(PULL);
    const uri = uriOf('b.star.md');
    await server.open(uri, FLAWED);
    const lost = server.request('textDocument/codeAction', {
      textDocument: { uri },
      range: null,
      context: {},
    });
    const found = server.diagnostics(uri);
    assert.deepEqual(await lost, []);
    assert.ok((await found).length > 0);
  });

  it('answers about five megabytes within two seconds', async () => {
    const server = await start(PULL);
    for (const [name, unit] of [
      ['prose', 'We basically changed 40 % of the rota in [which week?] and it went well. '],
      ['headings', '## Action\n'],
      ['rubbish', '\u0000\uFFFD[`<*_"\u2028'],
    ] as const) {
      const uri = uriOf(`${name}.star.md`);
      const text = unit.repeat(Math.ceil(5_000_000 / Buffer.byteLength(unit)));
      await server.open(uri, `## Situation\n${text}`);
      const started = performance.now();
      const diagnostics = await server.diagnostics(uri);
      const lenses = await server.request('textDocument/codeLens', { textDocument: { uri } });
      const milliseconds = performance.now() - started;
      assert.ok(
        diagnostics.some(({ code }) => code === 'file-too-large'),
        name,
      );
      assert.ok(Array.isArray(lenses));
      assert.ok(milliseconds < 2000, `${name}: ${Math.round(milliseconds)} ms`);
    }
  });
});

describe('the server as the terminal starts it', function () {
  this.timeout(30_000);
  after(endAll);
  it('says the same', async () => {
    const server = await start(PULL, { command: ['dist/cli.js', 'lsp', '--stdio'] });
    const uri = 'file:///nowhere/terminal.star.md';
    await server.open(uri, FLAWED);
    assert.deepEqual(rowsOf(await server.diagnostics(uri)), expected(FLAWED));
    await server.request('shutdown', undefined);
    await server.connection.sendNotification('exit');
    assert.equal(await server.ended, 0);
  });
});

describe('the server as VS Code starts it', function () {
  this.timeout(30_000);
  it('talks over the channel of the process and ends with it', async () => {
    const child = fork('dist/server/node.js', ['--node-ipc'], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ended = new Promise(resolve => child.on('exit', resolve));
    const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
    connection.listen();
    const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: PULL,
    });
    assert.equal(capabilities.diagnosticProvider !== undefined, true);
    connection.dispose();
    child.disconnect();
    assert.equal(await ended, 1);
  });
});

describe('the end of the server process', function () {
  this.timeout(30_000);
  after(endAll);
  const shutDown = async (server: ServerProcess): Promise<void> => {
    await server.request('shutdown', undefined);
    await server.connection.sendNotification('exit');
  };

  it('is orderly after shutdown and exit', async () => {
    const server = await start(PULL);
    await shutDown(server);
    assert.equal(await server.ended, 0);
    assert.equal(server.errors(), '');
  });
  it('comes with the end of its input', async () => {
    const server = await start(PULL);
    server.process.stdin!.end();
    assert.equal(await server.ended, 1);
  });
  it('comes when nobody reads its output', async () => {
    const server = await start(PUSH);
    server.process.stdout!.destroy();
    await server.open(uriOf('c.star.md'), FLAWED);
    assert.equal(await server.ended, 1);
    assert.equal(server.errors(), '');
  });
});

/** The nearest place that does not cut a surrogate pair or a line break in two. */
function whole(text: string, offset: number): number {
  const before = text.charCodeAt(offset - 1);
  const cuts = (before >= 0xd800 && before <= 0xdbff) || (text[offset - 1] === '\r' && text[offset] === '\n');
  return cuts ? offset - 1 : offset;
}
