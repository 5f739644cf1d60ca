import { remembering } from '../text/remember';
import type { Span } from '../text/span';
import { trimName } from './names';

export type LabelMarkup = 'bold' | 'italic' | 'plain';

/** Something at the start of a line that has the shape of a label: `**Situation:**`, `S —`, `Notes:`. */
export interface LabelShape extends Span {
  /** The place of its words. */
  readonly words: Span;
  readonly markup: LabelMarkup;
  /** Closed by a colon, the mark of a label; others end in a full stop or dash or stand alone on their line. */
  readonly colon: boolean;
  /** Neither marked up nor closed by a colon. */
  readonly bare: boolean;
}

// Longer beginnings of lines are sentences.
const LONGEST = 90;
const LONGEST_PLAIN = 40;
const colonOrDash = /^\s*(?:[:：]|[—–](?=\s|$)|-(?=\s|$))\s*/;
const stop = /^\.(?=\s|$)\s*/;
/** `**Situation** Snow in April`: what follows a label without a mark opens a sentence. */
const opening = /^\s+["“'‘(]?[\p{Lu}\p{N}]/u;
const LONGEST_NAME = 3;
const leading = /^(?:\s|\p{Extended_Pictographic}|\p{So}|\u200d|\ufe0f)*/u;

function marked(line: string, from: number, run: string): LabelShape | null {
  const inside = from + run.length;
  const close = line.indexOf(run, inside);
  if (close <= inside || close - inside > LONGEST) return null;
  const markup: LabelMarkup = run.length === 1 ? 'italic' : 'bold';
  const inner = line.slice(inside, close).trimEnd();
  const after = line.slice(close + run.length);
  const last = inner.at(-1)!;
  const outside = colonOrDash.exec(after) ?? stop.exec(after);
  const alone = after.trim() === '' || (opening.test(after) && inner.split(/\s+/).length <= LONGEST_NAME);
  if (!/[:：.—–-]/.test(last) && !outside && !alone) return null;
  const end = close + run.length + (outside?.[0].length ?? /^\s*/.exec(after)![0].length);
  const colon = /[:：]/.test(last) || /[:：]/.test(outside?.[0] ?? '');
  const words = trimName(line, { start: inside, end: close });
  return shape(from, end, words, markup, colon);
}

const anyName =
  /^([\p{Lu}\p{Lo}][\p{L}'’()/&+*_—– -]*?)(\s*[*_]*[:：][*_]*\s*|\s*[—–](?=\s|$)\s*|\s+-(?=\s|$)\s*|\s*$)/u;
/** The same where every letter is ASCII: property classes take milliseconds to compile. */
const asciiName =
  /^([A-Z][A-Za-z'’()/&+*_—– -]*?)(\s*[*_]*[:：][*_]*\s*|\s*[—–](?=\s|$)\s*|\s+-(?=\s|$)\s*|\s*$)/u;

function plain(line: string, start: number, from: number): LabelShape | null {
  const head = line.slice(from, from + LONGEST_PLAIN);
  if (head.length === LONGEST_PLAIN && !/[:：—–]| -/.test(head)) return null;
  const found = (/^[\0-\x7f—–’：]*$/.test(head) ? asciiName : anyName).exec(head);
  if (!found) return null;
  const [, name, closing] = found;
  // A word by itself is a label only if nothing else stands on its line.
  if (closing!.trim() === '' && head.length < line.length - from) return null;
  const words = trimName(line, { start: from, end: from + name!.length });
  return shape(start, from + found[0].length, words, start < from ? 'bold' : 'plain', /[:：]/.test(closing!));
}

function shape(
  start: number,
  end: number,
  words: Span,
  markup: LabelMarkup,
  colon: boolean,
): LabelShape | null {
  if (words.end <= words.start) return null;
  return {
    start,
    end,
    words,
    markup,
    colon,
    bare: markup === 'plain' && !colon,
  };
}

const read = (line: string): LabelShape | null => {
  const from = leading.exec(line)![0].length;
  const run = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/.exec(line.slice(from, from + 4))?.[0];
  if (!run) return plain(line, from, from);
  // `**S**ituation: …` and `**Situation: all of it in bold**` read like plain labels.
  return marked(line, from, run) ?? plain(line, from, from + run.length);
};
const remembered = remembering(2000, read);

/**
 * The label at the start of a line, if there is one. It is told by its shape alone, since `**Situation:**text` is a
 * label to its writer though not bold to Markdown.
 * @param line one line without its line break and list marker
 * @param at its offset in the text
 */
export function readLabel(line: string, at: number): LabelShape | null {
  const found = remembered(line);
  if (!found) return null;
  const { start, end, words, markup, colon, bare } = found;
  return {
    start: at + start,
    end: at + end,
    words: { start: at + words.start, end: at + words.end },
    markup,
    colon,
    bare,
  };
}
