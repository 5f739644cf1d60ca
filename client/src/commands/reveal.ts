import * as vscode from 'vscode';
import { REVEAL_COMMAND } from '../../../server/src/protocol';
import { isRange } from '../guards';
import { reveal } from '../places';

/** The command that lenses, hovers and fixes name. Anything may call a command: other arguments do nothing. */
export function registerReveal(): vscode.Disposable {
  return vscode.commands.registerCommand(REVEAL_COMMAND, async (uri: unknown, range: unknown) => {
    if (typeof uri === 'string' && isRange(range)) await reveal(vscode.Uri.parse(uri), range);
  });
}
