import type { Span } from '../text/span';

/** A written form and how it is said: `$8,000` → `eight thousand dollars`. */
export interface Expansion extends Span {
  readonly spoken: string;
}

export interface SpeechOptions {
  /** Words a minute of ordinary prose, 80–260; default 150. */
  readonly pace: number;
  /** The writer's own factor from rehearsals (actual ÷ estimated seconds); 1 when not calibrated. */
  readonly calibration: number;
  readonly calibrated: boolean;
  /** Written word → how it is said. */
  readonly pronunciations: Readonly<Record<string, string>>;
  /** Seconds of silence between paragraphs and between steps. */
  readonly pauseSeconds: number;
}

/** How long a text takes to say. Spans are offsets in the file. */
export interface SpeechEstimate {
  readonly seconds: number;
  /** `low`–`high` holds 80 % of human readings, in seconds. */
  readonly low: number;
  readonly high: number;
  /** Seconds at the default pace, uncalibrated: what a rehearsal is compared with. */
  readonly referenceSeconds: number;
  /** Words as written. */
  readonly words: number;
  readonly spokenWords: number;
  readonly syllables: number;
  readonly expansions: readonly Expansion[];
}

/** A stretch of text to be said, `start` being the UTF-16 offset of its first character in the file. */
export interface SpokenBlock {
  readonly text: string;
  readonly start: number;
}

/** What is counted in a text before it becomes seconds. Counts of two texts add up. */
export interface Counts {
  /** White-space tokens with a letter or a digit. */
  readonly words: number;
  readonly spokenWords: number;
  readonly syllables: number;
  /** Letters of the spoken words. */
  readonly letters: number;
  /** Spoken words that are neither grammar (articles, pronouns, auxiliaries …) nor a number's `hundred` or `percent`. */
  readonly contentWords: number;
  /** Words that open a clause: `and`, `which`, `because` … */
  readonly clauses: number;
  /** Commas, semicolons, colons and dashes that are heard as a short stop. */
  readonly commas: number;
  /** Ends of sentences that have more text after them. */
  readonly stops: number;
}

/** A text as it is said. Spans are offsets in the text plus the offset that was handed in. */
export interface Spoken {
  /** Lower-case words; letters said one by one are upper-case words of their own. */
  readonly words: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly counts: Counts;
}

export interface SpeakOptions {
  readonly pronunciations?: Readonly<Record<string, string>>;
  /** UTF-16 offset of the text's first character in the file; 0 when absent. */
  readonly start?: number;
}
