import { readArguments } from './arguments';
import { config } from './commands/config';
import { explain } from './commands/explain';
import { lint } from './commands/lint';
import { lsp } from './commands/lsp';
import { review } from './commands/review';
import { rules } from './commands/rules';
import { time } from './commands/time';
import type { Engine } from './engine';
import type { Command } from './flags';
import { helpPage } from './help';
import { ClosedPipe, EXIT, type Io } from './io';
import { absolutePath } from './paths';
import { createSession, type Session } from './session';

const COMMANDS: Readonly<Record<Command, (session: Session) => Promise<number>>> = {
  lint,
  time,
  review,
  explain,
  rules,
  config,
  lsp,
};

const exists = (io: Io, path: string): boolean => {
  try {
    return io.disk.kind(absolutePath(io, path)) !== null;
  } catch {
    // Something is there, it only cannot be looked at.
    return true;
  }
};

const perform = async (argv: readonly string[], io: Io, engine: Engine): Promise<number> => {
  const ruleIds = engine.rules.map(rule => rule.id);
  const request = readArguments(argv, ruleIds, path => exists(io, path));
  switch (request.kind) {
    case 'usage':
      await io.stderr.write(`${request.message}\nstar-stories --help shows what there is.\n`);
      return EXIT.failure;
    case 'help':
      await io.stdout.write(helpPage(request.command));
      return EXIT.clean;
    case 'version':
      await io.stdout.write(`${io.version()}\n`);
      return EXIT.clean;
    case 'run':
      return COMMANDS[request.command](createSession(io, engine, request.flags, request.paths));
  }
};

/**
 * Runs one command line and returns its exit code: 0 nothing at or over `--fail-on`, 1 findings, 2 usage, something
 * unreadable, or a fault of ours. Throws nothing.
 */
export const run = async (argv: readonly string[], io: Io, engine: Engine): Promise<number> => {
  try {
    return await perform(argv, io, engine);
  } catch (error) {
    if (error instanceof ClosedPipe) return EXIT.clean;
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      await io.stderr.write(`star-stories stopped, and the fault is its own: ${told}\n`);
    } catch {
      // Nobody is there to be told.
    }
    return EXIT.failure;
  }
};
