import assert from 'node:assert/strict';
import { inOrder, promises, standings } from '../../client/src/drill/schedule';
import type { HistoryRecord, Rating } from '../../client/src/history/record';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = Date.UTC(2030, 0, 7, 20);

const review = (card: string, rating: Rating, at: number): HistoryRecord => ({
  kind: 'review',
  card,
  rating,
  at,
});

describe('the schedule of cards', () => {
  it('brings a card that failed back within minutes and one that sat for days later', () => {
    const records = [review('missed', 'again', START), review('sat', 'good', START)];
    for (let count = 1; count < 4; count++) records.push(review('sat', 'good', START + count * 15 * MINUTE));
    const standing = standings(records);
    assert.ok(standing.get('missed')!.due - START <= 10 * MINUTE);
    assert.ok(standing.get('sat')!.due - START >= DAY);
    assert.equal(standing.get('sat')!.reviews, 4);
  });

  it('never waits longer than a week, however often it sat', () => {
    let at = START;
    const records: HistoryRecord[] = [];
    for (let count = 0; count < 12; count++) {
      records.push(review('a', 'good', at));
      const { due } = standings(records).get('a')!;
      assert.ok(due - at <= 7 * DAY, `${(due - at) / DAY} days after review ${count}`);
      at = due;
    }
  });

  it('is the same wherever it is worked out', () => {
    const records = ['good', 'again', 'good', 'good'].map((rating, count) =>
      review('a', rating as Rating, START + count * DAY),
    );
    assert.deepEqual(standings(records), standings(structuredClone(records)));
  });

  it('promises what then holds', () => {
    const before = [review('a', 'good', START)];
    const now = START + 20 * MINUTE;
    for (const rating of ['again', 'good'] as const) {
      const after = standings([...before, review('a', rating, now)]).get('a')!.due;
      assert.equal(promises(before, 'a', now)[rating], Math.round((after - now) / 1000));
    }
    assert.ok(promises([], 'new', now).again < promises([], 'new', now).good);
  });

  it('orders a deck: overdue longest first, then the new, then what is not due', () => {
    const standing = new Map([
      ['later', { due: START + DAY, reviews: 3 }],
      ['overdue', { due: START - DAY, reviews: 1 }],
      ['just due', { due: START, reviews: 1 }],
      ['soon', { due: START + MINUTE, reviews: 2 }],
    ]);
    assert.deepEqual(inOrder(['new 1', 'later', 'just due', 'new 2', 'soon', 'overdue'], standing, START), [
      'overdue',
      'just due',
      'new 1',
      'new 2',
      'soon',
      'later',
    ]);
  });
});
