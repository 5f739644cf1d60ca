import type { Signal, SignalKind, StoryReport } from '../review/model';
import { type Piece, piecesOf } from './pieces';

/**
 * Which of two signals with the same place shows, the rarer evidence first: most sentences of an Action are acts, and
 * one of them that is also a check or a reason says more as that.
 */
const WEIGHTS: Readonly<Record<SignalKind, number>> = {
  'scope-boundary': 9,
  'ownership-proof': 8,
  verification: 7,
  'trade-off': 6,
  'decision-reason': 5,
  'second-order': 4,
  'business-impact': 3,
  'systemic-insight': 2,
  metric: 1,
  'own-action': 0,
};

/**
 * A story's signals as they are shown, in order of place and never over each other: the shortest is the most specific.
 * Of one that others cover in part, what is left shows if it is more than a word.
 */
export const shownSignals = ({ signals }: StoryReport): readonly Piece<Signal>[] =>
  piecesOf(signals, (a, b) => {
    const shorter = b.end - b.start - (a.end - a.start);
    return shorter > 0 || (shorter === 0 && WEIGHTS[a.kind] > WEIGHTS[b.kind]);
  }).filter(({ start, end, item }) => {
    const whole = start === item.start && end === item.end;
    return (
      whole ||
      /[\p{L}\p{N}]\S*\s+\S*[\p{L}\p{N}]/u.test(item.text.slice(start - item.start, end - item.start))
    );
  });
