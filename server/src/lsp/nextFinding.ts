import { SEVERITIES, type Severity } from '../profiles/model';
import type { NextFindingResult } from '../protocol';
import type { Finding } from '../review/model';
import type { Position } from '../text/span';
import { type Catalogue, isCore } from './catalogue';
import { type Checked, rangeOf } from './checked';

/**
 * The next stop of a walk through the findings: core rules before the others, then by severity, then by place, and
 * around again. From a place without a finding the walk starts in its first group, with what comes after the cursor.
 */
export function nextFinding(
  document: Checked,
  position: Position,
  catalogue: Catalogue,
): NextFindingResult | null {
  const rank = (finding: Finding): number =>
    (isCore(catalogue, finding.rule) ? 0 : SEVERITIES.length) + severityRank(finding.severity);
  const stops = oneForEachPlace(document.findings.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start));
  const first = stops[0];
  if (first === undefined) return null;
  const at = document.lines.offsetAt(position);
  const current = stopAt(stops, at);
  const next =
    current === undefined
      ? (stops.find(stop => rank(stop) === rank(first) && stop.start >= at) ?? first)
      : stops[(stops.indexOf(current) + 1) % stops.length]!;
  return { range: rangeOf(document, next), message: next.message };
}

const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

/** Two findings at one place are one stop, or the walk would never leave it. */
function oneForEachPlace(findings: readonly Finding[]): readonly Finding[] {
  const places = new Set<number>();
  return findings.filter(({ start }) => !places.has(start) && places.add(start));
}

/** The finding that begins at the cursor, else the innermost around it. */
function stopAt(stops: readonly Finding[], at: number): Finding | undefined {
  const around = stops.filter(stop => stop.start <= at && at <= stop.end);
  return around.toSorted((a, b) => b.start - a.start)[0];
}
