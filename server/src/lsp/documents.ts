import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** What we do with a document: lint it as stories, lint it as a configuration, or leave it alone. */
export type Kind = 'story' | 'configuration';

export const STORY_FILE = /\.star\.md$/i;
export const CONFIGURATION_FILES = ['.starrc.json', '.starrc.yaml'] as const;

/** The open documents, and which of them are ours. */
export interface Documents {
  get(uri: string): TextDocument | undefined;
  kindOf(uri: string): Kind | null;
  /** Uris of the open documents that are ours. */
  ours(): string[];
  open(uri: string, languageId: string, version: number, text: string): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  /** Also forgets that the document was registered. */
  close(uri: string): void;
  /** Treats a document as stories for as long as it stays open, whatever its name. */
  register(uri: string): void;
}

export function createDocuments(): Documents {
  const open = new Map<string, TextDocument>();
  const registered = new Set<string>();
  const kindOf = (uri: string): Kind | null => (registered.has(uri) ? 'story' : kindOfName(uri));
  return {
    get: uri => open.get(uri),
    kindOf,
    ours: () => [...open.keys()].filter(uri => kindOf(uri) !== null),
    open(uri, languageId, version, text) {
      open.set(uri, TextDocument.create(uri, languageId, version, text));
    },
    change(uri, version, changes) {
      const document = open.get(uri);
      if (document !== undefined) open.set(uri, TextDocument.update(document, [...changes], version));
    },
    close(uri) {
      open.delete(uri);
      registered.delete(uri);
    },
    register: uri => void registered.add(uri),
  };
}

/** By the file's name alone: `.star.md` files and configuration files are ours, all other Markdown is not. */
export function kindOfName(uri: string): Kind | null {
  const name = fileName(uri);
  if (STORY_FILE.test(name)) return 'story';
  return CONFIGURATION_FILES.some(each => each === name) ? 'configuration' : null;
}

function fileName(uri: string): string {
  const path = uri.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
