import type { createReviewer, reviewConfiguration } from '../review';
import type { Rule } from '../rules';

/** What the catalogue shows of a rule; the rules' own files hold it. */
export type RulePage = Omit<Rule, 'check' | 'after'>;

/** The floors below that commands call, handed in so that tests can put others in their place. */
export interface Engine {
  readonly createReviewer: typeof createReviewer;
  readonly reviewConfiguration: typeof reviewConfiguration;
  readonly rules: readonly RulePage[];
}
