import type { Range } from './range';
import type { Switches } from './walkthrough';

/** Request client → server: the stories of a document as they are rehearsed; null where the document is not ours. */
export const REHEARSAL = 'starStories/rehearsal';
export interface RehearsalParams extends Switches {
  readonly uri: string;
}

export interface RehearsalParagraph {
  readonly text: string;
  readonly item: boolean;
}

/** What one glances at while speaking: at most as many words as are read without stopping. */
export interface KeyWords {
  readonly text: string;
  readonly range: Range;
  /** `opening`: the first words of the step · `act` · `number` · `signal`: any other that carries the story. */
  readonly kind: 'opening' | 'act' | 'number' | 'signal';
}

export interface RehearsalStep {
  readonly step: string;
  readonly name: string;
  readonly range: Range;
  readonly headingRange: Range;
  readonly coaching: string;
  /** In order of place. */
  readonly keyWords: readonly KeyWords[];
  readonly paragraphs: readonly RehearsalParagraph[];
  /** As estimated, the writer's own pace counted in. */
  readonly plannedSeconds: number;
  readonly low: number;
  readonly high: number;
  /** As estimated at the default pace, without what rehearsals taught: what a run is compared with to learn a pace. */
  readonly uncalibratedSeconds: number;
  readonly targetSeconds: number;
  readonly capSeconds: number;
  readonly words: number;
}

export interface RehearsalStory {
  /** Index in the document. */
  readonly index: number;
  readonly title: string;
  readonly range: Range;
  readonly level: string;
  readonly plannedSeconds: number;
  readonly low: number;
  readonly high: number;
  readonly targetSeconds: number;
  readonly limitSeconds: number;
  /** Words a minute in force, and whether earlier rehearsals are counted in. */
  readonly wordsPerMinute: number;
  readonly calibrated: boolean;
  /** Gaps still in the text, as written: `[before?]`. */
  readonly gaps: readonly string[];
  /** Only steps with something to say. */
  readonly steps: readonly RehearsalStep[];
}

export interface RehearsalModel {
  readonly uri: string;
  readonly version: number;
  readonly stories: readonly RehearsalStory[];
}
