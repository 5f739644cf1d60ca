import * as vscode from 'vscode';
import type { CheckedParams } from '../../../server/src/protocol';
import { ownPace } from '../calibration/wording';

/** How long the last check of the shown document took, and what went wrong. */
export function createLanguageStatus(): vscode.Disposable & {
  show(checked: CheckedParams | undefined): void;
} {
  const item = vscode.languages.createLanguageStatusItem('starStories.check', []);
  item.name = vscode.l10n.t('STAR Stories');
  return {
    show(checked) {
      if (checked === undefined) {
        item.selector = [];
        return;
      }
      const uri = vscode.Uri.parse(checked.uri);
      item.selector = { scheme: uri.scheme, pattern: literal(uri.fsPath) };
      item.text = vscode.l10n.t('Checked in {0} ms', Math.max(1, Math.round(checked.milliseconds)));
      item.detail = checked.problem ?? paceOf(checked) ?? vscode.l10n.t('STAR Stories');
      item.severity =
        checked.problem === null
          ? vscode.LanguageStatusSeverity.Information
          : vscode.LanguageStatusSeverity.Warning;
    },
    dispose: () => item.dispose(),
  };
}

/** The pace, where it is one of the user's own. */
const paceOf = ({ pace }: CheckedParams): string | null => (pace.sections > 0 ? ownPace(pace) : null);

/** A path as a glob that matches it alone. */
function literal(path: string): string {
  return path.replaceAll('\\', '/').replace(/[[\]{}*?]/g, character => `[${character}]`);
}
