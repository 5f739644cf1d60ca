import type * as vscode from 'vscode';
import type { Switches } from '../../../server/src/protocol';
import type { About, PreviewMode } from '../../../server/src/protocol/panel';
import type { Session } from '../session';

/** What a mode's host side is given by the panel. */
export interface PanelSide<To> {
  readonly session: Session;
  /** The document that the page shows, and its version there; undefined while it shows none. */
  shown(): About | undefined;
  /** What the reader looks at the story with, for requests to the server. */
  switches(): Switches;
  /** Sends to the mode's page, about the shown document; nothing while the page shows none. */
  post(message: To): void;
}

/** The host side of a mode, for as long as its panel is open. */
export interface ModeSide extends vscode.Disposable {
  /** From the mode's page, about the document that is shown. The mode checks it. */
  message?(message: unknown, about: About): void;
  /**
   * The page has been given a model: another document's or version's, the same with other switches, or again after it
   * was loaded anew.
   */
  showing?(about: About): void;
}

/** One of the panel's modes, as its feature folder offers it. `extension.ts` lists them. */
export interface HostMode<To = never> {
  readonly id: PreviewMode;
  open(panel: PanelSide<To>): ModeSide;
}
