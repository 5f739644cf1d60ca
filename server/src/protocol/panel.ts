import type { PreviewModel, Range } from '../protocol';
import type { Switches } from './walkthrough';

/**
 * What the panel's host side and its page say to each other. Both ends check every message before they believe it, and
 * a message about a document names it and the version it speaks of.
 */

/** The panel's modes, in the order of their tabs. */
export const PREVIEW_MODES = ['walkthrough', 'rehearse', 'drill'] as const;
export type PreviewMode = (typeof PREVIEW_MODES)[number];

/** Commands of the client: open the panel in one of its modes. The first is the protocol's `OPEN_PREVIEW_COMMAND`. */
export const MODE_COMMANDS: Readonly<Record<PreviewMode, string>> = {
  walkthrough: 'starStories.openPreview',
  rehearse: 'starStories.rehearse',
  drill: 'starStories.drill',
};

/** The document that a message is about, and its version as the page shows it. */
export interface About {
  readonly uri: string;
  readonly version: number;
}

/**
 * A message between the two halves of one mode. The panel passes it on unread; the mode's own guards, one at each end,
 * say whether `message` is one of its own.
 */
export interface InMode extends About {
  readonly type: 'in-mode';
  readonly mode: PreviewMode;
  readonly message: unknown;
}

export type ToPreview =
  /** The page's words in the editor's language: English → translation; empty in English. */
  | { readonly type: 'words'; readonly words: Readonly<Record<string, string>> }
  | { readonly type: 'mode'; readonly mode: PreviewMode }
  | { readonly type: 'show'; readonly model: PreviewModel }
  | { readonly type: 'closed'; readonly uri: string }
  /** The story cannot be shown, and why, in words the user knows. */
  | { readonly type: 'failed'; readonly uri: string; readonly message: string }
  | InMode;

export type FromPreview =
  /** The page listens, and looks at every story with these switches, which it kept from last time. */
  | { readonly type: 'ready'; readonly switches: Switches }
  /** The reader turned a switch; an absent one is as the file says. */
  | { readonly type: 'switch'; readonly switches: Switches }
  | (About & { readonly type: 'reveal'; readonly range: Range })
  | InMode;

/** What only the walkthrough's two halves say to each other. Lines are zero-based. */
export type ToWalkthrough =
  | { readonly type: 'cursor'; readonly line: number }
  /** The first line that the editor shows, with the part of it that is scrolled away. */
  | { readonly type: 'scroll'; readonly line: number }
  /** Whether the page may show how the stories would be read. */
  | { readonly type: 'reading'; readonly shown: boolean };

export type FromWalkthrough =
  /** The reader scrolled the page: the line at its top, as above. */
  | { readonly type: 'scroll'; readonly line: number }
  /** Apply a fix of a shown finding, by its id. */
  | { readonly type: 'fix'; readonly fix: string }
  | { readonly type: 'reading'; readonly shown: boolean };
