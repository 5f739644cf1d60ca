/** A place in a text: UTF-16 code units from its first character as stored (a byte-order mark counts), end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement of a span by other text. */
export interface Edit extends Span {
  readonly text: string;
}

/** A zero-based line and a zero-based UTF-16 column, as the Language Server Protocol counts them. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
