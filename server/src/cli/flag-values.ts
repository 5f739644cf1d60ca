import { isCustomId, nearestName, PACE, type RuleSetting, within } from '../config';
import { findLevel, findProfile, LEVEL_NAMES, PROFILE_IDS } from '../profiles';
import { SEVERITIES } from '../profiles/model';
import type { Written } from './arguments';
import { COMMAND_FORMATS, type Command, type FailOn, type Flags, type Format } from './flags';

const FAIL_ON: readonly FailOn[] = [...SEVERITIES, 'never'];
const RULE_SEVERITIES = ['off', ...SEVERITIES] as const;

/** A value that cannot be used; the message says which can. */
class Unusable extends Error {}

const spoken = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

const refuse = (flag: string, value: string, known: readonly string[]): never => {
  const near = nearestName(value, known);
  const right = near === null ? `It takes ${spoken(known)}.` : `Did you mean ${near}?`;
  throw new Unusable(`--${flag} cannot be '${value}'. ${right}`);
};

const format = (value: string, command: Command): Format => {
  const known = COMMAND_FORMATS[command];
  return known.find(one => one === value) ?? refuse('format', value, known);
};

const ruleSettings = (
  values: readonly string[],
  ruleIds: readonly string[],
): Readonly<Record<string, RuleSetting>> => {
  const settings = new Map<string, RuleSetting>();
  for (const value of values) {
    const at = value.indexOf('=');
    if (at < 0) throw new Unusable(`--rule takes id=severity, as in --rule ${ruleIds[0] ?? 'filler'}=off.`);
    const id = value.slice(0, at);
    const word = value.slice(at + 1);
    // Which rules of the writer's own there are is in a file that has not been read yet.
    if (!ruleIds.includes(id) && !isCustomId(id)) {
      const near = nearestName(id, ruleIds);
      throw new Unusable(
        `'${id}' names no rule. ${near === null ? '`star-stories rules` lists them.' : `Did you mean ${near}?`}`,
      );
    }
    const severity = RULE_SEVERITIES.find(one => one === word) ?? refuse('rule', word, RULE_SEVERITIES);
    settings.set(id, { severity });
  }
  return Object.fromEntries(settings);
};

const pace = (value: string): number => {
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (within(number, PACE)) return number;
  throw new Unusable(`--pace cannot be '${value}'. It takes ${PACE.from} to ${PACE.to} words a minute.`);
};

/** What does not go with lines that hold whole stories; null where all does. */
const unfitForLines = ({ fix, fixDryRun, format }: Flags, written: Written): string | null => {
  if (fix || fixDryRun) return '--jsonl reads no files: leave --fix and --fix-dry-run out.';
  if (written.has('format') && format !== 'json') return '--jsonl writes JSON lines: leave --format out.';
  return null;
};

/** Checks what flags say; a message where a value cannot be used. */
export const readFlags = (command: Command, written: Written, ruleIds: readonly string[]): Flags | string => {
  const last = <T>(name: string, read: (value: string) => T): T | null => {
    const value = written.get(name)?.at(-1);
    return value === undefined ? null : read(value);
  };
  try {
    const flags: Flags = {
      format: last('format', value => format(value, command)) ?? 'pretty',
      fix: written.has('fix'),
      fixDryRun: written.has('fix-dry-run'),
      failOn:
        last('fail-on', value => FAIL_ON.find(one => one === value) ?? refuse('fail-on', value, FAIL_ON)) ??
        'error',
      rules: ruleSettings(written.get('rule') ?? [], ruleIds),
      level: last('level', value => findLevel(value) ?? refuse('level', value, LEVEL_NAMES)),
      profile: last('profile', value => findProfile(value)?.id ?? refuse('profile', value, PROFILE_IDS)),
      pace: last('pace', pace),
      quiet: written.has('quiet'),
      color: written.has('color') ? written.get('color')!.length === 0 : null,
      stdinFilename: last('stdin-filename', value => value),
      lines: written.has('lines'),
      stdio: written.has('stdio'),
      jsonl: written.has('jsonl'),
    };
    if (flags.fix && flags.fixDryRun)
      return '--fix changes files, --fix-dry-run changes none: which of them?';
    if (flags.fixDryRun && written.has('format')) return '--fix-dry-run prints a diff: leave --format out.';
    return (flags.jsonl && unfitForLines(flags, written)) || flags;
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
};
