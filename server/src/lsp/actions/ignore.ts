import type { Finding } from '../../review/model';
import { parseStoryFile } from '../../story/index';
import type { Edit, Span } from '../../text/span';
import { type Checked, lineBreak, lineEnd, lineStart } from '../checked';
import { sectionAt } from '../grouping';
import { sectionName, stepName } from '../wording';

export interface Ignore {
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** The ways to silence a finding's rule by a comment: on its line, in its section, in its file. */
export function ignores(document: Checked, finding: Finding): Ignore[] {
  if (finding.start < bodyStart(document.text)) return [ignoreInFile(document, finding.rule)];
  const section = sectionOf(document, finding);
  return [
    { title: `Ignore '${finding.rule}' on this line`, edits: [onLine(document, finding)] },
    ...(section === null ? [] : [inSection(document, finding.rule, section)]),
    ignoreInFile(document, finding.rule),
  ];
}

interface Stretch extends Span {
  readonly name: string;
}

/** The step that a finding stands in; follow-ups are no timed step, so their place comes from the text itself. */
function sectionOf({ stories, text }: Checked, finding: Finding): Stretch | null {
  if (finding.story === null) return null;
  const section = sectionAt(stories[finding.story]?.sections ?? [], finding.start);
  if (section !== null) return { start: section.start, end: section.end, name: sectionName(section) };
  const story = finding.step === 'follow-ups' ? parseStoryFile(text).stories[finding.story] : undefined;
  const last = story?.followUps.at(-1);
  if (story?.followUpsHeading == null || last === undefined) return null;
  return { start: story.followUpsHeading.start, end: last.end, name: stepName('follow-ups') };
}

const NEXT_LINE = /^.*<!--[ \t]*star-disable-next-line\b[^\r\n]*?(?=[ \t]*-->[ \t]*$)/;
const CONTINUES_NOTHING = /^\s*$|^[ \t]*#{1,6}(\s|$)|^[ \t]*(=+|-+)[ \t]*$|-->[ \t]*$/;
const OPENS_BLOCK = /^[ \t]*(#{1,6}(\s|$)|([-*+]|\d{1,9}[.)])[ \t]|>)/;

/**
 * A comment above the line, indented like it. In the middle of a paragraph a line of its own would cut the paragraph in
 * two, so there it goes to the end of the line before.
 */
function onLine(document: Checked, { rule, start: place }: Finding): Edit {
  const { text } = document;
  const start = lineStart(document, place);
  const line = text.slice(start, lineEnd(document, start));
  const comment = `<!-- star-disable-next-line ${rule} -->`;
  const above = start === 0 ? null : before(document, start);
  const directive = above === null ? null : NEXT_LINE.exec(above.text);
  if (above !== null && directive !== null) return insert(above.start + directive[0].length, ` ${rule}`);
  if (above !== null && !CONTINUES_NOTHING.test(above.text) && !OPENS_BLOCK.test(line)) {
    // Two spaces or a backslash at a line's end are a line break: they stay at the end.
    const kept = /[ \t]*\\?$/.exec(above.text)!.index;
    return insert(above.start + kept, ` ${comment}`);
  }
  const mark = start === 0 && text.startsWith('\uFEFF') ? 1 : 0;
  const indentation = /^[ \t]*/.exec(line.slice(mark))![0];
  return insert(start + mark, `${indentation}${comment}${lineBreak(text)}`);
}

/** The line before the one that starts at `start`. */
function before({ lines, text }: Checked, start: number): { readonly start: number; readonly text: string } {
  const line = lines.lineSpan(lines.lineAt(start) - 1);
  return { start: line.start, text: text.slice(line.start, line.end) };
}

/** From the line of the section's heading, which may itself be the place of a finding, to the next section's. */
function inSection(document: Checked, rule: string, section: Stretch): Ignore {
  const { text } = document;
  const eol = lineBreak(text);
  const edits = [insert(lineStart(document, section.start), `<!-- star-disable ${rule} -->${eol}`)];
  if (section.end < text.length && text.slice(section.end).trim() !== '')
    edits.push(insert(lineStart(document, section.end), `<!-- star-enable ${rule} -->${eol}`));
  return { title: `Ignore '${rule}' in this section (${section.name})`, edits };
}

const IN_FILE = /<!--[ \t]*star-disable-file\b[ \t]+[^\r\n]*?(?=[ \t]*-->)/;

function ignoreInFile({ text }: Checked, rule: string): Ignore {
  const title = `Ignore '${rule}' in this file`;
  const directive = IN_FILE.exec(text);
  if (directive !== null)
    return { title, edits: [insert(directive.index + directive[0].length, ` ${rule}`)] };
  const start = bodyStart(text);
  const eol = lineBreak(text);
  const gap = start > 1 && !/[\r\n]$/.test(text.slice(0, start)) ? eol : '';
  return { title, edits: [insert(start, `${gap}<!-- star-disable-file ${rule} -->${eol}`)] };
}

/** Offset of the first line after the front matter, or after a byte-order mark. */
export function bodyStart(text: string): number {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const opening = /^---[ \t]*(\r\n|\n|\r)/.exec(text.slice(mark, mark + 100));
  if (opening === null) return mark;
  const closing = /^(---|\.\.\.)[ \t]*(\r\n|\n|\r|$)/gm;
  closing.lastIndex = mark + opening[0].length;
  const end = closing.exec(text);
  return end === null ? mark : end.index + end[0].length;
}

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
