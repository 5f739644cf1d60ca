import type { Reviewer } from '../review';
import { type Paint, paintFor, printable } from './colour';
import type { Engine } from './engine';
import type { Flags } from './flags';
import type { Io } from './io';
import { createProgress, type Progress } from './progress';
import { createSettings, type Failure, type Settings } from './settings';

/** What one run of a command has at hand. */
export interface Session {
  readonly io: Io;
  readonly engine: Engine;
  readonly flags: Flags;
  readonly paths: readonly string[];
  readonly settings: Settings;
  readonly reviewer: Reviewer;
  readonly paint: Paint;
  readonly progress: Progress;
  /** Adds to the report on standard output. */
  readonly print: (text: string) => Promise<void>;
  /** Says something on standard error that is no failure. */
  readonly note: (text: string) => Promise<void>;
  /** Something could not be read: said on standard error, and the run goes on. */
  readonly fail: (failure: Failure) => Promise<void>;
  /** Says what else failed, configuration files and rules, and returns everything that did. */
  readonly failures: () => Promise<readonly Failure[]>;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const lineOf = ({ path, message, line }: Failure): string =>
  `${printable(path)}${line === null ? '' : `:${line}`}: ${printable(message)}\n`;

export const createSession = (io: Io, engine: Engine, flags: Flags, paths: readonly string[]): Session => {
  const said: Failure[] = [];
  const failedRules = new Map<string, Failure>();
  const settings = createSettings(
    io,
    flags,
    engine.rules.map(rule => rule.id),
  );
  const progress = createProgress(io, flags.quiet);
  const say = async (failure: Failure): Promise<void> => {
    said.push(failure);
    await progress.clear();
    await io.stderr.write(lineOf(failure));
  };
  const onError = (rule: string, error: unknown): void => {
    const message = `this rule failed and was left out: ${messageOf(error)}`;
    if (!failedRules.has(rule)) failedRules.set(rule, { path: rule, message, line: null });
  };
  // Made when it is first asked for: the catalogue and the language server do without it.
  let reviewer: Reviewer | null = null;
  return {
    io,
    engine,
    flags,
    paths,
    settings,
    get reviewer() {
      reviewer ??= engine.createReviewer({ onError });
      return reviewer;
    },
    paint: paintFor(io, flags.color),
    progress,
    print: async text => {
      if (text === '') return;
      // A report that goes to a file leaves the terminal's line alone.
      if (io.stdout.isTTY) await progress.clear();
      await io.stdout.write(text);
    },
    note: async text => {
      await progress.clear();
      await io.stderr.write(text);
    },
    fail: say,
    failures: async () => {
      for (const failure of [...settings.failures(), ...failedRules.values()])
        if (!said.includes(failure)) await say(failure);
      return said;
    },
  };
};
