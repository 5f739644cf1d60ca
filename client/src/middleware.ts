import type { TextDocument } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';
import { type RehearsedSection, SETTINGS_SECTION } from '../../server/src/protocol';
import { addressOf, type Documents } from './documents';
import { isRecord } from './guards';
import type { Sync } from './sync';
import type { CalmTyping } from './typing/calmTyping';

/** Requests that VS Code makes for any Markdown document: answered with nothing where the document is not ours. */
const PROVIDERS = [
  'provideHover',
  'provideCompletionItem',
  'provideCodeActions',
  'provideCodeLenses',
  'provideDocumentSymbols',
  'provideFoldingRanges',
  'provideDocumentSemanticTokens',
  'provideDocumentSemanticTokensEdits',
  'provideDocumentRangeSemanticTokens',
] as const;

type Provider = (document: TextDocument, ...rest: unknown[]) => unknown;

/** Keeps other people's Markdown from the server, and findings from the line that is being typed. */
export function createMiddleware(
  documents: Documents,
  sync: Sync,
  calm: CalmTyping,
  rehearsed: () => readonly RehearsedSection[],
): Middleware {
  const guard: Provider = async (document, ...rest) => {
    if (!documents.accepts(document.uri)) return undefined;
    const next = rest.pop() as Provider;
    await sync.ready(document);
    return next(document, ...rest);
  };
  const providers: Middleware = Object.fromEntries(PROVIDERS.map(name => [name, guard]));
  return {
    ...providers,
    ...sync.middleware,
    workspace: {
      async configuration(params, token, next) {
        const values = await next(params, token);
        if (!Array.isArray(values)) return values;
        return values.map((value: unknown, index) =>
          params.items[index]?.section === SETTINGS_SECTION ? withRehearsed(value, rehearsed()) : value,
        );
      },
    },
    async provideDiagnostics(target, previous, token, next) {
      const uri = addressOf(target);
      if (!documents.accepts(uri)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
      if ('uri' in target) await sync.ready(target);
      return calm.show(uri, await next(target, previous, token));
    },
  };
}

/** The settings as VS Code has them, and what was rehearsed, which no settings file holds. */
const withRehearsed = (value: unknown, calibration: readonly RehearsedSection[]): unknown =>
  calibration.length === 0 ? value : { ...(isRecord(value) ? value : {}), calibration };
