import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { REVEAL_COMMAND } from '../../protocol';
import type { Finding, Fix } from '../../review/model';
import type { Abilities } from '../abilities';
import { type Checked, rangeOf } from '../checked';
import { editsOf } from './edits';

/** The finding's own fixes as quick fixes. Only what is true whatever the facts is preferred. */
export function fixActions(
  document: Checked,
  finding: Finding,
  diagnostics: Diagnostic[],
  abilities: Abilities,
): CodeAction[] {
  return finding.fixes.flatMap(fix => {
    const done = effect(document, fix, abilities);
    if (done === null) return [];
    return {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics,
      ...(fix.kind === 'safe' ? { isPreferred: true } : {}),
      ...done,
    };
  });
}

function effect(document: Checked, fix: Fix, abilities: Abilities): Partial<CodeAction> | null {
  if (fix.kind !== 'go') return { edit: editsOf(document, fix.edits, abilities, fix.kind === 'ask') };
  if (fix.target === null || abilities.own.commands?.includes(REVEAL_COMMAND) !== true) return null;
  return {
    command: {
      title: fix.title,
      command: REVEAL_COMMAND,
      arguments: [document.uri, rangeOf(document, fix.target)],
    },
  };
}
