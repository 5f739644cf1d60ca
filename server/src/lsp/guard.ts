import { CancellationToken, ErrorCodes, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** Told about everything that a handler threw: where, and what. */
export type OnTrouble = (handler: string, error: unknown, params: unknown) => void;

export type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R> | R;

/**
 * The one way in for requests: cancelled work is answered as such, a bug becomes one log line and the empty answer,
 * which also clears what an earlier answer showed.
 */
export function guarded<P, R>(name: string, empty: R, onTrouble: OnTrouble, handler: Handler<P, R>) {
  return async (...received: readonly [P, CancellationToken, ...unknown[]]): Promise<R> => {
    const [params, token] = withParams(received);
    try {
      if (token.isCancellationRequested) throw cancelled();
      const result = await handler(params, token);
      if (token.isCancellationRequested) throw cancelled();
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      onTrouble(name, error, params);
      return empty;
    }
  };
}

/** A request that was sent without parameters reaches its handler with the token in their place. */
function withParams<P>(received: readonly [P, CancellationToken, ...unknown[]]): [P, CancellationToken] {
  const [first, second = CancellationToken.None] = received;
  return CancellationToken.is(first) ? [undefined as P, first] : [first, second];
}

/** The same for notifications, which have no answer. */
export function guardedNotification<P>(
  name: string,
  onTrouble: OnTrouble,
  handler: (params: P) => Promise<void> | void,
) {
  return async (params: P): Promise<void> => {
    try {
      await handler(params);
    } catch (error) {
      onTrouble(name, error, params);
    }
  };
}

export const cancelled = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** The document moved on while the answer was being made: a position in the question no longer means the same. */
export const outdated = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');

export const invalid = (message: string): ResponseError<void> =>
  new ResponseError(ErrorCodes.InvalidParams, message);

/** One line for the log. */
export function oneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error).replace(/\s+/g, ' ');
  const where = error.stack?.split('\n').find(line => line.trimStart().startsWith('at '));
  return `${error.name}: ${error.message.replace(/\s+/g, ' ')}${where === undefined ? '' : ` (${where.trim()})`}`;
}
