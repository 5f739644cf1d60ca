import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Calibration, createCalibration } from './calibration/calibration';
import { registerPace } from './calibration/commands';
import { createRehearsedSections } from './calibration/store';
import { registerAdapt } from './commands/adapt';
import { registerCheckThisFile } from './commands/checkThisFile';
import { registerNewStory } from './commands/newStory';
import { registerNextFinding } from './commands/nextFinding';
import { registerReveal } from './commands/reveal';
import { registerPreview } from './preview/panel';
import { type CreateClient, createSession, startWithFirstStory } from './session';
import { showStatus } from './status';

/** What `activate` gives to tests. */
export interface Api {
  /** Undefined until the server runs. */
  client(): BaseLanguageClient | undefined;
  /** Whether a start of the server was ever asked for. */
  started(): boolean;
  readonly calibration: Calibration;
}

/**
 * Any Markdown file activates the extension; nothing but listening for a story comes of it. The server starts with the
 * first `.star.md` document, or with the first of our commands.
 */
export function activate(context: vscode.ExtensionContext, createClient: CreateClient): Api {
  const rehearsed = createRehearsedSections(context.globalState);
  const session = createSession(createClient, rehearsed.all);
  const calibration = createCalibration(rehearsed, session);
  context.subscriptions.push(
    session,
    showStatus(session),
    registerPreview(context, session),
    registerNewStory(session),
    registerNextFinding(session),
    registerCheckThisFile(session),
    registerAdapt(session),
    registerReveal(),
    registerPace(calibration),
    startWithFirstStory(session, sayWhyNot),
  );
  return { client: session.client, started: session.started, calibration };
}

function sayWhyNot(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(vscode.l10n.t('STAR Stories could not start its checker: {0}', reason));
}
