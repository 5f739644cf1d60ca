import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { startServer } from './server';

/** A worker has no files of its own: the client reads all of them. */
const port = self as unknown as Worker;
startServer(
  createConnection(ProposedFeatures.all, new BrowserMessageReader(port), new BrowserMessageWriter(port)),
  {
    now: () => performance.now(),
    readFile: () => undefined,
  },
);
