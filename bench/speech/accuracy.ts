import { calibrate } from '../../server/src/speech';
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
  /** The passage that follows in the file, by the same speaker. */
  readonly onNext: Spread;
}

/** The factor that rehearsing these passages would have given. */
const factorFrom = (
  places: readonly number[],
  estimates: readonly number[],
  passages: readonly Passage[],
): number =>
  calibrate(
    places.map(place => ({
      actualSeconds: passages[place]!.seconds,
      estimateSeconds: estimates[place]!,
    })),
  )?.factor ?? 1;

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
  const onNext: number[] = [];
  const factorOf = (place: number): number => factorFrom([place], estimates, passages);
  const error = (place: number, factor: number): number =>
    (estimates[place]! * factor) / passages[place]!.seconds - 1;
  for (const group of bySpeaker(passages).values()) {
    if (group.length < 2) continue;
    group.forEach((place, index) => {
      onNext.push(error(place, factorOf(group[(index + 1) % group.length]!)));
      for (const other of group) {
        if (other === place) continue;
        onOne.push(error(place, factorOf(other)));
        weights.push(1 / (group.length - 1));
      }
    });
  }
  return {
    uncalibrated: spread(passages.map((_, place) => error(place, 1))),
    onOthers: spread(errorsOnOthers(estimates, passages).filter(one => one !== null)),
    onOne: spread(onOne, weights),
    onNext: spread(onNext),
  };
}

export const percent = ({ median, ninetieth }: Spread): string =>
  `${(median * 100).toFixed(1).padStart(5)} /${(ninetieth * 100).toFixed(1).padStart(5)}`;
