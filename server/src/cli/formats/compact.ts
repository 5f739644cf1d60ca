import { printable } from '../colour';
import type { Format } from '../report';

/** One finding a line, `path:line:column: severity: message [rule]`, as editors and grep expect it. */
export const compact = (): Format => ({
  start: () => '',
  file: ({ path, findings, lines }) =>
    findings
      .map(({ start, severity, message, rule }) => {
        const { line, character } = lines.positionAt(start);
        return `${printable(path)}:${line + 1}:${character + 1}: ${severity}: ${printable(message)} [${rule}]\n`;
      })
      .join(''),
  end: () => '',
});
