import type { Change, Range } from './range';
import type { Choice } from './walkthrough';

/** Request client → server: the principles that the story at a place can be adapted to; null where there is no story. */
export const ADAPTATIONS = 'starStories/adaptations';
export interface AdaptationsParams {
  readonly uri: string;
  readonly position: Range['start'];
}
export interface AdaptationsResult {
  /** Index in the document. */
  readonly story: number;
  readonly title: string;
  readonly choices: readonly (Choice & {
    /** Where the story has an adaptation to it already. */
    readonly written: Range | null;
    /** What the story has for it: words shown beside the choice; empty where it has nothing. */
    readonly has: string;
  })[];
}

/** Request client → server: an outline of the story under another principle, from its own material; null where it is gone. */
export const ADAPT = 'starStories/adapt';
export interface AdaptParams {
  readonly uri: string;
  readonly story: number;
  /** A principle's id. */
  readonly principle: string;
}
export interface AdaptResult {
  /** The change is for this version and no other. */
  readonly version: number;
  readonly change: Change;
}
