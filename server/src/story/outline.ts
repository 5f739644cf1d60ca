import type { Span } from '../text/span';
import { type HeadingName, readHeadingNames } from './headings';
import { type LabelShape, readLabel } from './labels';
import type { Paragraph, Piece } from './markdown';
import { dropLetter } from './names';
import { isPlainName, type Opens, readName } from './steps';

/** A label that may open something, with where it stands. */
export interface Label extends LabelShape {
  readonly opens: Opens | null;
  readonly depth: number;
  /** Right after a list marker. */
  readonly opensItem: boolean;
}

export interface Line extends Span {
  readonly label: Label | null;
}

/** The lines of a paragraph, each with the label it begins with; after `most` lines the rest is one. */
function readLines(text: string, clean: string, piece: Paragraph, most: number): Line[] {
  const lines: Line[] = [];
  for (let start = piece.start; start < piece.end; ) {
    const found = lines.length < most ? clean.indexOf('\n', start) : -1;
    const next = found < 0 || found > piece.end ? piece.end : found;
    const end = text[next - 1] === '\r' ? Math.max(start, next - 1) : next;
    const line = text.slice(start, end);
    const opensItem = piece.opensItem && start === piece.start;
    const shape = readLabel(line, start);
    let label: Label | null = null;
    if (shape) {
      const words = text.slice(shape.words.start, shape.words.end);
      const named = readName(words, shape.markup === 'bold');
      // Follow-ups open at headings only; a plain word opens a section without a colon only if it is hardly a word.
      const opens = named?.kind === 'follow-ups' || (shape.bare && !isPlainName(words)) ? null : named;
      label = { ...shape, words: dropLetter(text, shape.words), opens, depth: piece.depth, opensItem };
    }
    lines.push({ start, end, label });
    start = next + 1;
  }
  return lines;
}

const CORE = new Set(['situation', 'task', 'action', 'result']);
const coreSteps = (opens: Opens | null): readonly string[] =>
  opens?.kind === 'steps' ? opens.steps.filter(step => CORE.has(step)) : [];

interface Segment {
  readonly headingSteps: Set<string>;
  readonly labels: Label[];
}

/** Cuts a file where a heading can begin another story, since each story has labels or headings of its own. */
function* segments(
  names: ReadonlyMap<Piece, HeadingName>,
  pieces: readonly Piece[],
  linesOf: (piece: Paragraph) => readonly Line[],
): Generator<Segment> {
  let segment: Segment = { headingSteps: new Set(), labels: [] };
  let sectionLevel = 7;
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      const named = names.get(piece)?.opens ?? null;
      if (named?.kind === 'steps') {
        for (const step of coreSteps(named)) segment.headingSteps.add(step);
        sectionLevel = Math.min(sectionLevel, piece.level);
      } else if (!named && (segment.headingSteps.size === 0 || piece.level < sectionLevel)) {
        yield segment;
        segment = { headingSteps: new Set(), labels: [] };
        sectionLevel = 7;
      }
    } else if (piece.kind === 'paragraph') {
      for (const { label } of linesOf(piece)) {
        if (label?.opens) segment.labels.push(label);
      }
    }
  }
  yield segment;
}

/** The value that covers the most different steps; the first of equals. */
function widest<T>(labels: readonly Label[], keys: readonly T[], keyOf: (label: Label) => T): T {
  const count = (key: T): number =>
    new Set(labels.filter(label => keyOf(label) === key).flatMap(label => coreSteps(label.opens))).size;
  return keys.reduce((best, key) => (count(key) > count(best) ? key : best));
}

/**
 * Which of a story's would-be labels open sections. People keep to one shape in a story, so that shape decides: a line
 * of another shape (`Goal: …` inside a bold-labelled Action) is text unless its step has no label of that shape.
 */
function accept({ headingSteps, labels }: Segment, fileHasHeadings: boolean, text: string): Label[] {
  const steps = new Set(labels.flatMap(label => coreSteps(label.opens)));
  if (headingSteps.size > 1 || (headingSteps.size === 1 && steps.size < 3)) return [];
  if (fileHasHeadings && steps.size < 2) return [];
  if (labels.length === 0) return [];
  const markup = widest(labels, ['bold', 'italic', 'plain'] as const, label => label.markup);
  const same = labels.filter(label => label.markup === markup);
  const depths = [...new Set(same.map(label => label.depth))].sort((a, b) => a - b);
  const depth = widest(same, depths.length > 0 ? depths : [0], label => label.depth);
  const plainName = (label: Label): boolean => isPlainName(text.slice(label.words.start, label.words.end));
  const isMain = (label: Label): boolean => label.markup === markup && label.depth <= depth;
  const main = labels.filter(isMain);
  const covered = new Set(main.flatMap(({ opens }) => (opens?.kind === 'steps' ? opens.steps : [])));
  if (markup === 'plain' && steps.size < 2 && !main.some(plainName)) return [];
  return labels.filter(label => {
    if (isMain(label)) return true;
    if (label.depth > depth || label.opens?.kind !== 'steps') return false;
    return (
      label.opens.steps.every(step => !covered.has(step)) && (label.markup !== 'plain' || plainName(label))
    );
  });
}

export interface Outline {
  readonly linesOf: (piece: Paragraph) => readonly Line[];
  /** Headings that name something known. */
  readonly names: ReadonlyMap<Piece, HeadingName>;
  /** Labels that open sections or notes. */
  readonly accepted: ReadonlySet<Label>;
}

// More lines than this in paragraphs are rubbish; labels after them open nothing.
const MOST_LINES = 20_000;

export function readOutline(text: string, clean: string, pieces: readonly Piece[]): Outline {
  const cache = new Map<Paragraph, readonly Line[]>();
  let left = MOST_LINES;
  const linesOf = (piece: Paragraph): readonly Line[] => {
    let lines = cache.get(piece);
    if (!lines) {
      lines = readLines(text, clean, piece, left);
      left -= lines.length;
      cache.set(piece, lines);
    }
    return lines;
  };
  const written = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind !== 'paragraph') continue;
    for (const { label } of linesOf(piece)) {
      for (const step of coreSteps(label?.opens ?? null)) written.add(step);
    }
  }
  const names = readHeadingNames(text, pieces, written.size > 1);
  const all = [...segments(names, pieces, linesOf)];
  const fileHasHeadings = all.some(segment => segment.headingSteps.size > 0);
  return {
    linesOf,
    names,
    accepted: new Set(all.flatMap(segment => accept(segment, fileHasHeadings, text))),
  };
}
