import type { ConfigLayers } from '../config';
import type { Finding, Review, Reviewer } from '../review';
import { applyEdits, type Edit } from '../text';

/** A safe fix may make room for another; beyond this many rounds two of them undo each other. */
const MOST_ROUNDS = 10;

const touches = (a: Edit, b: Edit): boolean => a.start <= b.end && b.start <= a.end;

/** The edits of the first safe fix of each finding that touches no other's. */
const safeEdits = (findings: readonly Finding[]): readonly Edit[] => {
  const chosen: Edit[] = [];
  for (const { fixes } of findings) {
    const fix = fixes.find(({ kind }) => kind === 'safe');
    if (fix && !fix.edits.some(edit => chosen.some(other => touches(edit, other)))) chosen.push(...fix.edits);
  }
  return chosen;
};

/** Applies safe fixes, and no others, until none is left. Returns the text and its review. */
export const fixed = (
  reviewer: Reviewer,
  text: string,
  layers: ConfigLayers,
): { readonly text: string; readonly review: Review } => {
  let now = text;
  let review = reviewer.review(now, layers);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(review.findings);
    const next = edits.length === 0 ? now : applyEdits(now, edits);
    if (next === now) break;
    now = next;
    review = reviewer.review(now, layers);
  }
  return { text: now, review };
};
