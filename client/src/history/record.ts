import { type PlannedStep, RATINGS, type Rating, type Run } from '../../../server/src/protocol';
import { isRecord } from '../guards';

/** The format's number. A reader keeps lines of later formats as they are and shows nothing of them. */
export const VERSION = 1;

/** Somebody has begun to rehearse a story. Nothing of its text is kept but the title. */
export interface RunRecord extends Omit<Run, 'steps' | 'ended'> {
  readonly kind: 'run';
  readonly steps: readonly PlannedStep[];
}

/** How long a step has taken so far; a later one for the same step replaces it. */
export interface TimeRecord {
  readonly kind: 'time';
  readonly run: string;
  readonly at: number;
  /** Index into the run's steps. */
  readonly index: number;
  readonly seconds: number;
  /** Whether the step was said to its end. */
  readonly done: boolean;
}

export interface EndRecord {
  readonly kind: 'end';
  readonly run: string;
  readonly at: number;
}

/** A card was answered, and how that went. */
export interface ReviewRecord {
  readonly kind: 'review';
  readonly at: number;
  readonly card: string;
  readonly rating: Rating;
}

export type HistoryRecord = RunRecord | TimeRecord | EndRecord | ReviewRecord;

/** What a parsed line is: a record, something of a later format, or nothing that we ever wrote. */
export function readRecord(value: unknown): HistoryRecord | 'later' | 'damaged' {
  if (!isRecord(value) || !isNumber(value.version)) return 'damaged';
  if (value.version > VERSION) return 'later';
  const { version: _, ...record } = value;
  return SHAPES[String(value.kind) as HistoryRecord['kind']]?.(value) === true
    ? (record as unknown as HistoryRecord)
    : 'damaged';
}

const SHAPES: { readonly [kind in HistoryRecord['kind']]: (value: Record<string, unknown>) => boolean } = {
  run: value =>
    isId(value.run) && isNumber(value.at) && isText(value.file) && isText(value.title) && isPlan(value.steps),
  time: value => isNumber(value.at) && isTime(value),
  end: value => isId(value.run) && isNumber(value.at),
  review: value => isNumber(value.at) && isReview(value),
};

/** Whether something tells how long a step took, as a record and a message do. */
export const isTime = (value: Record<string, unknown>): boolean =>
  isId(value.run) &&
  Number.isInteger(value.index) &&
  isNumber(value.index) &&
  isNumber(value.seconds) &&
  typeof value.done === 'boolean';

export const isReview = (value: Record<string, unknown>): boolean =>
  isId(value.card) && (RATINGS as readonly unknown[]).includes(value.rating);

/** Whether a value is the plan of a rehearsal; also for plans that come out of a page. */
export const isPlan = (value: unknown): value is readonly PlannedStep[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 50 && value.every(isPlannedStep);

const isPlannedStep = (value: unknown): value is PlannedStep =>
  isRecord(value) &&
  isText(value.step) &&
  isText(value.name) &&
  [value.targetSeconds, value.capSeconds, value.plannedSeconds, value.estimateSeconds].every(isNumber);

/** All our numbers count something: seconds, milliseconds, places in a list. */
const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000;
export const isId = (value: unknown): value is string => isText(value) && value !== '';
