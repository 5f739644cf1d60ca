import type { TextDocument, Uri } from 'vscode';

const STORY = /\.star\.md$/i;
const CONFIGURATION = /(^|\/)\.starrc\.(json|yaml)$/;

/** What of a document's address decides whether it is ours: VS Code's `Uri` has both. */
export interface Address {
  readonly path: string;
  toString(): string;
}

export const isStoryFile = (uri: Address): boolean => STORY.test(uri.path);

/** Which documents the server may see. Other Markdown never leaves the editor. */
export interface Documents {
  accepts(uri: Address): boolean;
  /** Whether the document is shown as stories: by its name, or because it was checked on request. */
  isStory(uri: Address): boolean;
  /** Treats a document as stories for as long as it stays open. */
  adopt(uri: Address): void;
  forget(uri: Address): void;
  adopted(): readonly string[];
}

export function createDocuments(): Documents {
  const adopted = new Set<string>();
  const isStory = (uri: Address): boolean => isStoryFile(uri) || adopted.has(uri.toString());
  return {
    isStory,
    accepts: uri => isStory(uri) || CONFIGURATION.test(uri.path),
    adopt: uri => void adopted.add(uri.toString()),
    forget: uri => void adopted.delete(uri.toString()),
    adopted: () => [...adopted],
  };
}

export const addressOf = (target: TextDocument | Uri): Uri => ('uri' in target ? target.uri : target);
