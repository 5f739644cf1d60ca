import type { Severity } from '../../profiles/model';
import { printable } from '../colour';
import type { Format } from '../report';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands take one line; a value's own colons and commas would end it. */
const data = (text: string): string => printable(text).replace(/%/g, '%25');
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const command = (
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string => {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${told.join(',')}::${data(message)}\n`;
};

/** GitHub's workflow commands: each finding an annotation beside its line in a pull request. */
export const github = (): Format => ({
  start: () => '',
  file: ({ path, findings, lines }) =>
    findings
      .map(({ start, end, severity, message, rule }) => {
        const from = lines.positionAt(start);
        const to = lines.positionAt(end);
        // Columns are taken only where the finding stays on one line.
        const columns = from.line === to.line && { col: from.character + 1, endColumn: to.character + 1 };
        return command(
          COMMANDS[severity],
          { file: path, line: from.line + 1, endLine: to.line + 1, ...columns, title: rule },
          message,
        );
      })
      .join(''),
  end: failures =>
    failures
      .map(({ path, message, line }) =>
        command('error', { file: path, ...(line !== null && { line }), title: 'not checked' }, message),
      )
      .join(''),
});
