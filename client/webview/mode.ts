import type { PreviewModel, Range, Switches } from '../../server/src/protocol';
import type { PreviewMode } from '../../server/src/protocol/panel';

/** What a mode is given by the panel that it lives in. */
export interface ModePlace<From> {
  /** The mode's own part of the page; nobody else draws in it. */
  readonly root: HTMLElement;
  /** Sends to the mode's host side, with the shown document and version; nothing while no document is shown. */
  post(message: From): void;
  /** Puts the editor's cursor on a place of the shown document. */
  reveal(range: Range): void;
  /** Looks at every story with other switches; `show` follows. What is in force now stands in the model. */
  turn(switches: Switches): void;
  /** What the mode kept, over a reload of the window too; undefined at first. Check it: an older version wrote it. */
  kept(): unknown;
  keep(state: unknown): void;
}

/** A mode on the page. */
export interface MountedMode {
  /** The document was checked anew, is another one, or the mode's tab was chosen: draw it. */
  show(model: PreviewModel): void;
  /** From the mode's host side, about the shown document. The mode checks it. */
  message?(message: unknown): void;
  /** The tab was left or the document closed: stop clocks and voices. `show` follows when it is chosen again. */
  leave?(): void;
  /** A key pressed anywhere in the panel while the mode is shown; true where the mode has used it. */
  key?(event: KeyboardEvent): boolean;
  dispose?(): void;
}

/** One of the panel's tabs. `client/webview/preview/modes.ts` lists them all. */
export interface Mode<From = never> {
  readonly id: PreviewMode;
  /** As on the tab, in the editor's language. */
  name(): string;
  /** Called once, when the mode is first shown. */
  mount(place: ModePlace<From>): MountedMode;
}
