import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearestName } from '../config';
import { readFlags } from './flag-values';
import { COMMANDS, type Command, FLAGS, type Flags, LATER } from './flags';

/** What the words on the command line ask for. */
export type Request =
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly flags: Flags;
      readonly paths: readonly string[];
    }
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage'; readonly message: string };

/** Flags as written: each with its values, a switch with none. */
export type Written = ReadonlyMap<string, readonly string[]>;

const usage = (message: string): Request => ({ kind: 'usage', message });

const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  Object.entries(FLAGS).map(([name, { value, short }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) },
  ]),
);

const unknownFlag = (raw: string, name: string): string => {
  const near = raw.startsWith('--') ? nearestName(name, Object.keys(FLAGS)) : null;
  return near === null ? `${raw} is no option.` : `${raw} is no option. Did you mean --${near}?`;
};

const isCommand = (word: string): word is Command => (COMMANDS as readonly string[]).includes(word);

/** Splits the words into flags and the rest; a message where one is not known. */
const split = (argv: readonly string[]): { readonly written: Written; readonly rest: string[] } | string => {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const written = new Map<string, readonly string[]>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'no-color') {
      written.set('color', ['no']);
      continue;
    }
    const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
    if (!flag) return unknownFlag(rawName, name);
    if (flag.value === undefined && value !== undefined) return `--${name} takes no value.`;
    if (flag.value !== undefined && value === undefined)
      return `--${name} needs a value: --${name} ${flag.value}.`;
    const before = flag.repeatable ? (written.get(name) ?? []) : [];
    written.set(name, value === undefined ? [] : [...before, value]);
  }
  return { written, rest };
};

/**
 * Reads the command line. Without a command, `lint` is meant. `exists` tells a path from a mistyped command.
 */
export const readArguments = (
  argv: readonly string[],
  ruleIds: readonly string[],
  exists: (path: string) => boolean,
): Request => {
  const parts = split(argv);
  if (typeof parts === 'string') return usage(parts);
  const { written, rest } = parts;
  const [first] = rest;
  const named = first !== undefined && isCommand(first);
  if (first === 'help')
    return { kind: 'help', command: rest[1] !== undefined && isCommand(rest[1]) ? rest[1] : null };
  if (written.has('help')) return { kind: 'help', command: named ? first : null };
  if (written.has('version')) return { kind: 'version' };
  if (first !== undefined && !named && first !== '-' && !exists(first)) {
    if ((LATER.commands as readonly string[]).includes(first))
      return usage(`'${first}' is not available yet.`);
    const near = /^[a-z]+$/i.test(first) ? nearestName(first, COMMANDS) : null;
    if (near !== null) return usage(`'${first}' is no command and no file. Did you mean ${near}?`);
  }
  const command = named ? first : 'lint';
  for (const name of written.keys())
    if (!FLAGS[name]!.commands.includes(command))
      return usage(`--${name} goes with ${FLAGS[name]!.commands.join(', ')}, not with ${command}.`);
  const flags = readFlags(command, written, ruleIds);
  if (typeof flags === 'string') return usage(flags);
  return { kind: 'run', command, flags, paths: named ? rest.slice(1) : rest };
};
