import type { PreviewParagraph, Range } from '../../../server/src/protocol';

/** The place in the file of the character of a paragraph that was clicked; of its first where the page cannot tell. */
export function placeHit({ range, places }: PreviewParagraph, event: Event | null): Range {
  const offset = offsetHit(event);
  const from = places.filter(({ at }) => at <= (offset ?? -1)).at(-1);
  const start =
    from === undefined || offset === null
      ? range.start
      : { line: from.line, character: from.character + offset - from.at };
  return { start, end: start };
}

/** UTF-16 offset into the text of the element that listens. */
function offsetHit(event: Event | null): number | null {
  const { currentTarget, clientX, clientY } = (event ?? {}) as Partial<MouseEvent>;
  const element = currentTarget as Element | null | undefined;
  if (!element || clientX === undefined || clientY === undefined) return null;
  const caret = caretAt(element.ownerDocument, clientX, clientY);
  if (caret === null || !element.contains(caret.node)) return null;
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(caret.node, caret.offset);
  return before.toString().length;
}

/** Browsers have two names for it. */
function caretAt(page: Document, x: number, y: number): { node: Node; offset: number } | null {
  if (typeof page.caretPositionFromPoint === 'function') {
    const caret = page.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
