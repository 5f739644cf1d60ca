import type { Range, Switches } from '../../../server/src/protocol';

/** What stands below a story set out. */
export type Part = 'notes' | 'reading' | 'principle';

/** What a reader of the walkthrough can do; the views only name it. */
export interface Actions {
  /** Moves the editor's cursor to a place. */
  go(range: Range): void;
  /** Brings a part of a story on the page into sight, folded out. */
  jump(story: number, part: Part): void;
  /** Applies a fix of a finding, by its id. */
  fix(id: string): void;
  /** Looks at the story against another level or principle; what is absent is as the file says. */
  turn(switches: Switches): void;
  /** Shows or hides how the story would be read, here and from now on. */
  reading(shown: boolean): void;
}

/** How the page stands, beside what it shows. */
export interface PageState {
  /** Whether how a story would be read may be shown. */
  readonly reading: boolean;
  /** Parts that the reader folded in or out, by name; the others are as they are at first. */
  readonly folds: Readonly<Record<string, boolean>>;
}
