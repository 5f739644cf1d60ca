import type { Position, Span } from './span';

/** The lines of one text. A line ends at `\n`, `\r\n` or `\r` and nowhere else (U+2028 is a character like any other). */
export interface Lines {
  readonly count: number;
  /** Offsets outside the text are taken to its nearest end; a place between `\r` and `\n` is the end of its line. */
  positionAt(offset: number): Position;
  /** Lines and columns outside the text are taken to the nearest place in it. */
  offsetAt(position: Position): number;
  /** The zero-based line that holds an offset. */
  lineAt(offset: number): number;
  /** A line without its line break; the nearest line where `line` is outside the text. */
  lineSpan(line: number): Span;
}

const LF = 10;
const CR = 13;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== LF && code !== CR) continue;
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    starts.push(at + 1);
  }
  return starts;
}

/** Finds the lines of a text once (linear), so that places can be converted in logarithmic time. */
export function createLines(text: string): Lines {
  const starts = lineStarts(text);
  const clamp = (value: number, high: number): number => Math.max(0, Math.min(Math.trunc(value) || 0, high));

  function lineAt(offset: number): number {
    const at = clamp(offset, text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function lineSpan(line: number): Span {
    const index = clamp(line, starts.length - 1);
    const start = starts[index]!;
    let end = starts[index + 1] ?? text.length;
    if (index + 1 < starts.length) {
      end--;
      if (end > start && text.charCodeAt(end) === LF && text.charCodeAt(end - 1) === CR) end--;
    }
    return { start, end };
  }

  return {
    count: starts.length,
    lineAt,
    lineSpan,
    positionAt(offset) {
      const line = lineAt(offset);
      const { start, end } = lineSpan(line);
      return { line, character: Math.min(clamp(offset, text.length), end) - start };
    },
    offsetAt(position) {
      if (position.line < 0) return 0;
      if (position.line >= starts.length) return text.length;
      const { start, end } = lineSpan(position.line);
      return Math.min(start + clamp(position.character, text.length), end);
    },
  };
}
