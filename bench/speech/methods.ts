import readingTime from 'reading-time';
import { syllable } from 'syllable';
import { createClock, type SpeechOptions } from '../../server/src/speech';
import { crossValidated, dataOf } from './model';
import type { Passage } from './passages';

/** A way to estimate, and what it says of each passage, in seconds. */
export interface Method {
  readonly name: string;
  readonly estimates: readonly number[];
}

const OPTIONS: SpeechOptions = {
  pace: 150,
  calibration: 1,
  calibrated: false,
  pronunciations: {},
  pauseSeconds: 0.6,
};
/** Seconds a syllable takes a speaker at 150 words a minute with 1.6 syllables a word. */
const SECONDS_A_SYLLABLE = 0.25;
/** Fewest speakers from whom others can be told. */
const FEWEST_SPEAKERS = 5;

export const words = (text: string): string[] => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word));

/** Ours first, cross-validated where there are speakers enough; then as shipped, then the others. */
export function methodsFor(passages: readonly Passage[]): readonly Method[] {
  const clock = createClock();
  const each = (name: string, estimate: (text: string) => number): Method => ({
    name,
    estimates: passages.map(passage => estimate(passage.text)),
  });
  const data = dataOf(passages);
  const fresh = { name: 'STAR, cross-validated', estimates: crossValidated(data) };
  return [
    ...(data.groups.length >= FEWEST_SPEAKERS ? [fresh] : []),
    each('STAR, as shipped', text => clock.estimate([{ text, start: 0 }], OPTIONS).seconds),
    each('words / 150', text => (words(text).length * 60) / 150),
    each('words / 130', text => (words(text).length * 60) / 130),
    each('reading-time 1.5.0', text => readingTime(text).time / 1000),
    each('raw syllables', text => syllable(text) * SECONDS_A_SYLLABLE),
  ];
}
