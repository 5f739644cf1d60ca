import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activate as activateShared } from './extension';

/** Entry where VS Code runs in a browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Api {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js');
  return activateShared(
    context,
    options =>
      new LanguageClient(
        'starStories',
        'STAR Stories',
        // Not the worker itself: in older extension hosts it is no instance of their own `Worker`.
        async () => {
          const worker = new Worker(script.toString(true));
          return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
        },
        options,
      ),
  );
}
