import type { EffectiveConfig, Source } from '../config/model';
import type { Level, Severity, Step } from '../profiles/model';
import type { Expansion } from '../speech/model';
import type { Edit, Span } from '../text/span';
import type { Study } from './study/model';

/**
 * What a fix does to the truth: `safe` true whatever the facts · `edit` moves, drops or picks text · `claim` changes
 * who did what · `ask` inserts `[placeholders?]` · `mark` changes front matter · `go` only moves the cursor.
 */
export type FixKind = 'safe' | 'edit' | 'claim' | 'ask' | 'mark' | 'go';

export interface Fix {
  readonly kind: FixKind;
  readonly title: string;
  /** Empty for `go`. */
  readonly edits: readonly Edit[];
  /** Where the cursor goes; null except for `go`. */
  readonly target: Span | null;
}

export interface Related extends Span {
  readonly message: string;
}

export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Index of the story in the file; null for a finding about the file. */
  readonly story: number | null;
  readonly step: Step | null;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

export const SIGNAL_KINDS = [
  'scope-boundary',
  'ownership-proof',
  'own-action',
  'metric',
  'business-impact',
  'second-order',
  'systemic-insight',
  'verification',
  'decision-reason',
  'trade-off',
] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

export interface Signal extends Span {
  readonly kind: SignalKind;
  readonly step: Step | null;
  readonly text: string;
}

export interface Quote extends Span {
  readonly text: string;
}

/** What an interviewer could write down. Every entry carries its place; an empty list is an empty row. */
export interface Notes {
  readonly boundary: readonly Quote[];
  readonly howYouCameToAct: readonly Quote[];
  readonly acts: readonly (Quote & { readonly verb: string; readonly object: string })[];
  readonly numbers: readonly (Quote & {
    readonly before: string | null;
    readonly after: string | null;
    readonly change: string | null;
    readonly source: string | null;
  })[];
  readonly decision: readonly Quote[];
  readonly gain: readonly Quote[];
  readonly lasting: readonly Quote[];
  readonly verification: readonly Quote[];
  readonly learning: readonly Quote[];
}

/** A stretch that is neither spoken nor linted, and why. */
export interface Skipped extends Span {
  readonly reason: string;
}

export interface SectionReport extends Span {
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly heading: Span;
  readonly headingText: string;
  /** The spoken stretches in order, markup blanked out, for showing the text again. */
  readonly blocks: readonly Quote[];
  readonly words: number;
  readonly spokenWords: number;
  readonly syllables: number;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  /** Seconds at the default pace, uncalibrated: what a rehearsal is compared with. */
  readonly referenceSeconds: number;
  /** Null for steps that have no time of their own (follow-ups, adaptations). */
  readonly targetSeconds: number | null;
  readonly capSeconds: number | null;
  readonly expansions: readonly Expansion[];
  readonly skipped: readonly Skipped[];
}

/** How fast the writer is taken to speak. */
export interface Pace {
  /** Of ordinary prose; a learned factor is already in it. */
  readonly wordsPerMinute: number;
  readonly source: Source;
  /** Rehearsed sections that a learned pace rests on; 0 for any other. */
  readonly sections: number;
}

export interface StoryReport extends Span {
  readonly title: string;
  readonly titleSpan: Span | null;
  /** kebab-case ids. */
  readonly principles: readonly string[];
  readonly level: Level;
  readonly seconds: number;
  readonly low: number;
  readonly high: number;
  /** Lower end of the length the level aims for, seconds. */
  readonly targetSeconds: number;
  /** Upper end, seconds. */
  readonly limitSeconds: number;
  readonly calibrated: boolean;
  readonly pace: Pace;
  readonly sections: readonly SectionReport[];
  readonly signals: readonly Signal[];
  readonly notes: Notes;
  /** What a panel or a command asks for beyond that, worked out when it does. */
  readonly study: Study;
}

/** Everything that is known about one file under one configuration. */
export interface Review {
  readonly stories: readonly StoryReport[];
  /** In order of place. */
  readonly findings: readonly Finding[];
  readonly config: EffectiveConfig;
}

/** How a sentence was understood, for `explain`. */
export interface ExplainedSentence extends Span {
  readonly step: Step | null;
  readonly actor: 'I' | 'implied-I' | 'we' | 'other' | 'passive' | 'acted-on' | 'none';
  readonly act: { readonly verb: string; readonly object: string } | null;
  readonly metric: 'delta' | 'money' | 'quantity' | 'nonmetric' | 'none';
  readonly quoted: boolean;
  readonly numbers: readonly (Span & { readonly type: string; readonly role: string })[];
  readonly signals: readonly Signal[];
}
