import type { Ownership, Severity } from '../../server/src/profiles/model';
import type { Finding, Fix } from '../../server/src/review';

type Weight = Severity | 'off';
export type Gate = Ownership | 'absent';

/** What each way of coming to act makes of the rules about ownership. */
export const GATES: Readonly<Record<string, Readonly<Record<Gate, Weight>>>> = {
  'no-scope-boundary': {
    absent: 'warning',
    'self-initiated': 'warning',
    assigned: 'info',
    shared: 'info',
    'led-team': 'info',
  },
  'no-ownership-proof': {
    absent: 'info',
    'self-initiated': 'warning',
    assigned: 'off',
    shared: 'off',
    'led-team': 'off',
  },
  'assigned-not-initiated': {
    absent: 'warning',
    'self-initiated': 'warning',
    assigned: 'off',
    shared: 'off',
    'led-team': 'off',
  },
};

const markedAs = (fix: Fix, key: string): string | undefined =>
  fix.edits
    .map(
      edit => new RegExp(`(?:${key}:\\s*)?([\\w-]+)\\s*(?:\\r?\\n---\\r?\\n|\\r?\\n)?$`).exec(edit.text)?.[1],
    )
    .find(Boolean);

/** What a finding weighs once its story is marked, by the table of gates; `off` where it goes. */
export const loweredTo = (finding: Finding, fix: Fix, text: string): Weight => {
  const gate = GATES[finding.rule];
  if (gate) return gate[markedAs(fix, 'ownership') as Gate] ?? finding.severity;
  // Shared work is lowered where the writer's own part is named, which the other fix asks for.
  if (finding.rule === 'we-language')
    return /\bmy part\b/i.test(text) && finding.severity === 'warning' ? 'info' : finding.severity;
  return 'off';
};
