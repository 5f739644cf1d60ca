import assert from 'node:assert/strict';
import { decksOf, rated, ratingOf, type Sitting, sit } from '../../client/webview/drill/sitting';
import { span } from '../../client/webview/drill/span';
import type { DrillModel, QuizCard, ScheduledCard } from '../../server/src/protocol';

const quiz = (id: string): QuizCard => ({
  kind: 'quiz',
  id,
  rule: 'filler',
  question: id,
  line: null,
  choices: ['a', 'b'],
  right: 1,
  explanation: '',
});

const model = (ids: readonly string[]): DrillModel => ({
  uri: 'file:///x',
  version: 1,
  stories: [],
  quiz: ids.map(quiz),
  evaluate: [],
});

const scheduled = (id: string, stands: ScheduledCard['stands']): ScheduledCard => ({
  id,
  stands,
  returns: { again: 60, good: 600 },
});

const deck = (...cards: ScheduledCard[]) => decksOf(model(cards.map(({ id }) => id)), 0, cards)[1]!;

const ids = (sitting: Sitting | null) => sitting?.queue.map(({ id }) => id);

describe('a sitting with cards', () => {
  it('takes what is due and new, and all where nothing is', () => {
    const mixed = deck(scheduled('a', 'due'), scheduled('b', 'new'), scheduled('c', 'later'));
    assert.deepEqual([mixed.due, mixed.fresh], [1, 1]);
    assert.deepEqual(ids(sit(mixed, 0)), ['a', 'b']);
    assert.deepEqual(ids(sit(deck(scheduled('c', 'later')), 0)), ['c']);
    assert.equal(sit(deck(), 0), null);
  });

  it('is over before one tires', () => {
    const many = Array.from({ length: 30 }, (_, index) => scheduled(`card ${index}`, 'new'));
    assert.equal(sit(deck(...many), 0)!.queue.length, 10);
  });

  it('passes over scheduled cards that the story has no longer', () => {
    const [, left] = decksOf(model(['a']), 0, [scheduled('gone', 'due'), scheduled('a', 'new')]);
    assert.deepEqual(ids(sit(left!, 0)), ['a']);
  });

  it('brings a missed card back at the end, and counts it once', () => {
    let sitting = sit(deck(scheduled('a', 'due'), scheduled('b', 'new')), 0)!;
    sitting = rated(sitting, 'again', 1000);
    assert.deepEqual(ids(sitting), ['b', 'a']);
    sitting = rated(rated(sitting, 'good', 2000), 'again', 3000);
    assert.deepEqual(ids(sitting), ['a']);
    sitting = rated(sitting, 'good', 4000);
    assert.deepEqual([ids(sitting), sitting.missed, sitting.of], [[], ['a'], 2]);
    assert.equal(rated(sitting, 'good', 5000), sitting);
  });

  it('rates a quiz card by the choice', () => {
    const sitting = sit(deck(scheduled('a', 'new')), 0)!;
    assert.equal(ratingOf({ ...sitting, choice: 1 }), 'good');
    assert.equal(ratingOf({ ...sitting, choice: 0 }), 'again');
  });

  it('tells when a card comes back as one would say it', () => {
    assert.deepEqual([30, 600, 3600 * 5, 86_400, 86_400 * 3.4].map(span), [
      '1 min',
      '10 min',
      '5 h',
      '1 day',
      '3 days',
    ]);
  });
});
