/** A range of a document as LSP has it: lines and UTF-16 characters from 0, the end exclusive. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Words of the story, as spoken, with their place. */
export interface Quotation {
  readonly range: Range;
  readonly text: string;
}

/** A change of one document. `snippet`: `text` is in snippet syntax, each `[placeholder?]` a tab stop that holds it. */
export interface Change {
  readonly range: Range;
  readonly text: string;
  readonly snippet: boolean;
}
