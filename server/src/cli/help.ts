import { COMMAND_FORMATS, COMMANDS, type Command, FLAGS } from './flags';

const USE: Readonly<Record<Command, readonly [string, string]>> = {
  lint: ['[paths…]', 'the findings of every story; the command that is meant where none is named'],
  time: ['[paths…]', 'seconds a step against target and cap'],
  review: ['[paths…]', "the interviewer's notes, how it would be read, and the follow-ups to expect"],
  explain: ['[paths…]', 'how each sentence was understood'],
  rules: ['[id]', "the catalogue of rules, or one rule's page"],
  config: ['[file]', 'every setting in force and where it comes from'],
  lsp: ['--stdio', 'the language server, for editors'],
};

const PATHS = `Paths are files, of any name, or folders, in which every .star.md counts that .gitignore lets through;
without paths, this folder. - is standard input.
`;

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = rows.reduce((most, [left]) => Math.max(most, left.length), 0);
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join('');
};

const flagRows = (command: Command): readonly (readonly [string, string])[] =>
  Object.entries(FLAGS)
    .filter(([, flag]) => flag.commands.includes(command))
    .map(([name, { value, short, help }]) => {
      const formats = COMMAND_FORMATS[command].join(', ');
      const left = `${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` <${value}>`}`;
      return [left, name === 'format' ? `${formats} (default pretty)` : help];
    });

const commandHelp = (command: Command): string => {
  const [operands, summary] = USE[command];
  const paths = operands === '[paths…]' ? `\n${PATHS}` : '';
  return `star-stories ${command} [options] ${operands}\n\n${summary[0]!.toUpperCase()}${summary.slice(1)}.\n${paths}\n${table(flagRows(command))}`;
};

/** The page for `--help`: of one command, or of the program. */
export const helpPage = (command: Command | null): string => {
  if (command !== null) return commandHelp(command);
  const commands = COMMANDS.map(name => [`${name} ${USE[name][0]}`, USE[name][1]] as const);
  return `star-stories [command] [options] [paths…]

Checks, times and explains STAR interview stories (.star.md). Nothing leaves your machine.

${table(commands)}
${PATHS}
Options of lint; star-stories <command> --help lists those of the others:
${table(flagRows('lint'))}
Exit code: 0 nothing at or over --fail-on, 1 findings, 2 something could not be read or understood.
`;
};
