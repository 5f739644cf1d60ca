import * as vscode from 'vscode';
import type { Calibration } from './calibration';
import { ownPace } from './wording';

/** STAR: Show My Pace and STAR: Clear My Pace. */
export function registerPace(calibration: Calibration): vscode.Disposable {
  const show = async (): Promise<void> => {
    const learned = await calibration.pace();
    if (learned === null) return tell(vscode.l10n.t('No pace is learned yet. It comes from rehearsing.'));
    const clear = vscode.l10n.t('Clear');
    const sentence = `${sentenceCase(ownPace(learned))}.`;
    const detail = vscode.l10n.t('A pace in front matter or .starrc goes first.');
    const chosen = await vscode.window.showInformationMessage(`${sentence} ${detail}`, clear);
    if (chosen === clear) await forget();
  };
  const forget = async (): Promise<void> => {
    await calibration.clear();
    tell(vscode.l10n.t('Your learned pace is cleared. Times follow your settings again.'));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('starStories.showPace', show),
    vscode.commands.registerCommand('starStories.clearPace', forget),
  );
}

/** Without waiting: a message stays until somebody closes it. */
function tell(message: string): void {
  void vscode.window.showInformationMessage(message);
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
