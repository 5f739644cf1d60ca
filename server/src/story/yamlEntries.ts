import type { Span } from '../text/span';
import { type ParsedEntry, parseEntry } from './yamlValue';

/** One `key: value` of the front matter. Spans are offsets in the file; those inside `parsed` count from `lines.start`. */
export interface Entry {
  /** '' where the line is no key and value. */
  readonly key: string;
  readonly keySpan: Span;
  /** After the colon on the key's line; what it says without any quotes taken off. */
  readonly rest: Span;
  /** The whole lines it takes, line breaks included. */
  readonly lines: Span;
  readonly parsed: ParsedEntry;
}

const keyAndColon =
  /^(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^\s#'"[\]{}&*!|>%@`:-][^:#\r\n]*))[ \t]*:(?=[ \t\r\n]|$)/;
const blankOrComment = /^[ \t]*(?:#.*)?(?:\r\n?|\n)?$/;
const continuation = /^(?:[ \t]|-(?:[ \t\r\n]|$)|[\]}])/;

/** Where each entry stands: from a line that begins with a key to the next such line. */
function* chunks(text: string, content: Span): Generator<Span> {
  const lineEnd = /\r\n?|\n/g;
  let open: { start: number; end: number } | null = null;
  for (let start = content.start, end = start; start < content.end; start = end) {
    lineEnd.lastIndex = start;
    end = lineEnd.exec(text) ? Math.min(lineEnd.lastIndex, content.end) : content.end;
    const line = text.slice(start, end);
    if (blankOrComment.test(line)) continue;
    if (open && continuation.test(line)) open.end = end;
    else {
      if (open) yield open;
      open = { start, end };
    }
  }
  if (open) yield open;
}

/** Reads the front matter entry by entry, so that a broken one costs no other. */
export function* readEntries(text: string, content: Span): Generator<Entry> {
  for (const lines of chunks(text, content)) {
    const source = text.slice(lines.start, lines.end);
    const found = keyAndColon.exec(source);
    const line = /^[^\r\n]*/.exec(source)![0];
    const after = found?.[0].length ?? 0;
    const value = line.slice(after);
    const start = lines.start + after + (value.length - value.trimStart().length);
    yield {
      key: (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim(),
      keySpan: {
        start: lines.start,
        end: lines.start + line.slice(0, Math.max(0, after - 1)).trimEnd().length,
      },
      rest: { start, end: Math.max(start, lines.start + line.trimEnd().length) },
      lines,
      parsed: found
        ? parseEntry(source)
        : {
            value: { kind: 'other', start: 0, end: line.length },
            broken: { start: 0, end: line.trimEnd().length, message: 'no key' },
          },
    };
  }
}
