import type { Span } from '../../../text';
import type { FileReport } from '../../report';

const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** A path as reports show it, as a URI: relative to where the run began, or `file:` where the path is absolute. */
export const uriOf = (path: string): string => {
  const drive = /^([A-Za-z]:)\/(.*)$/.exec(path);
  if (drive) return `file:///${drive[1]}/${encoded(drive[2]!)}`;
  return path.startsWith('/') ? `file://${encoded(path)}` : encoded(path);
};

export const artifactOf = (path: string) => ({ uri: uriOf(path) });

/** SARIF counts from after a byte-order mark; everywhere else a mark is a character. */
const markOf = ({ text }: FileReport): number => (text.startsWith('\uFEFF') ? 1 : 0);

/** A span as lines and columns from 1 and as an offset from 0, in UTF-16 code units, end exclusive. */
export const regionOf = ({ start, end }: Span, report: FileReport) => {
  const mark = markOf(report);
  const after = Math.max(start, mark);
  const until = Math.max(end, after);
  const from = report.lines.positionAt(after);
  const to = report.lines.positionAt(until);
  const column = (line: number, character: number): number => character + 1 - (line === 0 ? mark : 0);
  return {
    startLine: from.line + 1,
    startColumn: column(from.line, from.character),
    endLine: to.line + 1,
    endColumn: column(to.line, to.character),
    charOffset: after - mark,
    charLength: until - after,
  };
};

/** A region with the words in it. */
export const quotedRegion = (span: Span, report: FileReport) => ({
  ...regionOf(span, report),
  snippet: { text: report.text.slice(span.start, span.end) },
});
