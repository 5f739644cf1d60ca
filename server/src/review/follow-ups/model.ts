import type { Probe } from '../../protocol';
import type { SentenceView, StoryView } from '../../rules';
import type { Span } from '../../text/span';
import type { Notes, Quote, Signal } from '../model';

export { PROBES, type Probe } from '../../protocol';

/** A question that a story's own facts call for, and the place that it comes from. */
export interface FactQuestion extends Quote {
  readonly question: string;
  readonly probe: Probe;
}

/** What the makers of questions read. */
export interface Facts {
  readonly story: StoryView;
  readonly signals: readonly Signal[];
  readonly notes: Notes;
}

/** A question with its place; the best of a probe comes first. */
export interface Candidate extends Span {
  readonly question: string;
}

export type Maker = (facts: Facts) => Iterable<Candidate>;

/** Tokens `from`–`to` (exclusive) of a sentence. */
export interface Stretch {
  readonly sentence: SentenceView;
  readonly from: number;
  readonly to: number;
}
