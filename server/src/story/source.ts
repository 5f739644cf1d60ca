import type { Span } from '../text/span';
import { readDirective } from './directives';
import { type Markup, readInline } from './inline';
import type { Document, Piece } from './markdown';
import { mask, plainText } from './mask';
import type { Block, Directive, Heading, Masked, Skipped } from './model';
import { dropLetter, trimName } from './names';
import { splitSentences } from './sentences';

/** The file's text and the ways in which its stretches are read. */
export interface Source {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** The stretch without markup; null where nothing is left to say. */
  masked(span: Span): Masked | null;
  /** A spoken block, and what in it is not spoken; null where nothing is. */
  block(
    span: Span,
    kind: Block['kind'],
  ): { readonly block: Block | null; readonly skipped: readonly Skipped[] };
  /** Words without markup, for titles and questions. */
  plain(span: Span): string;
  /** A heading from its span and the place of its content. */
  heading(span: Span, content: Span, level: number): Heading;
}

const definition = /^ {0,3}\[([^\]\n]+)\]:[ \t]*(?:\S+)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^)\n]*\)))?[ \t]*$/;

/** Name of the link definition on a line, or null. `[before?]: …` is a placeholder, `[^1]: …` a footnote. */
export function readDefinition(line: string): string | null {
  if (/^ {0,3}\[\^[^\]]+\]:/.test(line)) return '^';
  const name = definition.exec(line)?.[1];
  return name === undefined || name.endsWith('?') ? null : name.toLowerCase();
}

function findDefinitions(document: Document): Set<string> {
  const names = new Set<string>();
  if (!document.clean.includes(']:')) return names;
  for (const piece of document.pieces) {
    if (piece.kind !== 'paragraph') continue;
    for (const line of document.clean.slice(piece.start, piece.end).split('\n')) {
      const name = readDefinition(line);
      if (name === null) break;
      names.add(name);
    }
  }
  return names;
}

export function createSource(text: string, document: Document): Source {
  const { clean, pieces } = document;
  const definitions = findDefinitions(document);
  const inline = (span: Span): Markup => readInline(clean.slice(span.start, span.end), definitions);

  const plain = (span: Span): string => plainText(text.slice(span.start, span.end), inline(span).blanks);

  return {
    text,
    pieces,
    masked: span => mask(text.slice(span.start, span.end), span.start, inline(span)),
    block(span, kind) {
      const markup = inline(span);
      const masked = mask(text.slice(span.start, span.end), span.start, markup);
      const skipped = markup.skipped.map(({ start, end, reason }) => ({
        start: span.start + start,
        end: span.start + end,
        reason,
      }));
      if (!masked) return { block: null, skipped };
      const { start, end, text: words } = masked;
      return { block: { start, end, text: words, kind, sentences: splitSentences(words, start) }, skipped };
    },
    plain,
    heading(span, content, level) {
      const words = dropLetter(text, trimName(text, content));
      return { start: span.start, end: span.end, text: plain(words), words, level };
    },
  };
}

/** Directives of the whole file: comments in prose, headings and lists, not those shown in code or quotations. */
export function findDirectives(text: string, document: Document): Directive[] {
  if (!text.includes('star-')) return [];
  const found: Directive[] = [];
  const none: ReadonlySet<string> = new Set();
  for (const piece of document.pieces) {
    const comments: Span[] = [];
    if (piece.kind === 'comment') comments.push(piece);
    else if (piece.kind === 'paragraph' || piece.kind === 'heading') {
      const source = document.clean.slice(piece.start, piece.end);
      if (!source.includes('<!--')) continue;
      for (const { start, end } of readInline(source, none).comments) {
        comments.push({ start: piece.start + start, end: piece.start + end });
      }
    }
    for (const comment of comments) {
      const directive = readDirective(text, comment);
      if (directive) found.push(directive);
    }
  }
  return found;
}
