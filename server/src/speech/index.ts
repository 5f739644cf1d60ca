export { calibrate, factorOf, NEWEST } from './calibration';
export { type Clock, combine, createClock } from './clock';
export type {
  Counts,
  Expansion,
  SpeakOptions,
  SpeechEstimate,
  SpeechOptions,
  Spoken,
  SpokenBlock,
} from './model';
export { DEFAULT_PACE } from './seconds';
export { speak } from './speak';
export { countSyllables } from './syllables';
