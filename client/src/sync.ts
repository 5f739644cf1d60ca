import type { TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { Documents } from './documents';

/** Which texts the server has. */
export interface Sync {
  readonly middleware: Pick<Middleware, 'didOpen' | 'didChange' | 'didSave' | 'didClose'>;
  /** Resolves once the server was sent the document's text. */
  ready(document: TextDocument): Promise<void>;
  /** Whether it was. */
  isReady(document: TextDocument): boolean;
  /** The server has ended: the next one has nothing. */
  reset(): void;
}

/**
 * Sends the server our documents and nobody else's, and lets no question about a document go out before its text. The
 * library holds back the texts of documents without a tab and sends them when it is next asked anything; a question
 * that comes while it does so would overtake them.
 *
 * @param open makes the library send a text now, through `didOpen` of this middleware
 * @param changed told when a change goes out, before a later one can
 */
export function createSync(
  documents: Documents,
  open: (document: TextDocument) => Promise<void>,
  changed: (document: TextDocument) => void,
): Sync {
  const opened = new Map<string, Promise<void>>();
  const arrived = new Set<string>();
  const key = (document: TextDocument): string => document.uri.toString();
  return {
    middleware: {
      async didOpen(document, next) {
        // Sending one text makes the library send those it holds back, which may name this one again: no waiting then.
        if (!documents.accepts(document.uri) || opened.has(key(document))) return;
        const sent = next(document);
        opened.set(key(document), sent);
        await sent;
        if (opened.get(key(document)) === sent) arrived.add(key(document));
      },
      async didChange(event, next) {
        if (!opened.has(key(event.document))) return;
        const sent = next(event);
        changed(event.document);
        await sent;
      },
      async didSave(document, next) {
        if (opened.has(key(document))) await next(document);
      },
      async didClose(document, next) {
        arrived.delete(key(document));
        if (opened.delete(key(document))) await next(document);
      },
    },
    async ready(document) {
      if (!opened.has(key(document))) await open(document);
      await opened.get(key(document));
    },
    isReady: document => arrived.has(key(document)),
    reset() {
      opened.clear();
      arrived.clear();
    },
  };
}
