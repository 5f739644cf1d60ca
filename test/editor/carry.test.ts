import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { writeLine } from '../../client/src/history/lines';
import type { HistoryRecord } from '../../client/src/history/record';
import { clean, inFolder, run, show, write } from './support/editor';
import { hasPage, webview } from './support/page';
import { LOCK_KEEPER } from './support/story';
import { until } from './support/wait';

const AT = Date.UTC(2030, 0, 7, 20, 30);

/** A rehearsal as another machine wrote it down: of its two steps the first was said in 71 seconds. */
const rehearsal = (id: string, file: string): readonly string[] => {
  const plan = { targetSeconds: 30, capSeconds: 45, plannedSeconds: 29, estimateSeconds: 28 };
  const steps = ['Situation', 'Task'].map(name => ({ step: name.toLowerCase(), name, ...plan }));
  const records: readonly HistoryRecord[] = [
    { kind: 'run', run: id, at: AT, file, title: 'The jammed gate', steps },
    { kind: 'time', run: id, at: AT + 71_000, index: 0, seconds: 71, done: true },
    { kind: 'end', run: id, at: AT + 72_000 },
  ];
  return records.map(record => writeLine(record).trimEnd());
};

describe('rehearsals of another machine', () => {
  afterEach(clean);

  /** Everything that is kept, by way of an export. */
  async function kept(): Promise<string[]> {
    const file = await write('kept.jsonl', '');
    await run('exportRehearsals', file);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return text.split('\n').filter(line => line !== '');
  }

  it('are added to those of this one, each once, and shown', async () => {
    const { document } = await show(LOCK_KEEPER);
    const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
    const own = await kept();
    const lines = [...rehearsal(`first of ${name}`, name), ...rehearsal(`second of ${name}`, name)];
    const file = await write('from-elsewhere.jsonl', [...lines, 'half a line', ''].join('\n'));
    await run('importRehearsals', file);
    assert.deepEqual((await kept()).sort(), [...own, ...lines].sort());
    await run('importRehearsals', file);
    assert.deepEqual((await kept()).sort(), [...own, ...lines].sort());
    if (!hasPage) return;
    await run('rehearse');
    await until('both runs', async () => {
      const runs = await webview.texts('.runs tbody tr');
      return runs.length === 2 && runs.every(row => row.includes('1:11') && row.includes('1 of 2'));
    });
  });

  it('are none in a file of something else, and what is here stays', async () => {
    const own = await kept();
    await run('importRehearsals', await write('list.jsonl', '{"milk": 2}\n'));
    await run('importRehearsals', inFolder('not-there.jsonl'));
    assert.deepEqual(await kept(), own);
  });
});
