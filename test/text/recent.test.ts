import assert from 'node:assert/strict';
import { createRecent, type Rounds } from '../../server/src/text';

describe('what was asked for lately', () => {
  const LEAST = 8;
  const open = () => {
    const rounds: Rounds = { now: 0 };
    return { rounds, recent: createRecent<number>(rounds, LEAST) };
  };

  it('keeps what was opened, however many files are open', () => {
    const { rounds, recent } = open();
    for (let file = 0; file < 40; file++) {
      rounds.now++;
      for (let part = 0; part < 20; part++) recent.set(`${file} ${part}`, part);
    }
    for (let file = 0; file < 40; file++)
      for (let part = 0; part < 20; part++) assert.equal(recent.get(`${file} ${part}`), part);
  });

  it('forgets what was typed and never met again, and keeps what was', () => {
    const { rounds, recent } = open();
    for (let key = 0; key < 100; key++) {
      rounds.now++;
      recent.set(`typed ${key}`, key);
      rounds.now++;
      if (key % 10 === 0) assert.equal(recent.get(`typed ${key}`), key);
    }
    const left = Array.from({ length: 100 }, (_each, key) => key).filter(
      key => recent.get(`typed ${key}`) !== undefined,
    );
    assert.deepEqual(
      left.filter(key => key % 10 === 0),
      [0, 10, 20, 30, 40, 50, 60, 70, 80, 90],
    );
    assert.ok(left.length <= 10 + LEAST, `${left.length} are left`);
  });

  it('holds no more than a file of rubbish', () => {
    const { rounds, recent } = open();
    rounds.now++;
    for (let part = 0; part < 12_000; part++) recent.set(`part ${part}`, part);
    assert.equal(recent.get('part 0'), undefined);
    assert.equal(recent.get('part 11999'), 11_999);
  });
});
