import { remembering } from '../text/remember';
import type { Span } from '../text/span';
import { FIELDS, type Field, type FieldKey, short } from './frontMatterFields';
import type { FrontMatter, FrontMatterProblem, FrontMatterValues } from './model';
import { type Entry, readEntries } from './yamlEntries';
import type { Value } from './yamlValue';

// Beyond this many characters a block between `---` lines is no front matter.
const LONGEST = 65_536;
const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;
const closing = /(?:^|\r\n?|\n)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/;
const looksLikeKey = /^[ \t]*(?:#.*(?:\r\n?|\n)[ \t]*)*["']?[A-Za-z][\w -]*["']?[ \t]*:(?=\s|$)/;

/** Between two rules at the top of a text without front matter stands prose, or a heading. */
function isFrontMatter(content: string): boolean {
  const lines = content.split(/\r\n?|\n/).filter(line => line.trim() !== '' && !/^[ \t]*#(?![#])/.test(line));
  if (lines.length === 0) return !/^[ \t]*#/m.test(content);
  return (
    looksLikeKey.test(lines[0]!) || lines.filter(line => looksLikeKey.test(line)).length * 2 > lines.length
  );
}

interface Place {
  readonly whole: Span;
  readonly content: Span;
  readonly closed: boolean;
}

function findPlace(text: string): Place | null {
  const open = opening.exec(text)?.[0];
  if (!open) return null;
  const start = open.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(open.length, open.length + LONGEST);
  const close = closing.exec(body);
  if (close && !isFrontMatter(body.slice(0, close.index))) return null;
  if (close) {
    const content = { start: open.length, end: open.length + close.index };
    return { whole: { start, end: open.length + close.index + close[0].length }, content, closed: true };
  }
  // Never closed: a rule at the top of a story, or front matter as far as it looks like one.
  if (!looksLikeKey.test(body)) return null;
  const stop = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r|\n|#)/.exec(body)?.index ?? body.length;
  return {
    whole: { start, end: open.length + stop },
    content: { start: open.length, end: open.length + stop },
    closed: false,
  };
}

function canonical(key: string): FieldKey | null {
  const name = key.toLowerCase();
  if (name === 'principle') return 'principles';
  return Object.hasOwn(FIELDS, name) ? (name as FieldKey) : null;
}

/**
 * Reads the YAML between `---` lines at the top of a text; null where there is none. A value that cannot be used is
 * one problem at its place, and everything else is still read. Principles and profiles are checked elsewhere, against
 * the profile. `places` is keyed like `values` (`principles` for `principle`).
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const place = findPlace(text);
  if (!place) return null;
  // What stands below a closed one has no say in it.
  return place.closed ? closedOne(text.slice(0, place.whole.end)) : read(text, place);
}

const closedOne = remembering(200, text => read(text, findPlace(text)!));

function read(text: string, place: Place): FrontMatter {
  const problems: FrontMatterProblem[] = [];
  const values: Record<string, unknown> = {};
  const places: Record<string, { readonly key: Span; readonly value: Span }> = {};

  function report(span: Span, message: string, suggestion: string | null = null): void {
    const { start, end } = span;
    problems.push({
      start,
      end,
      message,
      suggestion: suggestion === null ? null : { start, end, text: suggestion },
    });
  }

  function readBroken(entry: Entry, key: FieldKey | null): void {
    const { broken } = entry.parsed;
    const at = { start: entry.lines.start + broken!.start, end: entry.lines.start + broken!.end };
    const rest = text.slice(entry.rest.start, entry.rest.end);
    const oneLine =
      text.slice(entry.lines.start, entry.lines.end).trimEnd().length <= entry.rest.end - entry.lines.start;
    if (entry.key !== '' && rest !== '' && oneLine && !/^["'[{|>]/.test(rest)) {
      // A colon or another sign inside the words: they can be read as they stand.
      report(entry.rest, `This value needs quotation marks to be read as words.`, JSON.stringify(rest));
      if (key)
        readValue(key, entry, {
          kind: 'text',
          text: rest,
          start: entry.rest.start - entry.lines.start,
          end: entry.rest.end - entry.lines.start,
        });
      return;
    }
    const what =
      entry.key === ''
        ? 'This line is no "key: value".'
        : `The value of ${short(entry.key)} is not finished or not valid YAML.`;
    report(at.end > at.start ? at : entry.keySpan, what);
  }

  function readValue(key: FieldKey, entry: Entry, value: Value): void {
    const base = entry.lines.start;
    places[key] = {
      key: entry.keySpan,
      value: value.kind === 'empty' ? entry.rest : { start: base + value.start, end: base + value.end },
    };
    if (value.kind === 'empty') return;
    const field: Field = {
      key: entry.key,
      value,
      source: part => ({
        start: base + part.start,
        end: base + part.end,
        text: text.slice(base + part.start, base + part.end),
      }),
      report: (part, message, suggestion) =>
        report({ start: base + part.start, end: base + part.end }, message, suggestion),
    };
    values[key] = FIELDS[key](field);
  }

  // With the line break before the closing line, so that taking out the last entry leaves no empty line.
  const lineBreak = /^(?:\r\n?|\n)/.exec(text.slice(place.content.end, place.whole.end))?.[0].length ?? 0;
  const lines = { start: place.content.start, end: place.content.end + lineBreak };
  for (const entry of readEntries(text, lines)) {
    const key = canonical(entry.key);
    if (key && places[key]) {
      const { start, end } = entry.lines;
      problems.push({
        ...entry.keySpan,
        message: `${short(entry.key)} is set twice; the first one counts.`,
        suggestion: { start, end, text: '' },
      });
    } else if (entry.parsed.broken) readBroken(entry, key);
    else if (key) readValue(key, entry, entry.parsed.value);
  }
  if (!place.closed) {
    const { start } = place.whole;
    problems.unshift({
      start,
      end: start + 3,
      message: 'The front matter has no closing --- line.',
      suggestion: {
        start: place.whole.end,
        end: place.whole.end,
        text: `${text.includes('\r\n') ? '\r\n' : '\n'}---`,
      },
    });
  }
  problems.sort((a, b) => a.start - b.start);
  return { ...place.whole, content: place.content, values: values as FrontMatterValues, places, problems };
}
