import type { Range } from './range';
import type { Switches } from './walkthrough';

/** Request client → server: the cards of a document's drill; null where the document is not ours. */
export const DRILL = 'starStories/drill';
export interface DrillParams extends Switches {
  readonly uri: string;
}

/** What a follow-up question is after. */
export const PROBES = [
  'acceptance',
  'verification',
  'number',
  'decision',
  'initiative',
  'difficulty',
  'own-part',
  'trade-off',
  'lasting',
  'reflection',
] as const;
export type Probe = (typeof PROBES)[number];

/** Ids of cards stay the same from one session to the next, for as long as the question does. */
interface Card {
  readonly id: string;
}

/** A follow-up that stands in the file. Paragraphs are spoken text; lists are empty where the file says nothing. */
export interface WrittenCard extends Card {
  readonly kind: 'written';
  readonly question: string;
  readonly range: Range;
  readonly probes: string | null;
  readonly answer: readonly string[];
  readonly weak: readonly string[];
  readonly why: readonly string[];
  /** What to say in any case. */
  readonly key: readonly string[];
  /** Seconds that the answer takes to say; null without one. */
  readonly seconds: number | null;
}

/** A follow-up that this story's own facts call for. */
export interface FactCard extends Card {
  readonly kind: 'fact';
  readonly question: string;
  readonly probe: Probe;
  /** What it is after, in a sentence. */
  readonly probes: string;
  /** The place that it came from. */
  readonly range: Range;
  /** What stands there. */
  readonly quote: string;
  /** What a good answer holds, in a sentence: a prompt, never an answer. */
  readonly hint: string;
}

/** A question made from a rule and its own examples. */
export interface QuizCard extends Card {
  readonly kind: 'quiz';
  /** The rule's id. */
  readonly rule: string;
  readonly question: string;
  /** A line of a story that the question is about, or null where the choices are the lines. */
  readonly line: string | null;
  readonly choices: readonly string[];
  /** Index of the right choice. */
  readonly right: number;
  readonly explanation: string;
}

/** By what two answers are compared. */
export const CRITERIA = ['ownership', 'acts', 'impact'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Words of an answer that count for a criterion: UTF-16 offsets into the answer's text, end exclusive. */
export interface Mark {
  readonly criterion: Criterion;
  readonly start: number;
  readonly end: number;
}

/** A finding of the linter in an answer: UTF-16 offsets into the answer's text, end exclusive. */
export interface AnswerFinding {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface EvaluatedAnswer {
  readonly text: string;
  /** In order of place; marks may overlap. */
  readonly marks: readonly Mark[];
  readonly findings: readonly AnswerFinding[];
  /** What was seen for each criterion, in a sentence. */
  readonly seen: Readonly<Record<Criterion, string>>;
}

/** Two answers to one question, the stronger to be marked on each criterion before `seen` is shown. */
export interface EvaluateCard extends Card {
  readonly kind: 'evaluate';
  readonly question: string;
  readonly answers: readonly [EvaluatedAnswer, EvaluatedAnswer];
  /** Index of the stronger answer on each criterion; null where neither is. */
  readonly stronger: Readonly<Record<Criterion, 0 | 1 | null>>;
}

export interface DrillStory {
  readonly index: number;
  readonly title: string;
  readonly range: Range;
  readonly written: readonly WrittenCard[];
  readonly facts: readonly FactCard[];
}

export interface DrillModel {
  readonly uri: string;
  readonly version: number;
  readonly stories: readonly DrillStory[];
  /** The same for every document; those for rules that the stories break come first. */
  readonly quiz: readonly QuizCard[];
  readonly evaluate: readonly EvaluateCard[];
}
