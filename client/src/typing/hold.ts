/** As much of a diagnostic as it takes to recognise it: VS Code's `Diagnostic` fits. */
export interface Held {
  readonly range: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  readonly message: string;
  readonly code?: unknown;
}

/**
 * What to show of `fresh` while `line` is being typed (null: no line is). A finding that begins or ends on that line
 * waits, unless one like it is shown there already: typing on must neither add squiggles nor take away others.
 */
export function hold<T extends Held>(fresh: readonly T[], shown: readonly T[], line: number | null): T[] {
  if (line === null) return [...fresh];
  const known = new Map<string, number>();
  for (const each of shown)
    if (touches(each, line)) known.set(likeness(each), (known.get(likeness(each)) ?? 0) + 1);
  return fresh.filter(each => {
    if (!touches(each, line)) return true;
    const left = known.get(likeness(each)) ?? 0;
    known.set(likeness(each), left - 1);
    return left > 0;
  });
}

const touches = ({ range }: Held, line: number): boolean =>
  range.start.line === line || range.end.line === line;

function likeness({ code, message }: Held): string {
  const rule = typeof code === 'object' && code !== null && 'value' in code ? code.value : code;
  // The message quotes the text or counts seconds, both of which change with each letter; the rule does not.
  return String(rule ?? message);
}
