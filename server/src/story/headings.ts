import type { Span } from '../text/span';
import type { HeadingPiece, Piece } from './markdown';
import { dropLetter, trimName } from './names';
import { isLetter, type Opens, readName, readNameBefore } from './steps';

/** What the words of a heading mean, and which of them name it. */
export interface HeadingName {
  readonly opens: Opens;
  readonly words: Span;
}

function readOne(text: string, piece: HeadingPiece): HeadingName | null {
  const words = trimName(text, piece.content);
  if (words.end - words.start > 80) return null;
  const opens = readName(text.slice(words.start, words.end), true);
  if (opens) return { opens, words: dropLetter(text, words) };
  const named = readNameBefore(text.slice(words.start, words.end));
  return named && { opens: named.opens, words: { start: words.start, end: words.start + named.name.length } };
}

/**
 * The headings of a file that name something known.
 * @param labelled whether labels open sections somewhere in the file
 */
export function readHeadingNames(
  text: string,
  pieces: readonly Piece[],
  labelled: boolean,
): ReadonlyMap<Piece, HeadingName> {
  const names = new Map<Piece, HeadingName>();
  const letters: HeadingPiece[] = [];
  const stepsAt = new Map<number, Set<string>>();
  for (const piece of pieces) {
    const name = piece.kind === 'heading' ? readOne(text, piece) : null;
    if (piece.kind !== 'heading' || !name) continue;
    names.set(piece, name);
    if (name.opens.kind !== 'steps') continue;
    const steps = stepsAt.get(piece.level) ?? new Set();
    stepsAt.set(piece.level, steps);
    for (const step of name.opens.steps) steps.add(step);
    if (isLetter(text.slice(name.words.start, name.words.end))) letters.push(piece);
  }
  // `# A` above `## Situation` is a title; among `# S`, `# T` and `# R` it is the Action.
  for (const piece of letters) {
    if (stepsAt.get(piece.level)!.size === 1 && (labelled || stepsAt.size > 1)) names.delete(piece);
  }
  return names;
}
