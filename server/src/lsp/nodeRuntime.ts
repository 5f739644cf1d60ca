import { readFile } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { Runtime } from './runtime';

/** A process reads the disk by itself; files of any other scheme are the client's. */
export const nodeRuntime: Runtime = {
  now: () => performance.now(),
  readFile(uri) {
    const parsed = URI.parse(uri);
    return parsed.scheme === 'file' ? readFile(parsed.fsPath, 'utf8').catch(() => null) : undefined;
  },
};
