import type { Level, Opening, Outcome, Ownership, Step } from '../profiles/model';
import type { Span } from '../text/span';

/**
 * A stretch of spoken text. `text` is the source slice with every character of markup and of notes replaced by a
 * space, so `text.length === end - start` and an offset inside `text` plus `start` is an offset in the file.
 */
export interface Masked extends Span {
  readonly text: string;
}

export interface Sentence extends Masked {}

/** A paragraph or a list item (without its children's text, which are blocks of their own). */
export interface Block extends Masked {
  readonly kind: 'paragraph' | 'item';
  readonly sentences: readonly Sentence[];
}

/** A heading or a label that opens something. Its span covers the whole heading line or label, markup included. */
export interface Heading extends Span {
  /** The words without markup, numbering and colon. */
  readonly text: string;
  /** The place of those words. */
  readonly words: Span;
  /** 1–6 for a Markdown heading, 0 for a label inside a paragraph or list item. */
  readonly level: number;
}

/** A reflection written for one level under a sub-heading of Reflection. */
export interface Variant {
  readonly level: Level | null;
  readonly heading: Heading;
  readonly blocks: readonly Block[];
}

/** A stretch inside a section that is neither spoken nor linted, and why, in words for the reader: `code`, `table`. */
export interface Skipped extends Span {
  readonly reason: string;
}

/** One step of a story. Its span runs from its heading's start to the next section's start or the story's end. */
export interface Section extends Span {
  /** First of `steps`. */
  readonly step: Step;
  /** Two for a combined `Situation / Task`, else one. */
  readonly steps: readonly Step[];
  readonly heading: Heading;
  /** The right spelling where the heading is one typo away from a step's name, e.g. `Situation` for `Sitaution`. */
  readonly respelled: string | null;
  /** What is spoken. For a Reflection with variants, the text before the first sub-heading. */
  readonly blocks: readonly Block[];
  readonly variants: readonly Variant[];
  /** In order of place. Level variants of a Reflection are not among them: which one is told depends on the level. */
  readonly skipped: readonly Skipped[];
}

export interface FollowUp extends Span {
  readonly heading: Heading;
  readonly question: string;
  readonly probes: Masked | null;
  /** The answer: unlabelled text and text under `Strong:`. */
  readonly answer: readonly Block[];
  /** Text under `Weak:`, never linted. */
  readonly weak: readonly Block[];
  readonly why: readonly Block[];
  readonly key: readonly Block[];
}

export interface Adaptation extends Span {
  readonly heading: Heading;
  /** The principle's name as written after `Adapt:`, and its place. */
  readonly principle: Masked;
  readonly leadWith: readonly Block[];
  readonly emphasise: readonly Block[];
  readonly downplay: readonly Block[];
}

export interface Story extends Span {
  /** The heading above the sections, or ''. */
  readonly title: string;
  readonly titleSpan: Span | null;
  readonly sections: readonly Section[];
  readonly followUps: readonly FollowUp[];
  /** Heading of the `Follow-ups` section, if there is one. */
  readonly followUpsHeading: Heading | null;
  readonly adaptations: readonly Adaptation[];
  /** Headings inside the story, at the level of its sections, that name nothing known. */
  readonly unknownHeadings: readonly Heading[];
}

export interface Directive extends Span {
  readonly kind: 'disable' | 'enable' | 'disable-next-line' | 'disable-file';
  /** Rule names as written with their places; empty: every rule. */
  readonly rules: readonly Masked[];
}

/** Something in the front matter that cannot be used: a message at a place, with the nearest right value if any. */
export interface FrontMatterProblem extends Span {
  readonly message: string;
  readonly suggestion: { readonly start: number; readonly end: number; readonly text: string } | null;
}

export interface FrontMatterValues {
  readonly question?: string;
  /** As written; checked against the profile later. */
  readonly principles?: readonly Masked[];
  readonly level?: Level;
  readonly profile?: string;
  /** Words a minute. */
  readonly pace?: number;
  readonly ownership?: Ownership;
  readonly outcome?: Outcome;
  readonly opening?: Opening;
  readonly evidence?: 'qualitative' | readonly { readonly number: string; readonly source: string }[];
  readonly tags?: readonly string[];
}

export interface FrontMatter extends Span {
  /** Between the `---` lines. */
  readonly content: Span;
  readonly values: FrontMatterValues;
  /** Places of the keys and values that were read, by canonical key. */
  readonly places: Readonly<Record<string, { readonly key: Span; readonly value: Span }>>;
  readonly problems: readonly FrontMatterProblem[];
}

export interface StoryFile {
  readonly text: string;
  readonly frontMatter: FrontMatter | null;
  readonly stories: readonly Story[];
  readonly directives: readonly Directive[];
}
