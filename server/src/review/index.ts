import type { ConfigLayers } from '../config/model';
import type { ExplainedSentence, Finding, Review } from './model';

export type * from './model';

/** Reviews files and remembers sentences between calls, so that a keystroke costs one sentence. Keep one for a process. */
export interface Reviewer {
  /** Never throws on any text: a rule that fails is left out and told to `onError`. */
  review(text: string, layers: ConfigLayers): Review;
  /** How each sentence was understood. `lines`: each line is a sentence by itself, taken as if in an Action. */
  explain(text: string, layers: ConfigLayers, options?: { readonly lines?: boolean }): readonly ExplainedSentence[];
}

/** `onError` is told about a rule that threw, at most once per rule and review. */
export function createReviewer(_options?: {
  readonly onError?: (rule: string, error: unknown) => void;
}): Reviewer {
  throw new Error('being written');
}

/** Findings of rule `configuration` in the text of a `.starrc.json` or `.starrc.yaml`. */
export function reviewConfiguration(_text: string): readonly Finding[] {
  throw new Error('being written');
}
