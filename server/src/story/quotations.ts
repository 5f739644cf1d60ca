import type { Span } from '../text/span';

// A longer one is somebody's whole speech and has sentences of its own.
const LONGEST = 240;

/**
 * Short quotations inside a text, quotation marks included: `"…"`, `“…”`, `«…»`. Straight marks are paired from left
 * to right; one after a digit (5") or without a partner is none. A quotation that is the whole text is left out.
 */
export function findQuotations(text: string): Span[] {
  if (!/["“«]/.test(text)) return [];
  const found: Span[] = [];
  let open = -1;
  let closing = '';
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (open >= 0 && char === closing) {
      const whole = open === 0 && at >= text.length - 2;
      if (at - open <= LONGEST && !whole) found.push({ start: open, end: at + 1 });
      open = -1;
    } else if (open < 0 || at - open > LONGEST || (char !== '"' && char === text[open])) {
      open = -1;
      if (char === '“') closing = '”';
      else if (char === '«') closing = '»';
      else if (char === '"' && !/\d/.test(text[at - 1] ?? '')) closing = '"';
      else continue;
      open = at;
    }
  }
  return found;
}
