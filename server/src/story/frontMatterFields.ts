import { LEVELS, type Level, OPENINGS, OUTCOMES, OWNERSHIPS } from '../profiles/model';
import { nearest } from '../text/nearest';
import type { FrontMatterValues, Masked } from './model';
import type { Value } from './yamlValue';

export type FieldKey = keyof FrontMatterValues;

/** What one field's reader works on: the value, and ways to say what is wrong with it. */
export interface Field {
  readonly key: string;
  readonly value: Value;
  /** A value's source, quotes included, with its place in the file. */
  source(value: Value): Masked;
  report(value: Value, message: string, suggestion?: string | null): void;
}

export const LEVEL_ALIASES: Readonly<Record<string, Level>> = {
  junior: 'sde1',
  mid: 'sde2',
  staff: 'principal',
};

// Names that other houses use; the nearest spelling would be another level.
const MEANT: Readonly<Record<string, string>> = { sde3: 'senior', 'sde-3': 'senior', lead: 'senior' };

/** Slowest and fastest pace that is believed, words a minute. */
export const PACE_RANGE = { from: 80, to: 260 } as const;

/** A value as a message shows it. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
};

const oneWord = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** One of a closed list; case, spaces and underscores don't matter. */
function oneOf<T extends string>(
  field: Field,
  names: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): T | undefined {
  const { value } = field;
  if (value.kind === 'text') {
    const word = oneWord(value.text);
    const found =
      names.find(name => name === word) ?? (Object.hasOwn(aliases, word) ? aliases[word] : undefined);
    if (found) return found;
    const right = MEANT[word] ?? nearest(word, [...names, ...Object.keys(aliases)]);
    const choice = right ?? names.join(', ');
    field.report(value, `'${short(value.text)}' is no value of ${field.key}: ${choice}?`, right);
    return undefined;
  }
  const given = value.kind === 'list' ? 'a list' : value.kind === 'number' ? 'a number' : 'something else';
  const only = value.kind === 'list' && value.items.length === 1 ? value.items[0] : undefined;
  const right =
    only?.kind === 'text' ? nearest(oneWord(only.text), [...names, ...Object.keys(aliases)]) : null;
  field.report(value, `${field.key} is ${given}; it takes one of ${names.join(', ')}.`, right);
  return undefined;
}

function text(field: Field): string | undefined {
  const { value } = field;
  if (value.kind === 'text') return value.text.replace(/\s+/g, ' ').trim() || undefined;
  const written = field.source(value).text;
  const quotable = value.kind === 'number' || value.kind === 'other';
  field.report(value, `${field.key} takes words.`, quotable ? JSON.stringify(written) : null);
  return undefined;
}

function pace({ key, value, source, report }: Field): number | undefined {
  if (value.kind === 'number') {
    if (value.number >= PACE_RANGE.from && value.number <= PACE_RANGE.to) return value.number;
    const nearer = value.number < PACE_RANGE.from ? PACE_RANGE.from : PACE_RANGE.to;
    const message = `${key} is ${short(source(value).text)}; it lies between 80 and 260 words a minute.`;
    report(value, message, String(nearer));
    return undefined;
  }
  const digits = value.kind === 'text' ? /\b\d{2,3}\b/.exec(value.text)?.[0] : undefined;
  const inRange = digits && Number(digits) >= PACE_RANGE.from && Number(digits) <= PACE_RANGE.to;
  const right = inRange ? digits : null;
  report(value, `${key} takes a number of words a minute, 80 to 260${right ? `: ${right}?` : '.'}`, right);
  return undefined;
}

function principles(field: Field): readonly Masked[] | undefined {
  const { value } = field;
  const found: Masked[] = [];
  for (const item of value.kind === 'list' ? value.items : [value]) {
    if (item.kind === 'empty') continue;
    if (item.kind === 'text')
      found.push({ ...field.source(item), text: item.text.replace(/\s+/g, ' ').trim() });
    else field.report(item, `${field.key} takes a principle's name, or a list of names.`);
  }
  return found.length > 0 ? found : undefined;
}

/** Number and source with one pair of quotation marks around both: "31: the incident log". */
const QUOTED_PAIR = /^([^:]*\d[^:]*):\s+(\S.*)$/;

function evidence(field: Field): FrontMatterValues['evidence'] {
  const { value } = field;
  if (value.kind === 'text') {
    if (oneWord(value.text) === 'qualitative') return 'qualitative';
    const right = nearest(value.text, ['qualitative']);
    field.report(
      value,
      `'${short(value.text)}' is no evidence: qualitative, or a list of "number": source?`,
      right,
    );
    return undefined;
  }
  const written = (item: Value): string => (item.kind === 'text' ? item.text : field.source(item).text);
  const entries: { readonly number: string; readonly source: string }[] = [];
  const items = value.kind === 'list' ? value.items : [value];
  for (const item of items) {
    if (item.kind === 'map') {
      for (const pair of item.pairs) {
        if (pair.value.kind === 'text' || pair.value.kind === 'number') {
          entries.push({ number: written(pair.key), source: written(pair.value) });
        } else
          field.report(pair.key, `${short(written(pair.key))} has no source yet: where does it come from?`);
      }
    } else if (item.kind === 'text' && QUOTED_PAIR.test(item.text)) {
      const [, number, source] = QUOTED_PAIR.exec(item.text)!;
      entries.push({ number: number!, source: source! });
    } else if (item.kind !== 'empty') {
      field.report(item, 'An entry of evidence reads "number": where it comes from.');
    }
  }
  return entries.length > 0 ? entries : undefined;
}

function tags(field: Field): readonly string[] | undefined {
  const { value } = field;
  if (value.kind !== 'list') {
    const right = value.kind === 'text' ? `[${field.source(value).text}]` : null;
    field.report(value, `${field.key} takes a list${right ? `: ${short(right)}?` : '.'}`, right);
    return undefined;
  }
  const found: string[] = [];
  for (const item of value.items) {
    if (item.kind === 'text') found.push(item.text);
    else if (item.kind === 'number') found.push(field.source(item).text);
    else if (item.kind !== 'empty') field.report(item, `A tag is a word or a few words.`);
  }
  return found;
}

/** Each field's reader: the value, or undefined and a report. */
export const FIELDS: { readonly [Key in FieldKey]-?: (field: Field) => FrontMatterValues[Key] } = {
  question: text,
  principles,
  level: field => oneOf(field, LEVELS, LEVEL_ALIASES),
  profile: text,
  pace,
  ownership: field => oneOf(field, OWNERSHIPS),
  outcome: field => oneOf(field, OUTCOMES),
  opening: field => oneOf(field, OPENINGS),
  evidence,
  tags,
};
