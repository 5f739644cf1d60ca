import type { Span } from '../text/span';
import { type Bounds, within } from './defaults';
import type { ConfigProblem } from './model';
import { nearestName } from './nearest';
import { type Entries, type Leaf, textOf, type Value } from './starrc-tree';

/** Yields what cannot be used, returns what can; undefined where nothing can. */
export type Reading<T> = Generator<ConfigProblem, T | undefined>;
export type Reader<T> = (value: Value, key: Leaf) => Reading<T>;

/** Written words as a message shows them. */
export const shown = (written: string): string => {
  const line = written.replace(/\s+/g, ' ').trim();
  return `'${line.length > 28 ? `${line.slice(0, 27)}…` : line}'`;
};

export const problem = (place: Span, message: string, suggestion: string | null = null): ConfigProblem => ({
  start: place.start,
  end: place.end,
  message,
  suggestion,
});

const isBare = (leaf: Leaf): boolean => leaf.start === leaf.outer.start;

/** A word put where a bare `false` or `5` stands has quotation marks in JSON; in YAML it does without. */
const inPlaceOf = (leaf: Leaf, word: string): string =>
  isBare(leaf) && typeof leaf.value !== 'string' ? `"${word}"` : word;

/** A word out of a list; `alias` says which other words stand for one of them. */
export const choice = <T extends string>(
  what: string,
  known: readonly string[],
  find: (word: string) => T | null,
): Reader<T> =>
  function* (value, key) {
    if (value.kind !== 'leaf') {
      yield problem(value, `${key.written} takes one word: ${list(known)}.`);
      return undefined;
    }
    if (value.value === null) {
      yield problem(key, `${key.written} has no value yet: ${list(known)}.`);
      return undefined;
    }
    const found = find(String(value.value));
    if (found !== null) return found;
    const near =
      nearestName(value.written, known) ?? (value.value === false && known.includes('off') ? 'off' : null);
    const right = near ?? list(known);
    const message = `${shown(value.written)} is no ${what}: ${right}${near === null ? '.' : '?'}`;
    yield problem(value, message, near === null ? null : inPlaceOf(value, near));
    return undefined;
  };

const list = (words: readonly string[]): string => {
  const all = words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return all.length <= 50 ? all : `${words.slice(0, 3).join(', ')} and others`;
};

/** A number within bounds; the nearest bound, or the number without its quotation marks, is what it suggests. */
export const amount = (bounds: Bounds, unit: string): Reader<number> =>
  function* (value, key) {
    const range = `${bounds.from} to ${bounds.to} ${unit}`;
    if (value.kind !== 'leaf') {
      yield problem(value, `${key.written} takes a number: ${range}.`);
      return undefined;
    }
    if (value.value === null) {
      yield problem(key, `${key.written} has no value yet: ${range}.`);
      return undefined;
    }
    if (within(value.value, bounds)) return value.value;
    const number =
      typeof value.value === 'boolean' || value.written.trim() === '' ? Number.NaN : Number(value.value);
    const near = Number.isNaN(number) ? null : String(Math.min(bounds.to, Math.max(bounds.from, number)));
    const quoted = typeof value.value === 'string' && within(number, bounds);
    const why = quoted ? `is text: ${near} without quotation marks?` : `is no ${key.written}: ${range}.`;
    yield problem(value.outer, `${shown(value.written)} ${why}`, near);
    return undefined;
  };

/** One line of text. */
export const line: Reader<string> = function* (value, key) {
  if (value.kind === 'leaf' && value.value !== null && textOf(value).trim() !== '') return textOf(value);
  yield problem(value, `${shown(key.written)} takes text here.`);
  return undefined;
};

/** A list of texts, or one alone; items that `check` finds fault with are left out. */
export const lines = (check: (item: Leaf) => ConfigProblem | null = () => null): Reader<readonly string[]> =>
  function* (value, key) {
    if (value.kind === 'entries' || (value.kind === 'leaf' && value.value === null)) {
      yield problem(value, `${shown(key.written)} takes a list of texts, as in ["one", "two"].`);
      return undefined;
    }
    const texts: string[] = [];
    for (const item of value.kind === 'list' ? value.items : [value]) {
      const text = yield* line(item, key);
      const fault = text === undefined || item.kind !== 'leaf' ? null : check(item);
      if (fault) yield fault;
      else if (text !== undefined) texts.push(text);
    }
    return texts;
  };

/** Values by name, each read alike; the first of two with one name counts. */
export const byName = <T>(read: Reader<T>, example: string): Reader<Readonly<Record<string, T>>> =>
  function* (value, key) {
    if (value.kind !== 'entries') {
      yield problem(value, `${key.written} takes names with values, as in ${example}.`);
      return undefined;
    }
    const found = new Map<string, T>();
    for (const entry of yield* distinct(value)) {
      const one = yield* read(entry.value, entry.key);
      if (one !== undefined) found.set(textOf(entry.key), one);
    }
    return Object.fromEntries(found);
  };

/** The entries whose key has not come before; the others are reported. */
export function* distinct(entries: Entries): Generator<ConfigProblem, Entries['entries']> {
  const seen = new Set<string>();
  const first: Entries['entries'][number][] = [];
  for (const entry of entries.entries) {
    if (seen.has(entry.key.written))
      yield problem(entry.key, `${shown(entry.key.written)} comes twice: the first counts.`);
    else first.push(entry);
    seen.add(entry.key.written);
  }
  return first;
}
