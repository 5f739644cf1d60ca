import type { Document, Node, Pair } from 'yaml';
import { nestsTooDeep } from '../text/nesting';
import type { Span } from '../text/span';
import type { ConfigProblem } from './model';

/** A single value. Its span lies inside the quotation marks, `outer` includes them. */
export interface Leaf extends Span {
  readonly kind: 'leaf';
  readonly value: string | number | boolean | null;
  /** As written, without quotation marks. */
  readonly written: string;
  readonly outer: Span;
}

/** The text that a key or value stands for; `5G` and `yes` are text where text is asked for. */
export const textOf = (leaf: Leaf): string => (typeof leaf.value === 'string' ? leaf.value : leaf.written);

export interface List extends Span {
  readonly kind: 'list';
  readonly items: readonly Value[];
}

export interface Entries extends Span {
  readonly kind: 'entries';
  readonly entries: readonly { readonly key: Leaf; readonly value: Value }[];
}

export type Value = Leaf | List | Entries;

/** What a configuration file says, with places; `null` where it says nothing. */
export interface Tree {
  readonly value: Value | null;
  readonly problem: ConfigProblem | null;
}

// Loaded by the first configuration file: most runs of the terminal meet none.
const yaml = (): typeof import('yaml') => require('yaml');

const spanOf = (node: Node): Span => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });

const leaf = (text: string, place: Span, value: unknown): Leaf => {
  const quote = text[place.start];
  const quoted =
    place.end - place.start >= 2 && (quote === '"' || quote === "'") && text[place.end - 1] === quote;
  const inner = quoted ? { start: place.start + 1, end: place.end - 1 } : place;
  const simple = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return {
    kind: 'leaf',
    value: simple ? value : null,
    written: text.slice(inner.start, inner.end),
    outer: place,
    ...inner,
  };
};

const convert = (text: string, node: unknown, at: Span): Value => {
  const { isMap, isSeq, isScalar, isAlias } = yaml();
  if (isMap(node))
    return {
      kind: 'entries',
      ...spanOf(node),
      entries: node.items.map(({ key, value }: Pair) => {
        const name = convert(text, key, spanOf(node));
        const named = name.kind === 'leaf' ? name : leaf(text, name, null);
        return { key: named, value: convert(text, value, named.outer) };
      }),
    };
  if (isSeq(node))
    return {
      kind: 'list',
      ...spanOf(node),
      items: node.items.map(item => convert(text, item, spanOf(node))),
    };
  // An alias is kept as the text that it is: anchors can refer to themselves, and no setting needs them.
  if (isAlias(node)) return leaf(text, spanOf(node), node.source);
  return isScalar(node) ? leaf(text, spanOf(node), node.value) : leaf(text, at, null);
};

/** Characters of a configuration file; longer is no configuration, and would take long to read. */
const LONGEST = 262_144;

const words = (code: string, message: string, braces: boolean): string => {
  const closing = /end with an? ([\]}])/.exec(message)?.[1];
  if (closing) return `A closing ${closing} is missing.`;
  if (/closing .*quote/.test(message)) return 'A closing quotation mark is missing.';
  if (code === 'MULTILINE_IMPLICIT_KEY' || (braces && code.startsWith('BLOCK_')))
    return 'Is a comma or a colon missing here?';
  if (code === 'MISSING_CHAR') return 'A comma or a colon is missing before this.';
  if (code === 'UNEXPECTED_TOKEN')
    return 'This is out of place. Is a comma, a quotation mark or a bracket missing before it?';
  if (code === 'TAB_AS_INDENT') return 'Indented with a tab: YAML takes spaces.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return 'A second colon on one line: does the value need quotation marks?';
  return 'Not readable as JSON or YAML. Do quotation marks, commas and indentation fit?';
};

const syntaxProblem = (text: string, document: Document): ConfigProblem | null => {
  const error = document.errors[0];
  if (!error) return null;
  // What is missing at the end is shown on the last character that is there.
  const last = Math.max(0, text.trimEnd().length - 1);
  const start = Math.min(error.pos[0], last);
  const stop = Math.min(Math.max(error.pos[1], start + 1), last + 1);
  const line = text.slice(start, stop).search(/[\r\n]/);
  const end = line > 0 ? start + line : stop;
  return {
    start,
    end,
    message: words(error.code, error.message, text.trimStart().startsWith('{')),
    suggestion: null,
  };
};

/**
 * YAML takes `150 "level"` inside braces for one plain text; in JSON a comma has been forgotten. The place is that of
 * the quotation mark.
 */
const missingComma = (value: Value): ConfigProblem | null => {
  if (value.kind === 'leaf') {
    const at = value.start === value.outer.start ? value.written.search(/(?<=\s)["']/) : -1;
    const start = value.start + at;
    return at < 0
      ? null
      : { start, end: start + 1, message: 'A comma is missing before this.', suggestion: null };
  }
  const inside =
    value.kind === 'list' ? value.items : value.entries.flatMap(({ key, value: one }) => [key, one]);
  for (const one of inside) {
    const found = missingComma(one);
    if (found) return found;
  }
  return null;
};

/** Reads JSON or YAML into a tree with places (UTF-16 offsets in `text`). Never throws. */
export const readTree = (text: string): Tree => {
  if (text.length > LONGEST) {
    const size = `${Math.round(text.length / 1024)} KB`;
    return {
      value: null,
      problem: { start: 0, end: 1, message: `Too large for a configuration: ${size}.`, suggestion: null },
    };
  }
  if (nestsTooDeep(text)) {
    const start = text.search(/\S/);
    return {
      value: null,
      problem: { start, end: start + 1, message: 'Nested too deep to read.', suggestion: null },
    };
  }
  const document = yaml().parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const problem = syntaxProblem(text, document);
  if (problem) return { value: null, problem };
  const { contents } = document;
  const empty = contents === null || (yaml().isScalar(contents) && contents.value === null);
  if (empty) return { value: null, problem: null };
  const value = convert(text, contents, { start: 0, end: text.length });
  const comma = text[value.start] === '{' ? missingComma(value) : null;
  return comma ? { value: null, problem: comma } : { value, problem: null };
};
