import type {
  Criterion,
  DrillModel,
  EvaluateCard,
  FactCard,
  QuizCard,
  Rating,
  ScheduledCard,
  WrittenCard,
} from '../../../server/src/protocol';
import { type Clock, startClock } from '../parts/clock';

export type Card = WrittenCard | FactCard | QuizCard | EvaluateCard;

export const DECKS = ['follow-ups', 'quiz', 'evaluate'] as const;
export type DeckId = (typeof DECKS)[number];

/** A pile of cards and how they stand, in the order to go through them. */
export interface Deck {
  readonly id: DeckId;
  readonly cards: readonly (ScheduledCard & { readonly card: Card })[];
  readonly due: number;
  readonly fresh: number;
}

/** More at once and the tenth answer is worse than the first. */
const MOST = 10;

/** The three decks for a story, in order. */
export function decksOf(
  model: DrillModel,
  story: number,
  schedule: readonly ScheduledCard[],
): readonly Deck[] {
  const { written = [], facts = [] } = model.stories[story] ?? {};
  const piles: readonly (readonly [DeckId, readonly Card[]])[] = [
    ['follow-ups', [...written, ...facts]],
    ['quiz', model.quiz],
    ['evaluate', model.evaluate],
  ];
  return piles.map(([id, pile]) => {
    const byId = new Map(pile.map(card => [card.id, card]));
    const cards = schedule.flatMap(each => {
      const card = byId.get(each.id);
      return card === undefined ? [] : [{ ...each, card }];
    });
    const count = (stands: ScheduledCard['stands']): number =>
      cards.filter(each => each.stands === stands).length;
    return { id, cards, due: count('due'), fresh: count('new') };
  });
}

export type Marks = Readonly<Partial<Record<Criterion, 0 | 1 | null>>>;

/** Cards gone through in one go. */
export interface Sitting {
  readonly deck: DeckId;
  /** The first is the one that is shown. */
  readonly queue: Deck['cards'];
  readonly of: number;
  /** Ids of those that were missed, each once. */
  readonly missed: readonly string[];
  /** One step: how long the card has been looked at. */
  readonly clock: Clock;
  readonly revealed: boolean;
  /** What was chosen of a quiz card. */
  readonly choice: number | null;
  /** What was marked of two answers. */
  readonly marks: Marks;
}

/** What is due and new; where nothing is, the whole deck again. */
export function sit({ id, cards }: Deck, now: number): Sitting | null {
  const wanted = cards.filter(({ stands }) => stands !== 'later');
  const queue = (wanted.length > 0 ? wanted : cards).slice(0, MOST);
  if (queue.length === 0) return null;
  return { deck: id, queue, of: queue.length, missed: [], ...fresh(now) };
}

const fresh = (now: number) => ({ clock: startClock(1, now), revealed: false, choice: null, marks: {} });

/** On to the next card. One that was missed comes back at the end of the sitting, and counts once. */
export function rated(sitting: Sitting, rating: Rating, now: number): Sitting {
  const [card, ...rest] = sitting.queue;
  if (card === undefined) return sitting;
  const again = rating === 'again';
  return {
    ...sitting,
    queue: again ? [...rest, card] : rest,
    missed: again ? [...new Set([...sitting.missed, card.id])] : sitting.missed,
    ...fresh(now),
  };
}

/** How a card went that says so itself; null for those where only the reader knows. */
export function ratingOf({ queue, choice, marks }: Sitting): Rating | null {
  const card = queue[0]?.card;
  if (card?.kind === 'quiz') return choice === card.right ? 'good' : 'again';
  if (card?.kind !== 'evaluate') return null;
  return Object.entries(card.stronger).every(([criterion, right]) => marks[criterion as Criterion] === right)
    ? 'good'
    : 'again';
}
