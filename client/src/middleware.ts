import type { TextDocument } from 'vscode';
import { Uri } from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient';
import { addressOf, type Documents } from './documents';
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
export function createMiddleware(documents: Documents, calm: CalmTyping): Middleware {
  const open = new Set<string>();
  const guard: Provider = (document, ...rest) => {
    if (!documents.accepts(document.uri)) return undefined;
    const next = rest.pop() as Provider;
    return next(document, ...rest);
  };
  const providers: Middleware = Object.fromEntries(PROVIDERS.map(name => [name, guard]));
  return {
    ...providers,
    async didOpen(document, next) {
      const key = document.uri.toString();
      if (!documents.accepts(document.uri) || open.has(key)) return;
      open.add(key);
      await next(document);
    },
    async didChange(event, next) {
      if (open.has(event.document.uri.toString())) await next(event);
    },
    async didSave(document, next) {
      if (open.has(document.uri.toString())) await next(document);
    },
    async didClose(document, next) {
      if (open.delete(document.uri.toString())) await next(document);
    },
    async provideDiagnostics(target, previous, token, next) {
      const uri = target instanceof Uri ? target : addressOf(target);
      if (!documents.accepts(uri)) return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
      return calm.show(uri, await next(target, previous, token));
    },
  };
}
