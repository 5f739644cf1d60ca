import assert from 'node:assert/strict';
import { createHistory, type History } from '../../../client/src/history/history';
import { writeLine } from '../../../client/src/history/lines';
import { runsOf } from '../../../client/src/history/runs';
import { begun, fakeFolder, time } from './support';

describe('the history on disk', () => {
  let folder: ReturnType<typeof fakeFolder>;
  let aside: string[];
  let failures: unknown[];
  const open = (window: string): History =>
    createHistory(folder, window, {
      setAside: names => void aside.push(...names),
      notRead: error => void failures.push(error),
      notWritten: error => void failures.push(error),
    });

  beforeEach(() => {
    folder = fakeFolder();
    aside = [];
    failures = [];
  });

  it('has what was written when nothing came after it', async () => {
    const window = open('a');
    await window.add(begun('r'));
    await window.add(time('r', 0, 18.5, true));
    await window.add(time('r', 1, 4, false));
    const [run] = runsOf(await open('b').records());
    assert.equal(run!.ended, false);
    assert.deepEqual(
      run!.steps.map(({ seconds, done }) => [seconds, done]),
      [
        [18.5, true],
        [4, false],
      ],
    );
  });

  it('keeps what two windows write at once', async () => {
    const [one, two] = [open('a'), open('b')];
    await Promise.all(
      Array.from({ length: 40 }, (_, count) => [
        one.add(begun(`one-${count}`)),
        two.add(begun(`two-${count}`)),
      ]).flat(),
    );
    assert.equal(runsOf(await open('c').records()).length, 80);
    assert.equal(folder.files.size, 2);
  });

  it('passes over a last line that was cut while it was written', async () => {
    const whole = writeLine(begun('r')) + writeLine(time('r', 0, 18, true));
    for (let cut = whole.indexOf('\n') + 1; cut < whole.length; cut++) {
      folder.files.set('a.jsonl', whole.slice(0, cut));
      assert.equal(runsOf(await open('b').records()).length, 1, `cut at ${cut}`);
    }
    assert.deepEqual(aside, []);
  });

  for (const [what, text] of [
    ['no JSON', 'this is no history\n'],
    ['no JSON and no end of line', 'this is no history'],
    ['binary', '\0\0\0\u{fffd}'],
    ['another kind of JSON', '[1, 2]\n'],
    ['a record without a number where one belongs', writeLine(begun('x')).replace('1000', '"then"')],
    ['a time that runs backwards', writeLine(time('x', 0, -4, true))],
    ['a time that is no number', writeLine(time('x', 0, 1, true)).replace('"seconds":1', '"seconds":1e999')],
  ] as const) {
    it(`sets a file aside that holds ${what}, and keeps the lines around it`, async () => {
      const spoilt = `${writeLine(begun('r'))}${text}`;
      folder.files.set('a.jsonl', spoilt);
      assert.equal(runsOf(await open('b').records()).length, 1);
      assert.deepEqual(aside, ['a.damaged']);
      assert.equal(folder.files.get('a.damaged'), spoilt);
      aside = [];
      assert.equal(runsOf(await open('c').records()).length, 1);
      assert.deepEqual(aside, []);
    });
  }

  it('overwrites no file that was set aside before', async () => {
    folder.files.set('a.damaged', 'first');
    folder.files.set('a.jsonl', 'second');
    assert.deepEqual(await open('b').records(), []);
    assert.equal(folder.files.get('a.damaged'), 'first');
    assert.equal(folder.files.get('a-2.damaged'), 'second');
  });

  it('leaves alone what a later version wrote', async () => {
    const line = '{"version":2,"kind":"run","who":"knows"}\n';
    folder.files.set('a.jsonl', line);
    const window = open('b');
    assert.deepEqual(await window.records(), []);
    assert.equal(await window.exported(), line);
    assert.deepEqual(aside, []);
  });

  it('writes later what could not be written now', async () => {
    const window = open('a');
    folder.broken = new Error('no space left');
    await window.add(begun('r'));
    assert.equal(failures.length, 1);
    folder.broken = null;
    await window.add(time('r', 0, 9, true));
    assert.equal(runsOf(await open('b').records())[0]!.steps[0]!.seconds, 9);
  });

  it('keeps nobody from rehearsing when the folder cannot be read', async () => {
    folder.files.set('a.jsonl', writeLine(begun('r')));
    const read = folder.read;
    folder.read = async () => {
      throw new Error('no permission');
    };
    const window = open('b');
    assert.deepEqual(await window.records(), []);
    assert.equal(failures.length, 1);
    await assert.rejects(window.exported(), /no permission/);
    folder.read = read;
    assert.equal((await window.records()).length, 1);
  });

  it('merges what another machine exported, once', async () => {
    const window = open('a');
    await window.add(begun('r'));
    const elsewhere = `${writeLine(begun('r'))}${writeLine(begun('s'))}not a line\n`;
    assert.deepEqual(await window.imported(elsewhere), { added: 1, known: 1, damaged: 1 });
    assert.deepEqual(await window.imported(elsewhere), { added: 0, known: 2, damaged: 1 });
    assert.equal(runsOf(await window.records()).length, 2);
    const other = createHistory(fakeFolder(), 'x', {
      setAside: () => {},
      notRead: () => {},
      notWritten: () => {},
    });
    await other.imported(await window.exported());
    assert.deepEqual(await other.records(), await window.records());
  });

  it('is empty once cleared, files set aside included, and goes on from there', async () => {
    folder.files.set('b.damaged', 'x');
    const window = open('a');
    await window.add(begun('r'));
    await window.clear();
    assert.equal(folder.files.size, 0);
    await window.add(begun('s'));
    assert.deepEqual(
      runsOf(await window.records()).map(({ run }) => run),
      ['s'],
    );
  });
});
