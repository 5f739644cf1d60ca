import { type Card, createEmptyCard, fsrs, type Grade, Rating as Grades } from 'ts-fsrs';
import { type Rating, type ScheduledCard, STANDS } from '../../../server/src/protocol';
import type { HistoryRecord } from '../history/record';

/**
 * FSRS with its published weights. No chance in the intervals, so that the same reviews give the same schedule on every
 * machine; and none over a week, because interviews are days away, not years. FSRS keeps neighbouring grades a day apart,
 * so that its own limit is one day less.
 */
const scheduler = fsrs({ enable_fuzz: false, maximum_interval: 6 });

/**
 * Two answers to "did you have it?". FSRS is made to work with these alone; a scale of four is one more thing to judge
 * when there is enough to be nervous about.
 */
const GRADES: { readonly [rating in Rating]: Grade } = { again: Grades.Again, good: Grades.Good };

/**
 * How each card of a deck stands at `now`, in the order to go through them: overdue longest first, then the new, then
 * those that can wait. The schedule is not kept anywhere: it follows from the reviews, which merge where schedules
 * would not.
 */
export function schedule(
  records: readonly HistoryRecord[],
  ids: readonly string[],
  now: number,
): readonly ScheduledCard[] {
  const known = cards(records);
  const due = (id: string): number => known.get(id)?.due.getTime() ?? now;
  return ids
    .map(id => ({ id, stands: standsAt(known.get(id), now), returns: returns(known.get(id), now) }))
    .sort(
      (one, other) =>
        STANDS.indexOf(one.stands) - STANDS.indexOf(other.stands) || due(one.id) - due(other.id),
    );
}

function standsAt(card: Card | undefined, now: number): ScheduledCard['stands'] {
  if (card === undefined) return 'new';
  return card.due.getTime() <= now ? 'due' : 'later';
}

function returns(card: Card = createEmptyCard<Card>(), now: number): ScheduledCard['returns'] {
  const after = (rating: Rating): number =>
    Math.round((scheduler.next(card, now, GRADES[rating]).card.due.getTime() - now) / 1000);
  return { again: after('again'), good: after('good') };
}

function cards(records: readonly HistoryRecord[]): ReadonlyMap<string, Card> {
  const all = new Map<string, Card>();
  for (const record of records) {
    if (record.kind !== 'review') continue;
    const card = all.get(record.card) ?? createEmptyCard<Card>(record.at);
    all.set(record.card, scheduler.next(card, record.at, GRADES[record.rating]).card);
  }
  return all;
}
