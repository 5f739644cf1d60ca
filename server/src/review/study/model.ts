import type { Principle } from '../../profiles/model';
import type { FactQuestion } from '../follow-ups/model';
import type { Finding, Quote } from '../model';

/** Where a reason stands on the scale by which an interviewer writes down evidence, the best first. */
export const STANDINGS = ['raises', 'meets', 'open', 'below'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One reason for how the text would be read, with the words that it comes from; none for what is absent. */
export interface Reason {
  readonly standing: Standing;
  readonly text: string;
  readonly places: readonly Quote[];
}

/** Advice for a principle with what the story has for it; `lacks` says what is missing where it has nothing. */
export interface MetAdvice {
  readonly text: string;
  readonly has: readonly Quote[];
  readonly lacks: string | null;
}

/** A story under one principle. */
export interface Fit {
  readonly principle: Principle;
  readonly leadWith: MetAdvice;
  readonly emphasise: MetAdvice;
  readonly downplay: MetAdvice;
  readonly evidence: readonly MetAdvice[];
}

/** What one glances at while telling a step. */
export interface KeyWords extends Quote {
  readonly kind: 'opening' | 'act' | 'number' | 'signal';
}

/** A follow-up as it is written down; every text is spoken text with markup blanked out. */
export interface WrittenFollowUp {
  readonly question: string;
  readonly start: number;
  readonly end: number;
  readonly probes: string | null;
  readonly answer: readonly Quote[];
  readonly weak: readonly Quote[];
  readonly why: readonly Quote[];
  readonly key: readonly Quote[];
  /** Seconds that the answer takes to say; null without one. */
  readonly seconds: number | null;
}

/** Where an outline of the story under a principle goes, and what it says. */
export interface Outline {
  readonly at: number;
  readonly text: string;
}

/** A story as a coach looks at it. Nothing of it is worked out before somebody asks. */
export interface Study {
  /** Follow-ups that the story's own facts call for, without those it has written down. */
  readonly questions: readonly FactQuestion[];
  readonly written: readonly WrittenFollowUp[];
  /** In order of place, for the section with that index in the report. */
  keyWords(section: number): readonly KeyWords[];
  /** Gaps still in what is spoken, as written. */
  readonly gaps: readonly Quote[];
  /** How it would be read, best first, given the story's findings; null where there is too little to read. */
  reading(principle: Principle | null, findings: readonly Finding[]): readonly Reason[] | null;
  under(principle: Principle): Fit;
  /** Where the story has an adaptation to a principle already. */
  adapted(principle: Principle): Quote | null;
  /** An outline under a principle, from the story's own words; a gap where it has none. */
  outline(principle: Principle): Outline;
}
