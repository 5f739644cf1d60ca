import * as vscode from 'vscode';
import type { LearnedPace } from '../../../server/src/protocol';

/** `your pace: 138 wpm, from 6 rehearsed sections`. */
export function ownPace({
  wordsPerMinute,
  sections,
}: Pick<LearnedPace, 'wordsPerMinute' | 'sections'>): string {
  const pace = Math.round(wordsPerMinute);
  return sections === 1
    ? vscode.l10n.t('your pace: {0} wpm, from 1 rehearsed section', pace)
    : vscode.l10n.t('your pace: {0} wpm, from {1} rehearsed sections', pace, sections);
}
