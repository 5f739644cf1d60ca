import { findLevel, findProfile, LEVEL_NAMES, PROFILE_IDS } from '../profiles';
import { MAX_FILE_SIZE, PACE, PAUSE_SECONDS, STYLE_NAMES } from './defaults';
import type { ConfigLayer, ConfigProblem } from './model';
import { nearestName } from './nearest';
import { customIds, customRules } from './starrc-custom';
import { phraseLists } from './starrc-phrases';
import { type KnownRules, ruleSettings } from './starrc-rules';
import { type Leaf, readTree } from './starrc-tree';
import { amount, byName, choice, distinct, line, lines, problem, type Reader, shown } from './starrc-values';

export interface Starrc {
  /** What the file says, without what cannot be used; null where it cannot be read at all: keep the last good one. */
  readonly layer: ConfigLayer | null;
  /** In order of place. */
  readonly problems: readonly ConfigProblem[];
}

const brokenGlob = (item: Leaf): ConfigProblem | null => {
  const { written } = item;
  if (/\[[^\]]*$/.test(written.replace(/\\./g, '')))
    return problem(item, `${shown(written)} opens a [ that is not closed.`);
  const slashed = written.replace(/\\+(?=[\w*.])/g, '/');
  return slashed === written
    ? null
    : problem(item, `${shown(written)} has \\ between folders: patterns take /.`, slashed);
};

/** Each setting and how its value is read. A new setting is a line here and a field in the model. */
const readers = (known: KnownRules): { readonly [K in keyof ConfigLayer]?: Reader<ConfigLayer[K]> } => ({
  profile: choice('profile', PROFILE_IDS, word => findProfile(word)?.id ?? null),
  level: choice('level', LEVEL_NAMES, findLevel),
  pace: amount(PACE, 'words a minute'),
  style: choice('style', STYLE_NAMES, word => STYLE_NAMES.find(name => name === word.toLowerCase()) ?? null),
  rules: ruleSettings(known),
  phrases: phraseLists(known.phraseLists),
  custom: customRules,
  pronunciations: byName(line, '{ "SQL": "sequel" }'),
  pauseSeconds: amount(PAUSE_SECONDS, 'seconds'),
  maxFileSize: amount(MAX_FILE_SIZE, 'bytes'),
  ignore: lines(brokenGlob),
});

/** The keys that a `.starrc` may hold. */
export const STARRC_KEYS: readonly string[] = ['$schema', ...Object.keys(readers({ ruleIds: [] }))];

/**
 * Reads a `.starrc.json` or `.starrc.yaml`; YAML takes in JSON, so one reader does for both.
 * Problems are at UTF-16 offsets of `text`; replacing a problem's span by its suggestion mends it. Never throws.
 */
export const parseStarrc = (text: string, known: KnownRules): Starrc => {
  const { value: tree, problem: broken } = readTree(text);
  if (broken) return { layer: null, problems: [broken] };
  if (tree === null) return { layer: {}, problems: [] };
  if (tree.kind !== 'entries') {
    const place = { start: tree.start, end: Math.min(tree.end, tree.start + 40) };
    return { layer: null, problems: [problem(place, 'Settings go by name, as in { "level": "senior" }.')] };
  }
  const read: Readonly<Record<string, Reader<unknown> | undefined>> = readers({
    ...known,
    ruleIds: [...known.ruleIds, ...customIds(tree)],
  });
  const values = new Map<string, unknown>();
  const problems: ConfigProblem[] = [];
  const collect = <T>(reading: Generator<ConfigProblem, T>): T => {
    let step = reading.next();
    for (; !step.done; step = reading.next()) problems.push(step.value);
    return step.value;
  };
  for (const { key, value } of collect(distinct(tree))) {
    if (key.written === '$schema') continue;
    const reader = STARRC_KEYS.includes(key.written) ? read[key.written] : undefined;
    if (reader) {
      const found = collect(reader(value, key));
      if (found !== undefined) values.set(key.written, found);
    } else {
      const near = key.written === 'pauses' ? 'pauseSeconds' : nearestName(key.written, STARRC_KEYS);
      problems.push(
        problem(key, `${shown(key.written)} is no setting${near === null ? '.' : `: ${near}?`}`, near),
      );
    }
  }
  return { layer: Object.fromEntries(values), problems: problems.sort((a, b) => a.start - b.start) };
};
