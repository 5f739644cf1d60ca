/** A finite verb with its auxiliaries; token indexes, `to` exclusive. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the word that carries the meaning. */
  readonly main: number;
  readonly lemma: string;
  readonly voice: 'active' | 'passive';
  /** `habit` is the bare present; `modal` keeps its word. */
  readonly tense: 'past' | 'present' | 'modal';
  readonly modal: string;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly negated: boolean;
  /** "be" with no verb after it. */
  readonly copula: boolean;
  /** Stands first or after a mark or "and": its subject is another clause's or dropped. */
  readonly bare: boolean;
  /** The subject where it stands behind its auxiliary ("Only then did I …", "Had the tide been …"), or null. */
  readonly inverted: readonly [number, number] | null;
}
