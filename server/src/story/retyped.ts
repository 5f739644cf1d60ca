import type { Block, StoryFile } from './model';
import { movedDirective, movedStory } from './moved';
import { splitSentences } from './sentences';

/** What can neither be markup nor change what a line or a file is read as. */
const PLAIN = /^[\p{L}\p{N} ,;'’?!.]*$/u;
/** Whatever Markdown, a placeholder or a comment is made of. */
const SPECIAL = /[*_`[\]<>&\\~|#\uE000\t\r\n]/;
/** Longer changes are pasted, longer files are rubbish: both are read afresh. */
const MOST_TYPED = 200;
const LONGEST = 200_000;
/** Characters of a line in which a label, a list's mark or a number may stand. */
const LABEL = 64;
/** Where none of these stands near a line's start, no label does, and its first words may be typed over. */
const SEPARATOR = /[:：.—–()/-]/;
const WORDS = 24;
/** A longer line is no title. */
const TITLE = 300;
/** Behind a block; more of them are not looked past. */
const SPACES = 20;

interface Change {
  readonly start: number;
  /** Ends of what was there and of what is there now. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

function changeBetween(before: string, after: string): Change | null {
  if (Math.abs(after.length - before.length) > MOST_TYPED) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  const oldEnd = before.length - tail;
  const newEnd = after.length - tail;
  return oldEnd - start > MOST_TYPED || newEnd - start > MOST_TYPED ? null : { start, oldEnd, newEnd };
}

function* spokenBlocks(file: StoryFile): Generator<Block> {
  for (const story of file.stories) {
    for (const { blocks } of story.sections) yield* blocks;
    for (const { answer } of story.followUps) yield* answer;
  }
}

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

const lineEnd = (text: string, at: number): number => {
  for (let end = at; ; end++) {
    const code = text.charCodeAt(end);
    if (Number.isNaN(code) || code === 10 || code === 13) return end;
  }
};

/** Whether a line is read as text as before: neither the old nor the new one can be a label, a title or a mark. */
function staysText(
  before: string,
  after: string,
  { start, oldEnd, newEnd }: Change,
  labels: boolean,
): boolean {
  const from = lineStart(before, start);
  const was = before.slice(from, lineEnd(before, oldEnd));
  const is = after.slice(from, lineEnd(after, newEnd));
  if (start - from < LABEL) {
    if (start - from < WORDS) return false;
    if (SEPARATOR.test(was.slice(0, LABEL + 16)) || SEPARATOR.test(is.slice(0, LABEL + 16))) return false;
  } else if (was.length < LABEL || is.length < LABEL) return false;
  // Where labels open sections, a question or a short line may be the next story's title.
  return !labels || (was.length > TITLE === is.length > TITLE && !was.includes('?') && !is.includes('?'));
}

/**
 * The file after plain words were typed or deleted in the midst of one of its lines, told from how it was read before
 * instead of being read again; null where more may have changed. What it gives is what `parseStoryFile` gives.
 */
export function retyped(last: StoryFile, text: string): StoryFile | null {
  if (text === last.text) return last;
  if (text.length > LONGEST) return null;
  const change = changeBetween(last.text, text);
  if (!change) return null;
  const { start, oldEnd, newEnd } = change;
  if (!PLAIN.test(last.text.slice(start, oldEnd)) || !PLAIN.test(text.slice(start, newEnd))) return null;
  const by = newEnd - oldEnd;
  for (const edited of spokenBlocks(last)) {
    if (start <= edited.start || start > edited.end + SPACES) continue;
    const end = lineEnd(last.text, edited.end);
    // Spaces behind a block's last word are no part of it until something is typed behind them.
    if (oldEnd > end || last.text.slice(edited.end, end).trim() !== '') continue;
    // Without markup a block's text is what stands in the file.
    if (SPECIAL.test(edited.text) || edited.text !== last.text.slice(edited.start, edited.end)) return null;
    const words = text.slice(edited.start, end + by).trimEnd();
    const labels = last.stories.some(story => story.sections.some(section => section.heading.level === 0));
    if (!staysText(last.text, text, change, labels)) return null;
    const replacement: Block = {
      start: edited.start,
      end: edited.start + words.length,
      text: words,
      kind: edited.kind,
      sentences: splitSentences(words, edited.start),
    };
    const move = { from: oldEnd, by, edited, replacement };
    return {
      text,
      frontMatter: last.frontMatter,
      stories: last.stories.map(story => movedStory(story, move)),
      directives: last.directives.map(directive => movedDirective(directive, move)),
    };
  }
  return null;
}
