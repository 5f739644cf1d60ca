import { NEWEST } from '../../server/src/speech';
import { rangeOf } from '../../server/src/speech/range';
import { accuracy, errorsOnOthers, percent, spread, within } from './accuracy';
import { type Method, words } from './methods';
import type { Passage } from './passages';

const WIDTH = 24;
/** Share of words with a digit from which a passage counts as number-dense. */
const DENSE = 0.05;

const LENGTHS: readonly (readonly [string, number, number])[] = [
  ['under 30 s', 0, 30],
  ['30–60 s', 30, 60],
  ['60–120 s', 60, 120],
  ['over 120 s', 120, Number.POSITIVE_INFINITY],
  ['all', 0, Number.POSITIVE_INFINITY],
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const signed = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`.padStart(8);
const heading = (cells: string): void => console.log(`${''.padEnd(WIDTH)} ${cells}`);

export function errorTable(passages: readonly Passage[], methods: readonly Method[]): void {
  heading('uncalibrated   on the others  on one other   same sitting');
  for (const { name, estimates } of methods) {
    const { uncalibrated, onOthers, onOne, onSitting } = accuracy(estimates, passages);
    const cells = [uncalibrated, onOthers, onOne, onSitting].map(percent);
    console.log(`${name.padEnd(WIDTH)} ${cells.join('  ')}`);
  }
  console.log(
    `same sitting: calibrated on the ${NEWEST} passages of the speaker nearest in the file, as after two rehearsals`,
  );
}

export function biasTable(passages: readonly Passage[], methods: readonly Method[]): void {
  const share = (text: string): number =>
    words(text).filter(word => /\d/.test(word)).length / words(text).length;
  const dense = passages.map(passage => share(passage.text) >= DENSE);
  console.log(
    `\nbias (mean error) on the ${dense.filter(Boolean).length} passages where every 20th word or more has a digit`,
  );
  heading('uncalibrated   calibrated on the others   all passages');
  for (const { name, estimates } of methods) {
    const errors = passages.map((passage, place) => estimates[place]! / passage.seconds - 1);
    const calibrated = errorsOnOthers(estimates, passages).filter(
      (error, place) => dense[place] && error !== null,
    );
    const cells = [errors.filter((_, place) => dense[place]), calibrated.map(Number), errors]
      .map(mean)
      .map(signed);
    console.log(`${name.padEnd(WIDTH)} ${cells[0]}       ${cells[1]}                 ${cells[2]}`);
  }
}

export function lengthTable(passages: readonly Passage[], { name, estimates }: Method): void {
  const onOthers = errorsOnOthers(estimates, passages);
  console.log(`\n${name}, by length, and how many recordings fall inside low–high (80 % should)`);
  heading('uncalibrated   inside  on the others  inside');
  for (const [length, from, to] of LENGTHS) {
    const places = passages.flatMap(({ seconds }, place) => (seconds >= from && seconds < to ? [place] : []));
    const raw = places.map(place => estimates[place]! / passages[place]!.seconds - 1);
    const calibrated = places.flatMap(place => (onOthers[place] === null ? [] : [place]));
    const inside = (place: number, estimate: number, isCalibrated: boolean): boolean => {
      const { low, high } = rangeOf(estimate, isCalibrated);
      return passages[place]!.seconds >= low && passages[place]!.seconds <= high;
    };
    const first = places.filter(place => inside(place, estimates[place]!, false)).length / places.length;
    const own = (place: number): number => (onOthers[place]! + 1) * passages[place]!.seconds;
    const second =
      calibrated.filter(place => inside(place, own(place), true)).length / Math.max(1, calibrated.length);
    const shares = [first, second].map(one => `${(one * 100).toFixed(0)} %`.padStart(5));
    console.log(
      `${length.padEnd(WIDTH)} ${percent(spread(raw))}   ${shares[0]}   ${percent(spread(calibrated.map(place => onOthers[place]!)))}    ${shares[1]}`,
    );
  }
}

/** Draws of a bootstrap over speakers. */
const DRAWS = 500;

/**
 * What is left inside a speaker, where the pace cancels out: the speaker's own varying, and whatever of the text the
 * counts miss. The two can't be told apart here.
 */
export function floorTable(passages: readonly Passage[], { name, estimates }: Method): void {
  console.log(`\n${name}: what is left inside a speaker, standard deviation`);
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  // A chapter is taken for a sitting: nothing in the data says when it was read.
  const sittings = passages.map((passage, place) => ({ ...passage, speaker: sittingOf(passages, place) }));
  console.log(`from passage to passage of one speaker     ${share(within(estimates, passages))}`);
  console.log(`from passage to passage of one sitting     ${share(within(estimates, sittings))}`);
  const errors = errorsOnOthers(estimates, passages);
  const units = [...new Set(sittings.map(({ speaker }) => speaker))].map(sitting =>
    errors.filter((error, place): error is number => error !== null && sittings[place]!.speaker === sitting),
  );
  let state = 1;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const draws = Array.from({ length: DRAWS }, () =>
    spread(units.flatMap(() => units[Math.floor(random() * units.length)]!)),
  );
  const middle = (of: (draw: (typeof draws)[number]) => number): string => {
    const sorted = draws.map(of).sort((a, b) => a - b);
    return `${share(sorted[Math.floor(DRAWS * 0.05)]!)} to ${share(sorted[Math.floor(DRAWS * 0.95)]!)}`;
  };
  console.log(`other recordings like these would give, calibrated on the others, nine times of ten`);
  console.log(
    `  a median of ${middle(draw => draw.median)}, a 90th percentile of ${middle(draw => draw.ninetieth)}`,
  );
}

/** `lj/LJ023-0112-LJ023-0119` was read in sitting `lj/LJ023`, one chapter; a call is one sitting for each speaker. */
function sittingOf(passages: readonly Passage[], place: number): string {
  const { id, kind, speaker } = passages[place]!;
  return kind === 'read-aloud' ? id.split('-')[0]! : speaker;
}
