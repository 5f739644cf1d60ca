/** What the features tell about a rule; the rules' own files hold it. */
export interface RuleText {
  readonly id: string;
  /** 1 is the core. */
  readonly tier: number;
  readonly summary: string;
  readonly why: string;
  /** A weak line, its findings between `[[` and `]]`. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export type Catalogue = ReadonlyMap<string, RuleText>;

export const catalogueOf = (rules: readonly RuleText[]): Catalogue =>
  new Map(rules.map(rule => [rule.id, rule]));

export const isCore = (catalogue: Catalogue, rule: string): boolean => catalogue.get(rule)?.tier === 1;
