import type { Finding } from '../../server/src/review';
import type { Span } from '../../server/src/text';

/** Places as their words, so that a failing comparison can be read. */
export const words = (text: string, spans: readonly Span[]): readonly string[] =>
  [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(span => `${span.start}: ${text.slice(span.start, span.end)}`);

export const said = (text: string, findings: readonly Finding[]): readonly string[] =>
  findings.map(each => `${each.rule} (${each.severity}) on '${text.slice(each.start, each.end)}'`);
