/**
 * Stands in for a `<` that starts no comment, because the comment is never closed. Such a comment hides its own
 * paragraph and not the rest of the story.
 */
export const UNCLOSED = '\uE000';

// No story nests two dozen lists; each level would cost the parser time on every line.
const deepNesting =
  /^([ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){24})((?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*)+)([^\n]*)/gm;

function flatten(line: string, kept: string, dropped: string, rest: string): string {
  return /^[-*][-* \t]*$/.test(line.trim()) ? line : kept + 'x'.repeat(dropped.length) + rest;
}

// The parser reads `|-|-| ` with a space at its end as prose.
const tableRuleTail = /^([ \t]*\|?[ \t:-]*-[ \t:|-]*)\|([ \t]+)$/gm;

const NEWLINE = 10;
const isBlank = (code: number): boolean => code === NEWLINE || code === 32 || code === 9;

/** Makes one line of spaces out of several blank lines. */
function joinBlankLines(text: string): string {
  let result = '';
  let done = 0;
  for (let at = text.indexOf('\n\n\n'); at >= 0; ) {
    let end = at + 1;
    let last = at;
    for (; end < text.length && isBlank(text.charCodeAt(end)); end++) {
      if (text.charCodeAt(end) === NEWLINE) last = end;
    }
    result += `${text.slice(done, at + 1)}${' '.repeat(last - at - 1)}\n`;
    done = last + 1;
    at = text.indexOf('\n\n\n', done);
  }
  return result + text.slice(done);
}

/**
 * A copy of the same length for the Markdown parser, which knows `\n` alone: line ends become `\n` (with a space
 * before it for `\r\n`), and a run of blank lines becomes one line of spaces, since nested lists cost it time for
 * every blank line.
 */
export function cleanForParser(text: string): string {
  let clean = text;
  if (clean.includes('\r')) clean = clean.replaceAll('\r\n', ' \n').replaceAll('\r', '\n');
  if (clean.includes(UNCLOSED)) clean = clean.replaceAll(UNCLOSED, '\uE001');
  const lastClose = clean.lastIndexOf('-->');
  if (clean.lastIndexOf('<!--') > lastClose) {
    const from = Math.max(0, lastClose);
    clean = clean.slice(0, from) + clean.slice(from).replaceAll('<!--', `${UNCLOSED}!--`);
  }
  if (clean.includes('|')) clean = clean.replace(tableRuleTail, '$1$2|');
  return joinBlankLines(clean).replace(deepNesting, flatten);
}
