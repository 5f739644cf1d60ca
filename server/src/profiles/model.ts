import type { CueName } from './cues';

/** Levels of seniority, lowest first. */
export const LEVELS = ['sde1', 'sde2', 'senior', 'principal'] as const;
export type Level = (typeof LEVELS)[number];

export const OWNERSHIPS = ['self-initiated', 'assigned', 'shared', 'led-team'] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const OUTCOMES = ['success', 'mixed', 'failure'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const OPENINGS = ['chronological', 'outcome-first'] as const;
export type Opening = (typeof OPENINGS)[number];

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The steps of a story in the order in which they are told. */
export const STEPS = [
  'headline',
  'situation',
  'task',
  'action',
  'result',
  'reflection',
  'follow-ups',
  'adapt',
] as const;
export type Step = (typeof STEPS)[number];

/** Steps as they are shown. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  headline: 'Headline',
  situation: 'Situation',
  task: 'Task',
  action: 'Action',
  result: 'Result',
  reflection: 'Reflection',
  'follow-ups': 'Follow-ups',
  adapt: 'Adapt',
};

/** The steps that are spoken, timed and counted into the story's seconds. */
export type TimedStep = Exclude<Step, 'follow-ups' | 'adapt'>;

/** Seconds a step should take (`target`) and the most it may take (`cap`). */
export interface StepTime {
  readonly target: number;
  readonly cap: number;
}

/** Seconds for each step and for the whole story at one level. */
export interface LevelTimes {
  readonly steps: Readonly<Record<TimedStep, StepTime>>;
  /** Lower and upper end of the whole story's length in seconds; equal where the bar names one length. */
  readonly total: { readonly from: number; readonly to: number };
}

/** What a story may have for a principle: rows of the interviewer's notes, and the principle's own cue words. */
export const MATERIALS = [
  'boundary',
  'howYouCameToAct',
  'acts',
  'numbers',
  'decision',
  'gain',
  'lasting',
  'verification',
  'learning',
  'cues',
] as const;
export type Material = (typeof MATERIALS)[number];

/** Advice in a sentence, and the material that meets it: the first of its kinds that a story has anything of. */
export interface PrincipleAdvice {
  readonly text: string;
  readonly from: readonly Material[];
}

/** A house's principle or competency: its name is theirs, every sentence about it is our own. */
export interface Principle {
  /** kebab-case, e.g. `dive-deep`. */
  readonly id: string;
  readonly name: string;
  /** Other names that people write for it. */
  readonly aliases?: readonly string[];
  /** A question that interviewers typically ask for it. */
  readonly question: string;
  /** Others of the kind. */
  readonly questions: readonly string[];
  /** Its words, by name in `cues.ts`. A principle without them asks for nothing that words could show. */
  readonly cues?: CueName;
  /** What a listener takes for it. */
  readonly evidence: readonly PrincipleAdvice[];
  /** What a listener takes against it. */
  readonly antiSignals: readonly string[];
  readonly leadWith: PrincipleAdvice;
  readonly emphasise: PrincipleAdvice;
  readonly downplay: PrincipleAdvice;
}

/** A house's bar: what it asks for, and how much it cares. One data file each. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly principles: readonly Principle[];
  readonly times: Readonly<Record<Level, LevelTimes>>;
  /** Steps this house does not ask for: their absence is no finding. */
  readonly optionalSteps: readonly Step[];
  /** Severities that differ from the catalogue. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}
