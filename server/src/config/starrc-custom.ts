import { SEVERITIES, type Severity, STEPS, type Step } from '../profiles/model';
import { CUSTOM_ID, CUSTOM_PREFIX, CUSTOM_STEPS, type CustomRule } from './custom';
import type { ConfigLayer, ConfigProblem } from './model';
import { nearestName } from './nearest';
import { brokenPhrase } from './starrc-phrases';
import { type Entries, type Leaf, textOf, type Value } from './starrc-tree';
import { choice, distinct, line, lines, problem, type Reader, type Reading, shown } from './starrc-values';

const KEYS = ['id', 'phrase', 'message', 'severity', 'sections'] as const;
type Key = (typeof KEYS)[number];

/** UTF-16 code units of a message; longer ones are cut off in most places where messages are shown. */
const LONGEST_MESSAGE = 200;
const EXAMPLE = '[{ "id": "custom/synergy", "phrase": "synergy", "message": "In plain words?" }]';

const MISSING: Readonly<Record<'id' | 'phrase' | 'message', string>> = {
  id: `has no id, as in "${CUSTOM_PREFIX}synergy".`,
  phrase: 'has no phrase: which words are looked for?',
  message: 'has no message: what is said about these words?',
};

const severity = choice<Severity>(
  'severity',
  SEVERITIES.toReversed(),
  word => SEVERITIES.find(known => known === word.toLowerCase()) ?? null,
);

/** `No synergy` → `custom/no-synergy`. */
const asId = (written: string): string | null => {
  const name = written
    .replace(/^custom\/?/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const id = `${CUSTOM_PREFIX}${name}`;
  return CUSTOM_ID.test(id) ? id : null;
};

function* readId(value: Value, key: Leaf): Reading<string> {
  const id = yield* line(value, key);
  if (id === undefined || value.kind !== 'leaf' || CUSTOM_ID.test(id)) return id;
  const right = asId(id);
  const like = right === null ? `like ${CUSTOM_PREFIX}synergy.` : `${shown(right).slice(1, -1)}?`;
  yield problem(value, `${shown(value.written)} is no id of a rule of your own: ${like}`, right);
  return undefined;
}

function* readMessage(value: Value, key: Leaf): Reading<string> {
  const message = yield* line(value, key);
  if (message === undefined) return undefined;
  const one = message.replace(/\s+/g, ' ').trim();
  if (one.length <= LONGEST_MESSAGE) return one;
  yield problem(value, `A message of ${one.length} characters: up to ${LONGEST_MESSAGE} are shown.`);
  return undefined;
}

const brokenStep = (item: Leaf): ConfigProblem | null => {
  const name = textOf(item);
  if (CUSTOM_STEPS.some(step => step === name)) return null;
  const near = nearestName(name, CUSTOM_STEPS);
  const which = STEPS.some(step => step === name) ? 'is not read by rules of your own' : 'names no step';
  return problem(item, `${shown(item.written)} ${which}${near === null ? '.' : `: ${near}?`}`, near);
};

function* readSteps(value: Value, key: Leaf): Reading<readonly Step[]> {
  const names = yield* lines(brokenStep)(value, key);
  return names && CUSTOM_STEPS.filter(step => names.includes(step));
}

function* readRule(item: Value): Reading<CustomRule & { readonly place: Leaf }> {
  if (item.kind !== 'entries') {
    yield problem(item, 'A rule of your own goes by keys: id, phrase and message.');
    return undefined;
  }
  const entries: Entries = item;
  const given = new Map<Key, { readonly key: Leaf; readonly value: Value }>();
  for (const entry of yield* distinct(entries)) {
    const key = KEYS.find(each => each === entry.key.written);
    if (key) given.set(key, entry);
    else {
      const near = nearestName(entry.key.written, KEYS);
      const right = near === null ? `: ${KEYS.join(', ')}.` : `: ${near}?`;
      yield problem(entry.key, `${shown(entry.key.written)} is no key of a rule${right}`, near);
    }
  }
  function* read<T>(key: Key, reader: Reader<T>): Reading<T> {
    const entry = given.get(key);
    if (entry) return yield* reader(entry.value, entry.key);
    if (key in MISSING)
      yield problem(placeOf(entries, given.get('id')?.value), `This rule ${MISSING[key as 'id']}`);
    return undefined;
  }
  const id = yield* read('id', readId);
  const phrases = yield* read('phrase', lines(brokenPhrase));
  const message = yield* read('message', readMessage);
  const chosen = yield* read('severity', severity);
  const sections = yield* read('sections', readSteps);
  const place = given.get('id')?.value;
  if (id === undefined || !phrases?.length || message === undefined || place?.kind !== 'leaf')
    return undefined;
  // A step that is misspelt limits nothing, rather than silencing the rule everywhere.
  return {
    id,
    phrases,
    message,
    severity: chosen ?? 'warning',
    sections: sections?.length ? sections : CUSTOM_STEPS,
    place,
  };
}

/** Where something is missing: the rule's id, or the brace it begins with. */
const placeOf = (item: Entries, id: Value | undefined) =>
  id?.kind === 'leaf' && id.end > id.start ? id : { start: item.start, end: item.start + 1 };

/** `custom`: rules of the writer's own, by id. */
export const customRules: Reader<NonNullable<ConfigLayer['custom']>> = function* (value) {
  if (value.kind !== 'list') {
    yield problem(value, `custom takes a list, as in ${EXAMPLE}.`);
    return undefined;
  }
  const found = new Map<string, CustomRule>();
  for (const item of value.items) {
    const read = yield* readRule(item);
    if (!read) continue;
    const { place, ...rule } = read;
    if (found.has(rule.id)) yield problem(place, `${shown(rule.id)} comes twice: the first counts.`);
    else found.set(rule.id, rule);
  }
  return Object.fromEntries(found);
};

/** Ids that a settings file gives to rules of its own, usable or not: its `rules` may name them. */
export const customIds = (tree: Entries): readonly string[] =>
  tree.entries
    .filter(({ key }) => key.written === 'custom')
    .flatMap(({ value }) => (value.kind === 'list' ? value.items : []))
    .flatMap(item => (item.kind === 'entries' ? item.entries : []))
    .flatMap(({ key, value }) => (key.written === 'id' && value.kind === 'leaf' ? [textOf(value)] : []));
