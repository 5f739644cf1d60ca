import { nestsTooDeep } from '../text/nesting';
import type { Span } from '../text/span';

/** A YAML value with its place, counted from the start of its entry. */
export type Value = Span &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'number'; readonly number: number }
    | { readonly kind: 'list'; readonly items: readonly Value[] }
    | { readonly kind: 'map'; readonly pairs: readonly { readonly key: Value; readonly value: Value }[] }
    | { readonly kind: 'empty' | 'other' }
  );

export interface Broken extends Span {
  readonly message: string;
}

export interface ParsedEntry {
  readonly value: Value;
  /** What the YAML reader could not read, and where. */
  readonly broken: Broken | null;
}

// Loaded at the first front matter: the library takes longer to load than many stories to read.
const library = (): typeof import('yaml') => require('yaml') as typeof import('yaml');

function toValue(node: unknown, yaml: typeof import('yaml'), end: number): Value {
  if (!yaml.isNode(node)) return { kind: 'empty', start: end, end };
  const span = { start: node.range?.[0] ?? end, end: node.range?.[1] ?? end };
  if (yaml.isSeq(node))
    return { kind: 'list', ...span, items: node.items.map(item => toValue(item, yaml, span.end)) };
  if (yaml.isMap(node)) {
    const pairs = node.items.map(pair => ({
      key: toValue(pair.key, yaml, span.end),
      value: toValue(pair.value, yaml, span.end),
    }));
    return { kind: 'map', ...span, pairs };
  }
  if (yaml.isScalar(node)) {
    if (typeof node.value === 'string') return { kind: 'text', ...span, text: node.value };
    if (typeof node.value === 'number') return { kind: 'number', ...span, number: node.value };
    if (node.value === null) return { kind: 'empty', ...span };
  }
  return { kind: 'other', ...span };
}

function parse(source: string): ParsedEntry {
  const end = source.trimEnd().length;
  const unread: ParsedEntry = {
    value: { kind: 'other', start: 0, end },
    broken: { start: 0, end, message: 'nested too deep' },
  };
  if (nestsTooDeep(source)) return unread;
  try {
    const yaml = library();
    const document = yaml.parseDocument(source, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const pair = yaml.isMap(document.contents) ? document.contents.items[0] : undefined;
    const value = toValue(pair?.value, yaml, end);
    const error = document.errors[0];
    if (!error) return { value, broken: null };
    const start = Math.min(error.pos[0], end);
    return {
      value,
      broken: { start, end: Math.max(start, Math.min(error.pos[1], end)), message: error.message },
    };
  } catch {
    // An alias of nothing, say: the library throws where it should report.
    return unread;
  }
}

const KEPT = 256;
const cache = new Map<string, ParsedEntry>();

/** Parses one `key: value` entry, which may take several lines. Remembers the last few hundred; never throws. */
export function parseEntry(source: string): ParsedEntry {
  let entry = cache.get(source);
  if (!entry) {
    entry = parse(source);
    if (cache.size >= KEPT) cache.clear();
    cache.set(source, entry);
  }
  return entry;
}
