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
  /** Words as written. */
  readonly words: number;
  readonly spokenWords: number;
  readonly syllables: number;
  readonly expansions: readonly Expansion[];
}
