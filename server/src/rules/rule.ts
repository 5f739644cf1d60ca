import type { Severity, Step } from '../profiles/model';
import type { Edit, Span } from '../text/span';
import type { Around, PartView, StoryView } from './view';

/** `safe` true whatever the facts · `edit` moves, drops or picks · `claim` changes who did what · `ask` inserts
 * `[placeholders?]` · `mark` changes front matter · `go` only moves the cursor. */
export type FixKind = 'safe' | 'edit' | 'claim' | 'ask' | 'mark' | 'go';

export interface RuleFix {
  readonly kind: FixKind;
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly target: Span | null;
}

/** What a check yields: a place, what to say about it and what could be done. Offsets are those of the file. */
export interface Report extends Span {
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly step?: Step | null;
  readonly fixes?: readonly RuleFix[];
  readonly related?: readonly (Span & { readonly message: string })[];
}

export interface Rule {
  /** kebab-case, stable. */
  readonly id: string;
  readonly group:
    | 'structure'
    | 'time'
    | 'ownership'
    | 'result'
    | 'reflection'
    | 'follow-ups'
    | 'fit'
    | 'delivery';
  readonly tier: 1 | 2 | 3;
  /** Severity where no gate, profile or setting says otherwise. */
  readonly severity: Severity;
  /** Steps it reads; the first is where its short examples stand. Empty: the file or the whole story. */
  readonly sections: readonly Step[];
  readonly summary: string;
  readonly why: string;
  /** What each of its fixes does, for the documentation. */
  readonly fixes: readonly { readonly kind: FixKind; readonly what: string }[];
  /** Short texts for the rule's first section, or whole stories, with `[[marks]]` around what is found. */
  readonly bad: readonly string[];
  /** Texts that no rule may report. */
  readonly good: readonly string[];
  /** Front matter the examples stand under, such as `ownership: assigned`. */
  readonly frontMatter?: string;
  /** Where its severity is another one, by ownership, outcome or wording: a sentence each, for the documentation. */
  readonly gates?: readonly string[];
  /** Settings of its own by name, and what each does; a `.starrc` gives them behind the severity. */
  readonly options?: Readonly<Record<string, string>>;
  /** A finding is dropped where one of these rules has spoken about the same words. */
  readonly yieldsTo?: readonly string[];
  /** Reads a story; where there is neither this nor `checkPart`, the reviewer or a shell makes the reports. */
  check?(story: StoryView): Iterable<Report>;
  /** Reads one section or answer at a time, and so is not asked again while another is written. */
  checkPart?(part: PartView, around: Around): Iterable<Report>;
  /** For a rule that speaks only where the others have little to say: what they found in the same story. */
  after?(
    story: StoryView,
    found: readonly { readonly rule: string; readonly severity: Severity }[],
  ): Iterable<Report>;
}

export const defineRule = (rule: Rule): Rule => rule;
