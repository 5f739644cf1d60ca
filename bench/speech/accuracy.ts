import { factorOf, NEWEST } from '../../server/src/speech';
import { bySpeaker, type Passage } from './passages';

/** Absolute errors as shares of the actual seconds. */
export interface Spread {
  readonly median: number;
  readonly ninetieth: number;
  readonly size: number;
}

export interface Accuracy {
  readonly uncalibrated: Spread;
  readonly onOthers: Spread;
  /** Every ordered pair of passages by one speaker; each passage weighs the same. */
  readonly onOne: Spread;
  /** The speaker's passages that lie nearest in the file, as many as a learned pace rests on: the same sitting. */
  readonly onSitting: Spread;
}

/** The factor that rehearsing these passages would have given. */
const factorFrom = (
  places: readonly number[],
  estimates: readonly number[],
  passages: readonly Passage[],
): number => factorOf(places.map(place => passages[place]!.seconds / estimates[place]!));

/** Signed error of every passage, calibrated on the speaker's other passages; null for a speaker's only one. */
export function errorsOnOthers(
  estimates: readonly number[],
  passages: readonly Passage[],
): (number | null)[] {
  const errors = new Array<number | null>(passages.length).fill(null);
  for (const group of bySpeaker(passages).values()) {
    if (group.length < 2) continue;
    for (const place of group) {
      const others = group.filter(other => other !== place);
      errors[place] =
        (estimates[place]! * factorFrom(others, estimates, passages)) / passages[place]!.seconds - 1;
    }
  }
  return errors;
}

export function spread(errors: readonly number[], weights?: readonly number[]): Spread {
  const order = errors
    .map((error, place) => ({ size: Math.abs(error), weight: weights?.[place] ?? 1 }))
    .sort((a, b) => a.size - b.size);
  const total = order.reduce((sum, { weight }) => sum + weight, 0);
  const at = (share: number): number => {
    let sum = 0;
    for (const { size, weight } of order) {
      sum += weight;
      if (sum >= share * total) return size;
    }
    return order.at(-1)?.size ?? Number.NaN;
  };
  return { median: at(0.5), ninetieth: at(0.9), size: errors.length };
}

/** How far estimates are from the recordings, uncalibrated and with the factor that rehearsing would have given. */
export function accuracy(estimates: readonly number[], passages: readonly Passage[]): Accuracy {
  const onOne: number[] = [];
  const weights: number[] = [];
  const onSitting: number[] = [];
  const error = (place: number, factor: number): number =>
    (estimates[place]! * factor) / passages[place]!.seconds - 1;
  for (const group of bySpeaker(passages).values()) {
    if (group.length < 2) continue;
    for (const place of group) {
      const others = group.filter(other => other !== place);
      const nearest = others.sort((a, b) => Math.abs(a - place) - Math.abs(b - place)).slice(0, NEWEST);
      onSitting.push(error(place, factorFrom(nearest, estimates, passages)));
      for (const other of others) {
        onOne.push(error(place, factorFrom([other], estimates, passages)));
        weights.push(1 / others.length);
      }
    }
  }
  return {
    uncalibrated: spread(passages.map((_, place) => error(place, 1))),
    onOthers: spread(errorsOnOthers(estimates, passages).filter(one => one !== null)),
    onOne: spread(onOne, weights),
    onSitting: spread(onSitting),
  };
}

/** How far a speaker's passages lie from the speaker's own mean, as a standard deviation of log(actual ÷ estimate). */
export function within(estimates: readonly number[], passages: readonly Passage[]): number {
  let squares = 0;
  let freedom = 0;
  for (const group of bySpeaker(passages).values()) {
    const logs = group.map(place => Math.log(passages[place]!.seconds / estimates[place]!));
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    squares += logs.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    freedom += logs.length - 1;
  }
  return Math.sqrt(squares / Math.max(1, freedom));
}

export const percent = ({ median, ninetieth }: Spread): string =>
  `${(median * 100).toFixed(1).padStart(5)} /${(ninetieth * 100).toFixed(1).padStart(5)}`;
