import type { Change, Quotation, Range } from './range';

/** What a panel may look at the story with, other than what its front matter and settings say; unknown ids change nothing. */
export interface Switches {
  /** A level's id: the same story against that level's times and bar. */
  readonly level?: string;
  /** A principle's id in the profile in force. */
  readonly principle?: string;
}

/** One of several that a switch can be turned to. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The levels, and what each changes. */
export interface LevelChoice extends Choice {
  /** What a listener expects to hear at this level. */
  readonly bar: string;
  /** What the Reflection is about at this level. */
  readonly reflection: string;
  /** Of the whole story, seconds. */
  readonly targetSeconds: number;
  readonly limitSeconds: number;
}

/** A switch: what is in force, whether the panel chose it, and what there is to choose from. */
export interface Switch<C extends Choice = Choice> {
  /** Null where a profile has principles and the story names none. */
  readonly inForce: string | null;
  /** In force because the request asked for it. */
  readonly switched: boolean;
  readonly choices: readonly C[];
}

/**
 * What a fix does to the truth: `safe` true whatever the facts · `edit` moves, drops or picks text · `claim` changes who
 * did what · `ask` inserts questions to fill · `mark` changes front matter · `go` only moves the cursor.
 */
export type FixKind = 'safe' | 'edit' | 'claim' | 'ask' | 'mark' | 'go';

/** A fix that the panel can ask for by its id, which means something for one version under the same switches. */
export interface PreviewFix {
  readonly id: string;
  readonly kind: FixKind;
  readonly title: string;
}

/** Request client → server: what a fix of a shown finding changes; null once the document or its findings moved on. */
export const FIX = 'starStories/fix';
export interface FixParams extends Switches {
  readonly uri: string;
  /** Of the model that offered it. */
  readonly version: number;
  readonly fix: string;
}
export interface FixResult {
  readonly uri: string;
  /** The changes are for this version and no other. */
  readonly version: number;
  /** Empty for `go`. */
  readonly changes: readonly Change[];
  /** Where the cursor goes, for `go`. */
  readonly target: Range | null;
}

/** Where a reason stands on the scale by which an interviewer writes down evidence. */
export const STANDINGS = ['raises', 'meets', 'open', 'below'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One reason for how the text would be read, in a sentence, with the words that it comes from; none for what is absent. */
export interface Reason {
  readonly standing: Standing;
  readonly text: string;
  readonly places: readonly Quotation[];
}

/** How the text would be read for a principle: reasons, the strongest first, and no sum of them. */
export interface Reading {
  /** The principle's name, or null where the story names none and the reading is a general one. */
  readonly principle: string | null;
  readonly reasons: readonly Reason[];
}

/** One piece of advice for a principle, what the text has for it, and what it lacks (null where it has something). */
export interface Advice {
  readonly text: string;
  readonly has: readonly Quotation[];
  readonly lacks: string | null;
}

/** The story under one principle: what to lead with, what to emphasise and what can wait. */
export interface PrincipleView extends Choice {
  /** What interviewers ask for it. */
  readonly questions: readonly string[];
  readonly leadWith: Advice;
  readonly emphasise: Advice;
  /** `has` is what could wait; lacking any is no lack, so `lacks` is null. */
  readonly downplay: Advice;
  /** What a listener takes for it. */
  readonly evidence: readonly Advice[];
  /** What a listener takes against it. */
  readonly antiSignals: readonly string[];
}
