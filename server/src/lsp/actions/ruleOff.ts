import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Edit } from '../../text/span';

/** The text of a new `.starrc.json` that switches one rule off. */
export const newConfiguration = (rule: string): string =>
  `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`;

/**
 * The edits that switch a rule off in the text of a `.starrc.json` or `.starrc.yaml`, leaving everything else as it
 * stands, options included. Null where the text is broken or already says so.
 */
export function ruleOff(text: string, rule: string, json: boolean): readonly Edit[] | null {
  const document = parseDocument(text, { strict: false, keepSourceTokens: true });
  if (document.errors.length > 0) return null;
  const top = document.contents;
  if (top === null || (isScalar(top) && top.value === null)) return fromNothing(text, rule, json);
  if (!isMap(top)) return null;
  const rules = pairOf(top, 'rules');
  if (rules === null) return addPair(text, top, 'rules', rule);
  if (isMap(rules.value)) {
    const setting = pairOf(rules.value, rule);
    return setting === null ? addPair(text, rules.value, rule, null) : switchOff(setting);
  }
  if (rules.value !== null && !(isScalar(rules.value) && rules.value.value === null)) return null;
  return isFlow(top) ? replaceValue(rules, `{ ${entry(rule)} }`) : startBlock(text, rules, rule);
}

const OFF = '"off"';
const entry = (rule: string): string => `${JSON.stringify(rule)}: ${OFF}`;
const block = (rule: string): string => `${rule}: ${OFF}`;

function fromNothing(text: string, rule: string, json: boolean): readonly Edit[] {
  if (json) return [{ start: 0, end: text.length, text: newConfiguration(rule) }];
  const eol = lineBreakOf(text);
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : eol;
  return [insert(text.length, `${gap}rules:${eol}  ${block(rule)}${eol}`)];
}

function switchOff(setting: Pair): readonly Edit[] | null {
  const value = isSeq(setting.value) ? setting.value.items[0] : setting.value;
  if (isScalar(value) && value.value === 'off') return null;
  return replaceValue({ value }, OFF);
}

function replaceValue({ value }: { readonly value: unknown }, text: string): readonly Edit[] | null {
  const range = rangeOfNode(value);
  return range === null ? null : [{ start: range[0], end: range[1], text }];
}

/** Adds `key: off` to a map, or `key: { rule: off }` for the map of rules itself. */
function addPair(text: string, map: YAMLMap, key: string, rule: string | null): readonly Edit[] | null {
  const last = map.items.at(-1);
  const range = rangeOfNode(map);
  if (range === null) return null;
  if (isFlow(map)) {
    const added = rule === null ? entry(key) : `${JSON.stringify(key)}: { ${entry(rule)} }`;
    if (last === undefined) return [{ start: range[0], end: range[1], text: `{ ${added} }` }];
    const end = rangeOfNode(last.value)?.[1] ?? rangeOfNode(last.key)?.[1];
    const keyStart = rangeOfNode(last.key)?.[0];
    if (end === undefined || keyStart === undefined) return null;
    return [insert(end, `,${/\s*$/.exec(text.slice(0, keyStart))![0] || ' '}${added}`)];
  }
  const first = rangeOfNode(map.items[0]?.key)?.[0];
  if (first === undefined) return null;
  const eol = lineBreakOf(text);
  const indentation = text
    .slice(0, first)
    .split(/[\r\n]/)
    .at(-1)!;
  if (!/^[ ]*$/.test(indentation)) return null;
  const added = rule === null ? block(key) : `${key}:${eol}${indentation}  ${block(rule)}`;
  return [insert(first, `${added}${eol}${indentation}`)];
}

/** `rules:` with nothing below it. */
function startBlock(text: string, rules: Pair, rule: string): readonly Edit[] | null {
  const range = rangeOfNode(rules.key);
  if (range === null) return null;
  const colon = text.indexOf(':', range[1]);
  return colon < 0 ? null : [insert(colon + 1, `${lineBreakOf(text)}  ${block(rule)}`)];
}

const pairOf = (map: YAMLMap, key: string): Pair | null =>
  map.items.find(pair => isScalar(pair.key) && pair.key.value === key) ?? null;

const rangeOfNode = (node: unknown): readonly [number, number, number] | null =>
  (node as Node | null)?.range ?? null;

const isFlow = (map: YAMLMap): boolean => map.flow === true;

const lineBreakOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';

const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });
