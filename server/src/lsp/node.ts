import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver/node';
import { nodeRuntime } from './nodeRuntime';
import { startServer } from './server';
import { serveStdio } from './stdio';

// VS Code starts the process with a channel to it; every other editor uses standard input and output.
if (process.argv.includes('--node-ipc') && process.send !== undefined) {
  process.on('disconnect', () => process.exit(1));
  startServer(
    createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process)),
    nodeRuntime,
  );
} else {
  serveStdio();
}
