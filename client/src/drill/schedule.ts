import { type Card, createEmptyCard, fsrs, type Grade, Rating as Grades } from 'ts-fsrs';
import type { HistoryRecord, Rating } from '../history/record';

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

/** How a card stands. */
export interface Standing {
  /** Milliseconds since 1970 from when it should be seen again. */
  readonly due: number;
  readonly reviews: number;
}

/** The schedule is not kept anywhere: it follows from the reviews, which merge where schedules would not. */
export function standings(records: readonly HistoryRecord[]): ReadonlyMap<string, Standing> {
  return new Map(
    [...cards(records)].map(([id, card]) => [id, { due: card.due.getTime(), reviews: card.reps }]),
  );
}

/** Seconds until a card comes back after each answer, given `now`: what an answer promises. */
export function promises(
  records: readonly HistoryRecord[],
  id: string,
  now: number,
): { readonly [rating in Rating]: number } {
  const card = cards(records).get(id) ?? createEmptyCard<Card>(now);
  const after = (rating: Rating): number =>
    Math.round((scheduler.next(card, now, GRADES[rating]).card.due.getTime() - now) / 1000);
  return { again: after('again'), good: after('good') };
}

/** The cards of a deck in the order to go through them: overdue longest first, then the new, then those not due yet. */
export function inOrder(
  ids: readonly string[],
  standing: ReadonlyMap<string, Standing>,
  now: number,
): readonly string[] {
  const rank = (id: string): number => {
    const due = standing.get(id)?.due;
    if (due === undefined) return 1;
    return due <= now ? 0 : 2;
  };
  const due = (id: string): number => standing.get(id)?.due ?? 0;
  return [...ids].sort((one, other) => rank(one) - rank(other) || due(one) - due(other));
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
