import type { CodeAction } from 'vscode-languageserver';
import type { Finding } from '../../review/model';
import type { Edit } from '../../text/span';
import type { Abilities } from '../abilities';
import type { Checked } from '../checked';
import { editsOf } from './edits';

/** Our own kind; being under `source.fixAll`, it also runs where a user asks for that on save. */
export const FIX_ALL = 'source.fixAll.star';

/**
 * The safe fixes of all findings, in order of place. A fix is taken whole or not at all: where two reach into the same
 * stretch the first is taken, and the other one's turn comes with the next check.
 */
export function safeEdits(findings: readonly Finding[]): readonly Edit[] {
  const fixes = findings
    .map(finding => finding.fixes.find(fix => fix.kind === 'safe')?.edits.toSorted(byPlace) ?? [])
    .filter(edits => edits.length > 0)
    .sort((a, b) => byPlace(a[0]!, b[0]!));
  const taken: Edit[] = [];
  for (const edits of fixes) {
    const last = taken.at(-1);
    if (
      last === undefined ||
      edits[0]!.start > last.end ||
      (edits[0]!.start === last.end && last.start < last.end)
    )
      taken.push(...edits);
  }
  return taken;
}

export function fixAllAction(document: Checked, abilities: Abilities): CodeAction | null {
  const edits = safeEdits(document.findings);
  if (edits.length === 0) return null;
  return { title: 'Apply all safe fixes', kind: FIX_ALL, edit: editsOf(document, edits, abilities) };
}

const byPlace = (a: Edit, b: Edit): number => a.start - b.start || a.end - b.end;
