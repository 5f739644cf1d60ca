import { SEVERITIES, type Severity } from '../profiles/model';
import type { RuleOptions, RuleSetting } from './model';
import { nearestName } from './nearest';
import type { Leaf, Value } from './starrc-tree';
import { choice, distinct, problem, type Reader, type Reading, shown } from './starrc-values';

export interface KnownRules {
  /** Every rule's id. */
  readonly ruleIds: readonly string[];
  /** Names of a rule's options; a rule that is not listed takes any. */
  readonly optionNames?: Readonly<Record<string, readonly string[]>>;
  /** Lists of the lexicon that `phrases` may add to; any where they are not told. */
  readonly phraseLists?: readonly string[];
}

const WORDS = ['off', ...SEVERITIES.toReversed()] as const;

const severity = choice<Severity | 'off'>(
  'severity',
  WORDS,
  word => WORDS.find(known => known === word.toLowerCase()) ?? null,
);

const plain = (value: Value): unknown =>
  value.kind === 'leaf'
    ? value.value
    : value.kind === 'list'
      ? value.items.map(plain)
      : Object.fromEntries(value.entries.map(entry => [entry.key.written, plain(entry.value)]));

function* options(value: Value, known: readonly string[] | undefined): Reading<RuleOptions> {
  if (value.kind !== 'entries') {
    yield problem(value, 'Options go inside { }, after the severity.');
    return undefined;
  }
  const found = new Map<string, unknown>();
  for (const { key, value: option } of yield* distinct(value)) {
    if (known && !known.includes(key.written)) {
      const near = nearestName(key.written, known);
      const right = near === null ? 'a rule’s page lists its options.' : `${near}?`;
      yield problem(key, `${shown(key.written)} is no option here: ${right}`, near);
    } else found.set(key.written, plain(option));
  }
  return Object.fromEntries(found);
}

function* setting(value: Value, key: Leaf, known: KnownRules): Reading<RuleSetting> {
  if (value.kind !== 'list') {
    const alone = yield* severity(value, key);
    return alone && { severity: alone };
  }
  const [first, second, third] = value.items;
  if (!first) {
    yield problem(value, `${shown(key.written)} has no severity yet: off, hint, info, warning or error.`);
    return undefined;
  }
  if (third) yield problem(third, 'A rule takes a severity and its options, nothing after them.');
  const found = yield* severity(first, key);
  const given = second && (yield* options(second, known.optionNames?.[key.written]));
  return found && { severity: found, ...(given && { options: given }) };
}

/** `rules`: a severity, or a list of a severity and options, by rule id. */
export const ruleSettings = (known: KnownRules): Reader<Readonly<Record<string, RuleSetting>>> =>
  function* (value) {
    if (value.kind !== 'entries') {
      yield problem(value, 'rules takes rule names with severities, as in { "filler": "off" }.');
      return undefined;
    }
    const found = new Map<string, RuleSetting>();
    for (const { key, value: given } of yield* distinct(value)) {
      if (!known.ruleIds.includes(key.written)) {
        const near = nearestName(key.written, known.ruleIds);
        yield problem(key, `${shown(key.written)} names no rule${near === null ? '.' : `: ${near}?`}`, near);
        continue;
      }
      const rule = yield* setting(given, key, known);
      if (rule) found.set(key.written, rule);
    }
    return Object.fromEntries(found);
  };
