import { STEP_NAMES, type Step } from '../profiles/model';
import type { Source } from '../protocol';
import type { Pace, SectionReport } from '../review/model';

export const stepName = (step: Step): string => STEP_NAMES[step];

/** `Situation`, or `Situation / Task` for a heading that is both. */
export const sectionName = (section: SectionReport): string => section.steps.map(stepName).join(' / ');

/** Seconds as a clock shows them: `2:08`. */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** `about 24 s of 30`, or without the target where the step has none. */
export function timeOf(section: SectionReport): string {
  const target = section.targetSeconds === null ? '' : ` of ${Math.round(section.targetSeconds)}`;
  return `about ${Math.round(section.seconds)} s${target}`;
}

const FROM: Readonly<Record<Source, string>> = {
  flag: 'from the command line',
  'front-matter': 'from the front matter',
  starrc: 'from .starrc',
  learned: 'from your rehearsals',
  editor: 'from your settings',
  default: 'the default',
};

/** `Your pace: 138 wpm, from 6 rehearsed sections`, or `Pace: 150 words a minute, from your settings`. */
export const paceWords = ({ wordsPerMinute, source, sections }: Pace): string =>
  sections > 0
    ? `Your pace: ${Math.round(wordsPerMinute)} wpm, from ${count(sections, 'rehearsed section')}`
    : `Pace: ${Math.round(wordsPerMinute)} words a minute, ${FROM[source]}`;
