import type { RuleSetting } from '../config';
import type { Level, Severity } from '../profiles/model';

export const COMMANDS = ['lint', 'time', 'review', 'explain', 'rules', 'config', 'lsp'] as const;
export type Command = (typeof COMMANDS)[number];

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'compact'] as const;
export type Format = (typeof FORMATS)[number];

export type FailOn = Severity | 'never';

/** What was asked for, checked. */
export interface Flags {
  readonly format: Format;
  readonly fix: boolean;
  readonly fixDryRun: boolean;
  readonly failOn: FailOn;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly level: Level | null;
  readonly profile: string | null;
  /** Words a minute. */
  readonly pace: number | null;
  readonly quiet: boolean;
  /** Null: as the terminal and the environment have it. */
  readonly color: boolean | null;
  readonly stdinFilename: string | null;
  readonly lines: boolean;
  readonly stdio: boolean;
  readonly jsonl: boolean;
}

export interface FlagHelp {
  /** Name of the value; none for a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  readonly short?: string;
  readonly help: string;
  readonly commands: readonly Command[];
}

const CHECKING: readonly Command[] = ['lint', 'time', 'review', 'explain'];
const CONFIGURED: readonly Command[] = [...CHECKING, 'config'];
const PRINTING: readonly Command[] = [...CONFIGURED, 'rules'];

/** Every flag, in the order in which help lists them. */
export const FLAGS: Readonly<Record<string, FlagHelp>> = {
  format: { value: 'name', help: 'how to print', commands: PRINTING },
  fix: { help: 'apply the safe fixes to the files, then report what is left', commands: ['lint'] },
  'fix-dry-run': { help: 'print what --fix would change, as a diff; change nothing', commands: ['lint'] },
  'fail-on': {
    value: 'severity',
    help: 'exit 1 from this severity up: error (default), warning, info, hint or never',
    commands: ['lint'],
  },
  jsonl: {
    help: 'read {"id", "text"} a line from standard input, write a report a line',
    commands: ['lint'],
  },
  quiet: { short: 'q', help: 'report only what makes the run fail', commands: ['lint'] },
  rule: {
    value: 'id=severity',
    repeatable: true,
    help: 'set one rule: off, hint, info, warning or error (repeatable)',
    commands: ['lint', 'config'],
  },
  level: { value: 'level', help: 'sde1, sde2, senior or principal', commands: CONFIGURED },
  profile: { value: 'id', help: 'whose bar applies: amazon, general …', commands: CONFIGURED },
  pace: { value: 'number', help: 'words a minute, 80 to 260', commands: CONFIGURED },
  lines: { help: 'take each line as a sentence of an Action', commands: ['explain'] },
  'stdin-filename': { value: 'path', help: 'the name of what is read from -', commands: CONFIGURED },
  stdio: { help: 'speak the Language Server Protocol over standard input and output', commands: ['lsp'] },
  color: { help: 'colour (--no-color: none); else as NO_COLOR and the terminal have it', commands: PRINTING },
  help: { short: 'h', help: 'this page', commands: COMMANDS },
  version: { help: 'the version', commands: COMMANDS },
};

export const COMMAND_FORMATS: Readonly<Record<Command, readonly Format[]>> = {
  lint: FORMATS,
  time: ['pretty', 'json'],
  review: ['pretty', 'json'],
  explain: ['pretty', 'json'],
  rules: ['pretty', 'json'],
  config: ['pretty', 'json'],
  lsp: [],
};

/** Asked for by the published contract, and not there yet: said so instead of guessed at. */
export const LATER = {
  commands: ['bank', 'import'],
} as const;
