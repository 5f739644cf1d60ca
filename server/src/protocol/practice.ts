import type { DrillModel } from './drill';
import type { RehearsalModel } from './rehearsal';

/** What the two halves of the rehearsal and of the drill say to each other. Seconds; `at` in milliseconds since 1970. */

/** A step as a rehearsal meets it: all that is kept of it, and nothing of its text. */
export interface PlannedStep {
  /** `situation`, `task`, … */
  readonly step: string;
  readonly name: string;
  readonly targetSeconds: number;
  readonly capSeconds: number;
  /** As estimated, the writer's own pace counted in. */
  readonly plannedSeconds: number;
  /** As estimated for anybody: what a pace is learned against. */
  readonly estimateSeconds: number;
}

export interface RehearsedStep extends PlannedStep {
  /** What it took; null where the run did not come to it. */
  readonly seconds: number | null;
  /** Whether it was said to its end. */
  readonly done: boolean;
}

/** A rehearsal as it is remembered. */
export interface Run {
  readonly run: string;
  readonly at: number;
  /** The file's name without its folder, so that a run finds its story on another machine too. */
  readonly file: string;
  readonly title: string;
  readonly steps: readonly RehearsedStep[];
  /** False where the window went away in the middle. */
  readonly ended: boolean;
}

export interface OfferedPace {
  readonly wordsPerMinute: number;
  /** Rehearsed steps that it rests on. */
  readonly sections: number;
}

export type ToRehearse =
  | {
      readonly type: 'stories';
      readonly model: RehearsalModel;
      /** Rehearsals of this file, the latest first. */
      readonly runs: readonly Run[];
      /** Runs that this panel has begun or taken up and not ended. */
      readonly open: readonly string[];
    }
  /** What a run teaches; null where it teaches nothing. */
  | { readonly type: 'pace'; readonly run: string; readonly pace: OfferedPace | null; readonly used: boolean }
  | { readonly type: 'failed'; readonly message: string };

export type FromRehearse =
  | { readonly type: 'ask' }
  | {
      readonly type: 'begin';
      readonly run: string;
      readonly title: string;
      readonly steps: readonly PlannedStep[];
    }
  /** Takes up a run that was cut off. */
  | { readonly type: 'take-up'; readonly run: string }
  /** How long a step has taken so far. */
  | {
      readonly type: 'time';
      readonly run: string;
      readonly index: number;
      readonly seconds: number;
      readonly done: boolean;
    }
  | { readonly type: 'end'; readonly run: string }
  | { readonly type: 'use-pace'; readonly run: string };

export const RATINGS = ['again', 'good'] as const;
export type Rating = (typeof RATINGS)[number];

/** How a card stands: to be seen again by now, never seen, or later. */
export const STANDS = ['due', 'new', 'later'] as const;
export interface ScheduledCard {
  readonly id: string;
  readonly stands: (typeof STANDS)[number];
  /** Seconds until it comes back, by how it goes now. */
  readonly returns: Readonly<Record<Rating, number>>;
}

export type ToDrill =
  /** `schedule` holds every card of the model, in the order to go through them. */
  | { readonly type: 'cards'; readonly model: DrillModel; readonly schedule: readonly ScheduledCard[] }
  | { readonly type: 'failed'; readonly message: string };

export type FromDrill =
  | { readonly type: 'ask' }
  | { readonly type: 'review'; readonly card: string; readonly rating: Rating };
