import type { Severity } from '../profiles/model';
import type { createReviewer, FixKind, reviewConfiguration } from '../review';

/** What the catalogue shows of a rule; the rules' own files hold it. */
export interface RulePage {
  readonly id: string;
  readonly tier: number;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  /** Weak lines, the finding between `[[` and `]]`. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** What its fixes do. */
  readonly fixes: readonly { readonly kind: FixKind; readonly what: string }[];
}

/** The floors below that commands call, handed in so that tests can put others in their place. */
export interface Engine {
  readonly createReviewer: typeof createReviewer;
  readonly reviewConfiguration: typeof reviewConfiguration;
  readonly rules: readonly RulePage[];
}
