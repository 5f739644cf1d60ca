import type { Connection } from 'vscode-languageserver';
import type { Abilities } from './abilities';
import type { Checks } from './checks';
import { diagnosticsOf } from './diagnostics';
import type { Documents } from './documents';

/** Keeps the client's diagnostics true: asks it to pull again, or pushes. Never both. */
export interface Publishing {
  /** One document changed or was opened. */
  document(uri: string): void;
  /** Something behind all documents changed: settings, a configuration file, the list of documents that are ours. */
  all(): void;
  closed(uri: string): void;
}

/** Milliseconds without a keystroke before a push. */
const PAUSE = 100;

export interface PublishingParts {
  readonly connection: Connection;
  readonly abilities: () => Abilities;
  readonly documents: Documents;
  readonly checks: Checks;
  readonly onTrouble: (handler: string, error: unknown, uri: string) => void;
}

export function createPublishing(parts: PublishingParts): Publishing {
  const { connection, abilities, documents, checks, onTrouble } = parts;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const push = async (uri: string): Promise<void> => {
    timers.delete(uri);
    try {
      const document = await checks.of(uri);
      if (document === null || documents.get(uri)?.version !== document.version) return;
      const diagnostics = diagnosticsOf(document, abilities());
      await connection.sendDiagnostics({ uri, version: document.version, diagnostics });
    } catch (error) {
      onTrouble('diagnostics', error, uri);
      await connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  };
  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const later = (uri: string): void => {
    cancel(uri);
    timers.set(
      uri,
      setTimeout(() => void push(uri), PAUSE),
    );
  };
  const refresh = (supported: boolean, ask: () => Promise<void>): void => {
    if (supported) ask().catch(error => onTrouble('refresh', error, ''));
  };

  return {
    document(uri) {
      if (!abilities().pull && documents.kindOf(uri) !== null) later(uri);
    },
    all() {
      const { pull, refreshDiagnostics, refreshLenses, refreshTokens } = abilities();
      if (pull) refresh(refreshDiagnostics, () => connection.languages.diagnostics.refresh());
      else for (const uri of documents.ours()) later(uri);
      refresh(refreshLenses, () => connection.sendRequest('workspace/codeLens/refresh'));
      refresh(refreshTokens, () => connection.languages.semanticTokens.refresh());
    },
    closed(uri) {
      cancel(uri);
      if (!abilities().pull) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}
