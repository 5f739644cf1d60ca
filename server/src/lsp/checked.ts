import type { Range } from 'vscode-languageserver';
import type { Level } from '../profiles/model';
import type { Finding, Pace, StoryReport } from '../review/model';
import { createLines, type Lines, type Span } from '../text/index';
import type { Kind } from './documents';

/** One version of one document and what is known about it. All features read this and nothing else. */
export interface Checked {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly kind: Kind;
  /** Unlike that of any other check, ever: the result id of pull diagnostics. */
  readonly id: string;
  readonly stories: readonly StoryReport[];
  readonly findings: readonly Finding[];
  /** Id of the profile in force. */
  readonly profile: string;
  /** In force for every story of the document. */
  readonly level: Level;
  readonly pace: Pace;
  /** Milliseconds that the check took. */
  readonly milliseconds: number;
  /** What went wrong on the way, in words the user knows. */
  readonly problem: string | null;
  readonly lines: Lines;
}

export type Facts = Omit<Checked, 'lines'>;

/** The lines are those of the text that was checked: the open document is updated in place meanwhile. */
export const checked = (facts: Facts): Checked => ({ ...facts, lines: createLines(facts.text) });

/** A file with more stories than this is no writing: what is shown of each story stops here, so that nothing freezes. */
export const MOST_STORIES = 500;

export const rangeOf = (document: Checked, span: Span): Range => ({
  start: document.lines.positionAt(span.start),
  end: document.lines.positionAt(span.end),
});

export const spanOf = (document: Checked, range: Range): Span => ({
  start: document.lines.offsetAt(range.start),
  end: document.lines.offsetAt(range.end),
});

/** Whether two spans share a character or touch, so that a cursor at either end of a finding is on it. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** Offset of the first character of the line that holds `offset`. */
export const lineStart = ({ lines }: Checked, offset: number): number =>
  lines.lineSpan(lines.lineAt(offset)).start;

/** Offset just before the line break of the line that holds `offset`, or the end of the text. */
export const lineEnd = ({ lines }: Checked, offset: number): number =>
  lines.lineSpan(lines.lineAt(offset)).end;

/** The line break that the document uses; its first one where it mixes them. */
export function lineBreak(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
