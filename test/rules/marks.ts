import type { Span } from '../../server/src/text';

/** A text without its `[[marks]]`, and the places they stood round. A mark may hold brackets: `[[[how many?]]]`. */
export const unmark = (marked: string): { readonly text: string; readonly marks: readonly Span[] } => {
  const marks: Span[] = [];
  let text = '';
  let at = 0;
  for (;;) {
    const open = marked.indexOf('[[', at);
    if (open < 0) break;
    let close = marked.indexOf(']]', open + 2);
    if (close < 0) throw new Error(`a mark is not closed: ${marked.slice(open, open + 40)}`);
    while (marked[close + 2] === ']') close++;
    text += marked.slice(at, open);
    const start = text.length;
    text += marked.slice(open + 2, close);
    marks.push({ start, end: text.length });
    at = close + 2;
  }
  return { text: text + marked.slice(at), marks };
};
