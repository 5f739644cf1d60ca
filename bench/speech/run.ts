/**
 * How far estimates are from recordings, next to what others offer, in one run.
 *
 *   npm run bench:speech -- <passages.jsonl | written-said.jsonl>…
 *
 * A file whose lines have `written` and `said` is checked for exact syllable counts, any other for seconds.
 */
import { readFileSync } from 'node:fs';
import readingTime from 'reading-time';
import { syllable } from 'syllable';
import { createClock, type SpeechOptions } from '../../server/src/speech';
import { accuracy, errorsOnOthers, percent, spread } from './accuracy';
import { type Passage, readPassages } from './passages';
import { compareWrittenAndSaid } from './written-said';

const OPTIONS: SpeechOptions = {
  pace: 150,
  calibration: 1,
  calibrated: false,
  pronunciations: {},
  pauseSeconds: 0.6,
};
/** Seconds a syllable takes a speaker at 150 words a minute with 1.6 syllables a word. */
const SECONDS_A_SYLLABLE = 0.25;
/** Share of words with a digit from which a passage counts as number-dense. */
const DENSE = 0.05;

const clock = createClock();
const ours = (text: string): number => clock.estimate([{ text, start: 0 }], OPTIONS).seconds;
const words = (text: string): string[] => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word));

const METHODS: readonly (readonly [string, (text: string) => number])[] = [
  ['STAR Stories', ours],
  ['words / 150', text => (words(text).length * 60) / 150],
  ['words / 130', text => (words(text).length * 60) / 130],
  ['reading-time 1.5.0', text => readingTime(text).time / 1000],
  ['raw syllables', text => syllable(text) * SECONDS_A_SYLLABLE],
];

const LENGTHS: readonly (readonly [string, number, number])[] = [
  ['under 30 s', 0, 30],
  ['30–60 s', 30, 60],
  ['60–120 s', 60, 120],
  ['over 120 s', 120, Number.POSITIVE_INFINITY],
];

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const signed = (share: number): string => `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`.padStart(8);

function errorTable(passages: readonly Passage[]): void {
  console.log(`${''.padEnd(20)} uncalibrated   on the others  on one other   on the next`);
  for (const [name, estimate] of METHODS) {
    const result = accuracy(
      passages.map(passage => estimate(passage.text)),
      passages,
    );
    const cells = [result.uncalibrated, result.onOthers, result.onOne, result.onNext].map(percent);
    console.log(`${name.padEnd(20)} ${cells.join('  ')}`);
  }
}

function biasTable(passages: readonly Passage[]): void {
  const share = (text: string): number =>
    words(text).filter(word => /\d/.test(word)).length / words(text).length;
  const dense = passages.map(passage => share(passage.text) >= DENSE);
  console.log(
    `\nbias (mean error) on the ${dense.filter(Boolean).length} passages where every 20th word or more has a digit`,
  );
  console.log(`${''.padEnd(20)} uncalibrated   calibrated on the others   all passages`);
  for (const [name, estimate] of METHODS) {
    const estimates = passages.map(passage => estimate(passage.text));
    const errors = passages.map((passage, place) => estimates[place]! / passage.seconds - 1);
    const calibrated = errorsOnOthers(estimates, passages).filter(
      (error, place) => dense[place] && error !== null,
    );
    const cells = [errors.filter((_, place) => dense[place]), calibrated.map(Number), errors]
      .map(mean)
      .map(signed);
    console.log(`${name.padEnd(20)} ${cells[0]}       ${cells[1]}                 ${cells[2]}`);
  }
}

function lengthTable(passages: readonly Passage[]): void {
  const estimates = passages.map(passage => ours(passage.text));
  const onOthers = errorsOnOthers(estimates, passages);
  console.log('\nSTAR Stories by length, and how many recordings fall inside low–high (80 % should)');
  console.log(`${''.padEnd(20)} uncalibrated   inside  on the others  inside`);
  for (const [name, from, to] of [...LENGTHS, ['all', 0, Number.POSITIVE_INFINITY] as const]) {
    const places = passages.flatMap(({ seconds }, place) => (seconds >= from && seconds < to ? [place] : []));
    const raw = places.map(place => estimates[place]! / passages[place]!.seconds - 1);
    const calibrated = places.flatMap(place => (onOthers[place] === null ? [] : [place]));
    const inside = (place: number, factor: number, isCalibrated: boolean): boolean => {
      const block = [{ text: passages[place]!.text, start: 0 }];
      const { low, high } = clock.estimate(block, {
        ...OPTIONS,
        calibration: factor,
        calibrated: isCalibrated,
      });
      return passages[place]!.seconds >= low && passages[place]!.seconds <= high;
    };
    const first = places.filter(place => inside(place, 1, false)).length / places.length;
    const factorOf = (place: number): number =>
      ((onOthers[place]! + 1) * passages[place]!.seconds) / estimates[place]!;
    const second =
      calibrated.filter(place => inside(place, factorOf(place), true)).length / calibrated.length;
    const shares = [first, second].map(share => `${(share * 100).toFixed(0)} %`.padStart(5));
    console.log(
      `${name.padEnd(20)} ${percent(spread(raw))}   ${shares[0]}   ${percent(spread(calibrated.map(place => onOthers[place]!)))}    ${shares[1]}`,
    );
  }
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run bench:speech -- <passages.jsonl | written-said.jsonl>…');
  process.exit(2);
}
for (const file of files) {
  if (/"written"\s*:/.test(readFileSync(file, 'utf8').split('\n', 1)[0]!)) {
    compareWrittenAndSaid(file);
    continue;
  }
  const passages = readPassages(file);
  const speakers = new Set(passages.map(passage => passage.speaker)).size;
  console.log(
    `${passages.length} prepared or read passages, ${speakers} speakers; absolute error in %, median / 90th percentile\n`,
  );
  errorTable(passages);
  biasTable(passages);
  lengthTable(passages);
}
