import { appendFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activate as activateShared } from './extension';

/** MB for what lives no longer than a keystroke: with the usual 16 a key in a hundred would wait for a clean-up. */
const ROOM = ['--min-semi-space-size=32', '--max-semi-space-size=32'];

/** Entry where VS Code runs on Node: the server is a process of its own, spoken to over its IPC channel. */
export function activate(context: vscode.ExtensionContext): Api {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'node.js').fsPath;
  const transport = TransportKind.ipc;
  return activateShared(
    context,
    options =>
      new LanguageClient(
        'starStories',
        'STAR Stories',
        {
          run: { module, transport, options: { execArgv: ROOM } },
          debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6019'] } },
        },
        options,
      ),
    // One call of the system: what was written before is never touched, whenever the window goes away.
    (file, text) => appendFile(file.fsPath, text),
  );
}
