import assert from 'node:assert/strict';
import { schedule } from '../../client/src/drill/schedule';
import type { HistoryRecord } from '../../client/src/history/record';
import type { Rating, ScheduledCard } from '../../server/src/protocol';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2030, 0, 7, 20);

const review = (card: string, rating: Rating, at: number): HistoryRecord => ({
  kind: 'review',
  card,
  rating,
  at,
});

const one = (records: readonly HistoryRecord[], id: string, now: number): ScheduledCard =>
  schedule(records, [id], now)[0]!;

describe('the schedule of cards', () => {
  it('brings a card that failed back within minutes and one that sat after days', () => {
    const missed = [review('a', 'again', START)];
    assert.equal(one(missed, 'a', START + 10 * MINUTE).stands, 'due');
    const sat = [0, 15, 30, 45].map(minutes => review('a', 'good', START + minutes * MINUTE));
    assert.equal(one(sat, 'a', START + 20 * 60 * MINUTE).stands, 'later');
    assert.equal(one(sat, 'a', START + 8 * DAY).stands, 'due');
  });

  it('never waits longer than a week, however often it sat', () => {
    let at = START;
    const records: HistoryRecord[] = [];
    for (let count = 0; count < 12; count++) {
      const { good } = one(records, 'a', at).returns;
      assert.ok(good <= (7 * DAY) / 1000, `${good} s after review ${count}`);
      records.push(review('a', 'good', at));
      at += good * 1000;
    }
    assert.ok(one(records, 'a', at).returns.good > (5 * DAY) / 1000);
  });

  it('is the same wherever it is worked out', () => {
    const records = (['good', 'again', 'good', 'good'] as const).map((rating, count) =>
      review('a', rating, START + count * DAY),
    );
    const now = START + 9 * DAY;
    assert.deepEqual(one(records, 'a', now), one(structuredClone(records), 'a', now));
  });

  it('keeps what it says about when a card returns', () => {
    const before = [review('a', 'good', START)];
    const now = START + 20 * MINUTE;
    for (const rating of ['again', 'good'] as const) {
      const seconds = one(before, 'a', now).returns[rating];
      const after = [...before, review('a', rating, now)];
      assert.equal(one(after, 'a', now + seconds * 1000 - 1000).stands, 'later');
      assert.equal(one(after, 'a', now + seconds * 1000 + 1000).stands, 'due');
    }
    const fresh = one([], 'new', now).returns;
    assert.ok(fresh.again < fresh.good);
  });

  it('orders a deck: overdue longest first, then the new, then what can wait', () => {
    const records = [
      review('waits', 'good', START + 10 * MINUTE),
      review('late', 'again', START + MINUTE),
      review('latest', 'again', START),
    ];
    assert.deepEqual(
      schedule(records, ['new 1', 'waits', 'late', 'new 2', 'latest'], START + 12 * MINUTE).map(
        ({ id, stands }) => `${id}: ${stands}`,
      ),
      ['latest: due', 'late: due', 'new 1: new', 'new 2: new', 'waits: later'],
    );
  });
});
