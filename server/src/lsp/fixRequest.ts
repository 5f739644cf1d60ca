import type { FixParams, FixResult, PreviewFix } from '../protocol';
import type { Finding } from '../review/model';
import { changesOf } from './actions/edits';
import { type Checked, rangeOf } from './checked';

const idOf = ({ rule, start, end }: Finding, index: number): string => `${rule}:${start}:${end}:${index}`;

/** A finding's fixes as a panel offers them. */
export const fixesOf = (finding: Finding): PreviewFix[] =>
  finding.fixes.map(({ kind, title }, index) => ({ id: idOf(finding, index), kind, title }));

/** What an offered fix changes; null where the document has moved on since, or the finding is gone. */
export function fixResult(document: Checked, { version, fix: id }: FixParams): FixResult | null {
  if (document.version !== version) return null;
  for (const finding of document.findings) {
    const fix = finding.fixes.find((_, index) => idOf(finding, index) === id);
    if (fix === undefined) continue;
    return {
      uri: document.uri,
      version,
      changes: changesOf(document, fix.edits, fix.kind === 'ask'),
      target: fix.target && rangeOf(document, fix.target),
    };
  }
  return null;
}
