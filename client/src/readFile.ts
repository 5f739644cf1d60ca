import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_FILE, type ReadFileParams, type ReadFileResult } from '../../server/src/protocol';

const CONFIGURATION = /(^|\/)\.starrc\.(json|yaml)$/;

/**
 * Reads configuration files for a server that has no file system of its own, through the editor's, so that a folder on
 * a remote host or in a browser has its `.starrc` too. Nothing but configuration files is read.
 */
export function answerReadFile(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    const file = vscode.Uri.parse(uri, true);
    if (!CONFIGURATION.test(file.path)) return { text: null };
    try {
      return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) };
    } catch {
      return { text: null };
    }
  });
}
