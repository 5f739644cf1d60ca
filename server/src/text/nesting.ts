/** Deeper than any settings or front matter are nested by hand. */
const DEEPEST = 32;

/**
 * Whether a YAML or JSON text nests so deep that a recursive parser may run out of stack: brackets inside brackets,
 * lists of lists on one line, or ever deeper indentation. Reads no syntax, so brackets inside quotation marks count
 * too; it takes 32 unmatched ones to matter. Linear.
 */
export const nestsTooDeep = (text: string): boolean => {
  let brackets = 0;
  let inLine = 0;
  let indent = 0;
  let atStart = true;
  const indents: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n' || character === '\r') {
      indent = 0;
      inLine = 0;
      atStart = true;
      continue;
    }
    if (atStart && character === ' ') {
      indent++;
      continue;
    }
    if (atStart) {
      atStart = false;
      while (indents.length > 0 && indents.at(-1)! >= indent) indents.pop();
      indents.push(indent);
    }
    if (character === '[' || character === '{') brackets++;
    else if ((character === ']' || character === '}') && brackets > 0) brackets--;
    else if ((character === '-' || character === '?' || character === ':') && (text[at + 1] ?? ' ') === ' ')
      inLine++;
    if (brackets > DEEPEST || inLine > DEEPEST || indents.length > DEEPEST) return true;
  }
  return false;
};
