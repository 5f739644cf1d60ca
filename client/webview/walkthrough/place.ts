import type { PreviewModel, Range } from '../../../server/src/protocol';

/** What the cursor is in, as indexes into the model. */
export interface Place {
  readonly story: number;
  readonly step: number;
  /** -1 on a heading or between paragraphs. */
  readonly paragraph: number;
}

/** The place of a zero-based line in a model; null where no step holds it. */
export function placeOf(model: PreviewModel, line: number): Place | null {
  const story = model.stories.findIndex(each => holds(each.range, line));
  const steps = model.stories[story]?.steps ?? [];
  const step = steps.findIndex(each => holds(each.range, line));
  const paragraphs = steps[step]?.paragraphs;
  if (paragraphs === undefined) return null;
  return { story, step, paragraph: paragraphs.findIndex(each => holds(each.range, line)) };
}

export const samePlace = (a: Place | null, b: Place | null): boolean =>
  a?.story === b?.story && a?.step === b?.step && a?.paragraph === b?.paragraph;

/** A range that ends at the start of a line does not hold that line. */
function holds({ start, end }: Range, line: number): boolean {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return start.line <= line && line <= last;
}
