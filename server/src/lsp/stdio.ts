import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeRuntime } from './nodeRuntime';
import { startServer } from './server';

/**
 * Serves a client over standard input and output. The process ends with its input, after `exit`, or once nobody reads
 * its output any more.
 */
export function serveStdio(): void {
  process.stdout.on('error', () => process.exit(1));
  // Standard output belongs to the protocol: whatever a library prints goes to standard error.
  console.log = console.info = console.debug = console.error;
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeRuntime);
}
