import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { type BlockParser, parser as commonMark, type LeafBlockParser, Table } from '@lezer/markdown';
import type { Span } from '../text/span';
import { cleanForParser } from './clean';

export type NoteKind = 'quote' | 'code' | 'table' | 'comment';

export interface Paragraph extends Span {
  readonly kind: 'paragraph';
  /** How many list items it stands in. */
  readonly depth: number;
  /** The first thing in a list item, right after its marker. */
  readonly opensItem: boolean;
  /** Opens an item of a numbered list. */
  readonly numbered: boolean;
}

export interface HeadingPiece extends Span {
  readonly kind: 'heading';
  readonly level: number;
  /** Between the `#`s. */
  readonly content: Span;
}

/** One leaf of a Markdown document. Spans are offsets in the whole text. */
export type Piece =
  | HeadingPiece
  | Paragraph
  | (Span & { readonly kind: 'rule' })
  | (Span & { readonly kind: NoteKind });

/** The parser's view of the text (same length, `\n` alone ends a line) and its leaves in order of place. */
export interface Document {
  readonly clean: string;
  readonly pieces: readonly Piece[];
}

/** Only comments are HTML blocks here: `<word>` at a line's start must not swallow what the writer says. */
const commentBlock: BlockParser = {
  name: 'HTMLBlock',
  parse(cx, line) {
    if (line.next !== 60 || !line.text.startsWith('<!--', line.pos)) return false;
    const from = cx.lineStart + line.pos;
    const closed = line.text.indexOf('-->', line.pos + 4);
    // Text after a comment on its own line makes both a paragraph.
    if (closed >= 0 && line.text.slice(closed + 3).trim() !== '') return false;
    let open = closed < 0;
    while (open && cx.nextLine()) open = !line.text.includes('-->');
    cx.nextLine();
    cx.addElement(cx.elt('CommentBlock', from, cx.prevLineEnd()));
    return true;
  },
};

/** `===` under a line makes a heading; `---` is always a rule, because people put it under labels and prose. */
const underline: LeafBlockParser = {
  nextLine(cx, line, leaf) {
    if (line.next !== 61 || !/^=+[ \t]*$/.test(line.text.slice(line.pos))) return false;
    const textEnd = leaf.start + leaf.content.length;
    cx.nextLine();
    const mark = cx.elt('HeaderMark', textEnd, cx.prevLineEnd());
    cx.addLeafElement(leaf, cx.elt('SetextHeading1', leaf.start, cx.prevLineEnd(), [mark]));
    return true;
  },
  finish: () => false,
};

const [libraryTable] = Table.parseBlock!;

/** Tables as the library finds them by their first two lines; their rows are notes that nobody reads. */
const table: BlockParser = {
  ...libraryTable!,
  leaf(cx, leaf) {
    const reader = libraryTable!.leaf!(cx, leaf);
    let second = true;
    return (
      reader && {
        nextLine(context, line, block) {
          const found = second && reader.nextLine(context, line, block);
          second = false;
          return found;
        },
        finish: (context, block) => reader.finish(context, block),
      }
    );
  },
};

// Inline markup is read later, paragraph by paragraph, where it is spoken. Link definitions are read with it: the
// library takes quadratic time on an unclosed title.
const inlineParsers = ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak'];
const linkParsers = ['Link', 'LinkEnd', 'Image', 'LinkReference'];
const blockParser = commonMark.configure([
  {
    defineNodes: Table.defineNodes,
    parseInline: [{ name: 'Unread', parse: cx => cx.end, before: 'Escape' }],
    parseBlock: [table, commentBlock, { name: 'SetextHeading', leaf: () => underline }],
    remove: [...inlineParsers, ...linkParsers],
  },
]);

// The library keeps a tree of everything it has read; beyond this many characters trees are dropped as we go.
const PART = 8192;

const blankLines = /(?:[ \t]*\n)*/y;

/** Does the next line with text begin at column zero? No list or quotation goes on there that a cut would break. */
function isCut(text: string, at: number): boolean {
  blankLines.lastIndex = at;
  blankLines.test(text);
  const next = text[blankLines.lastIndex];
  return next !== ' ' && next !== '\t';
}

/** Parses a text part by part, cutting between blocks. */
function* parts(clean: string, from: number): Generator<{ readonly tree: Tree; readonly from: number }> {
  let at = from;
  do {
    const text = at === 0 ? clean : clean.slice(at);
    const parse = blockParser.startParse(text);
    let tree = parse.advance();
    for (; !tree; tree = parse.advance()) {
      const done = parse.parsedPos;
      if (done >= PART && parse.stoppedAt === null && done < text.length && isCut(text, done))
        parse.stopAt(done - 1);
    }
    yield { tree, from: at };
    at += tree.length;
    if (parse.stoppedAt === null) return;
  } while (at < clean.length);
}

// No story has that many paragraphs. What follows in such a file is left unread, so that rubbish costs no more.
const MOST_PIECES = 20_000;

const NOTES: Readonly<Record<string, NoteKind>> = {
  Blockquote: 'quote',
  FencedCode: 'code',
  CodeBlock: 'code',
  Table: 'table',
};

/** @param clean the text as parsed, in which the `\r` of a line end is a space */
function readHeading(node: SyntaxNodeRef, offset: number, clean: string): HeadingPiece {
  // A heading ends with its last mark: the `\r` behind it belongs to the line end.
  let last = node.to;
  while (last > node.from && /\s/.test(clean[last + offset - 1]!)) last--;
  let content: Span = { start: node.from + offset, end: last + offset };
  for (let mark = node.node.firstChild; mark; mark = mark.nextSibling) {
    if (mark.from === node.from) content = { start: mark.to + offset, end: content.end };
    else content = { start: content.start, end: mark.from + offset };
  }
  return {
    kind: 'heading',
    start: node.from + offset,
    end: last + offset,
    level: Number(node.name.at(-1)),
    content,
  };
}

/**
 * Splits a text into Markdown blocks. Never throws; linear in the text's length.
 * @param from offset where Markdown begins, after a byte-order mark and front matter.
 */
export function readDocument(text: string, from: number): Document {
  const clean = cleanForParser(text);
  const pieces: Piece[] = [];
  const numbered: boolean[] = [];
  let depth = 0;
  let fresh = false;
  let freshNumber = false;
  let offset = from;

  function enter(node: SyntaxNodeRef): boolean {
    const { name } = node;
    if (name === 'Document' || name === 'ListMark') return true;
    if (name === 'BulletList' || name === 'OrderedList') {
      numbered.push(name === 'OrderedList');
      return true;
    }
    if (name === 'ListItem') {
      depth++;
      fresh = true;
      freshNumber = numbered.at(-1) ?? false;
      return true;
    }
    const start = node.from + offset;
    const end = node.to + offset;
    if (name === 'Paragraph') {
      pieces.push({ kind: 'paragraph', start, end, depth, opensItem: fresh, numbered: fresh && freshNumber });
    } else if (name === 'HorizontalRule') {
      pieces.push({ kind: 'rule', start, end });
    } else if (name === 'CommentBlock') {
      const close = clean.indexOf('-->', start + 4);
      const commentEnd = close < 0 ? end : Math.min(end, close + 3);
      pieces.push({ kind: 'comment', start, end: commentEnd });
      if (clean.slice(commentEnd, end).trim() !== '') {
        pieces.push({ kind: 'paragraph', start: commentEnd, end, depth, opensItem: false, numbered: false });
      }
    } else if (NOTES[name]) {
      pieces.push({ kind: NOTES[name], start, end });
    } else {
      pieces.push(readHeading(node, offset, clean));
    }
    fresh = false;
    return false;
  }

  function leave(node: SyntaxNodeRef): void {
    if (node.name === 'ListItem') {
      depth--;
      fresh = false;
    } else if (node.name === 'BulletList' || node.name === 'OrderedList') numbered.pop();
  }

  for (const part of parts(clean, from)) {
    offset = part.from;
    part.tree.iterate({ enter, leave });
    if (pieces.length > MOST_PIECES) break;
  }
  return { clean, pieces };
}
