import { parser as commonMark, Strikethrough } from '@lezer/markdown';
import { remembering } from '../text/remember';
import type { Span } from '../text/span';
import { UNCLOSED } from './clean';
import { isMarkup } from './html';
import type { Skipped } from './model';

/** What is not said in a stretch of text. Offsets count from the stretch's start. */
export interface Markup {
  /** Characters to blank out, in order of place, not overlapping. */
  readonly blanks: readonly Span[];
  /** Those of them that hold words, and why they are not said. */
  readonly skipped: readonly Skipped[];
  readonly comments: readonly Span[];
}

const NONE: Markup = { blanks: [], skipped: [], comments: [] };
const special = /[*_`[\]<&\\~!\uE000]/;
const specials = /[*_]+|`+|[[\]<&\\~!\uE000]/g;

// Breaks are read from the source: the library's reader takes quadratic time on a long run of spaces.
const inlineParser = commonMark.configure([Strikethrough, { remove: ['HardBreak'] }]);

interface Node extends Span {
  readonly name: string;
  readonly children: readonly Node[];
}
interface LibraryElement {
  readonly type: number;
  readonly from: number;
  readonly to: number;
  readonly children?: readonly LibraryElement[];
}

const toNode = (element: LibraryElement): Node => ({
  name: inlineParser.nodeSet.types[element.type]!.name,
  start: element.from,
  end: element.to,
  children: (element.children ?? []).map(toNode),
});

// A longer paragraph is no prose.
const LONGEST = 50_000;
// Beyond this many steps the library could take quadratic time: such text is rubbish, its signs are blanked one by one.
const BUDGET = 400_000;

/**
 * Reads the inline markup of a paragraph or heading.
 * @param text from `cleanForParser`
 * @param definitions names of the file's link definitions, lower case
 */
export function readInline(text: string, definitions: ReadonlySet<string>): Markup {
  if (text.length > LONGEST || !special.test(text)) return NONE;
  return definitions.size === 0 ? withoutDefinitions(text) : read(text, definitions);
}

const NO_DEFINITIONS: ReadonlySet<string> = new Set();
const withoutDefinitions = remembering(1000, text => read(text, NO_DEFINITIONS));

function read(text: string, definitions: ReadonlySet<string>): Markup {
  const blanks: Span[] = [];
  const skipped: Skipped[] = [];
  const comments: Span[] = [];

  function skip(span: Span, reason: string): void {
    blanks.push(span);
    skipped.push({ start: span.start, end: span.end, reason });
  }

  function link(node: Node): void {
    const [open, close] = node.children.filter(child => child.name === 'LinkMark');
    const address = node.children.some(child => child.name === 'URL' || child.name === 'LinkLabel');
    const inner = text.slice(open!.end, close?.start ?? node.end);
    if (!address && inner.startsWith('^')) {
      skip(node, 'footnote');
      return;
    }
    const label = node.children.find(child => child.name === 'LinkLabel');
    const name = label && label.end - label.start > 2 ? text.slice(label.start + 1, label.end - 1) : inner;
    const direct = text[close?.end ?? -1] === '(' && node.end > close!.end;
    visit(
      node.children.filter(
        child =>
          child.name !== 'LinkMark' &&
          child.name !== 'URL' &&
          child.name !== 'LinkLabel' &&
          child.name !== 'LinkTitle',
      ),
    );
    // Without a definition the brackets are text, and often a placeholder.
    if (!direct && !definitions.has(name.toLowerCase())) return;
    blanks.push(open!, close!);
    if (node.end > close!.end) skip({ start: close!.end, end: node.end }, 'link target');
  }

  function visit(nodes: readonly Node[]): void {
    for (const node of nodes) {
      const { name, start, end } = node;
      if (name === 'EmphasisMark' || name === 'CodeMark') blanks.push({ start, end });
      else if (name === 'Emphasis' || name === 'StrongEmphasis' || name === 'InlineCode')
        visit(node.children);
      else if (name === 'Escape') blanks.push({ start, end: start + 1 });
      else if (name === 'Entity')
        blanks.push(text.startsWith('&amp;', start) ? { start: start + 1, end } : { start, end });
      else if (name === 'Link') link(node);
      else if (name === 'Image') skip(node, 'image');
      else if (name === 'Strikethrough') skip(node, 'struck out');
      else if (name === 'Autolink') blanks.push({ start, end: start + 1 }, { start: end - 1, end });
      else if (name === 'Comment') {
        skip(node, 'comment');
        comments.push({ start, end });
      } else if (name === 'HTMLTag' || name === 'ProcessingInstruction') {
        if (isMarkup(text.slice(start, end))) blanks.push({ start, end });
      }
    }
  }

  const signs = [...text.matchAll(specials)];
  const unclosed = text.indexOf(UNCLOSED);
  const readable = unclosed < 0 ? text : text.slice(0, unclosed);
  if (signs.length * text.length <= BUDGET) visit(inlineParser.parseInline(readable, 0).map(toNode));
  else {
    for (const sign of signs) {
      if (/[*_`~\\]/.test(sign[0])) blanks.push({ start: sign.index, end: sign.index + sign[0].length });
    }
  }
  if (unclosed >= 0) skip({ start: unclosed, end: text.length }, 'comment');
  for (const match of text.matchAll(/\\ ?\n/g)) blanks.push({ start: match.index, end: match.index + 1 });
  blanks.sort((a, b) => a.start - b.start);
  return { blanks, skipped, comments };
}
