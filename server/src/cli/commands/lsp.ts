import { EXIT } from '../io';
import type { Session } from '../session';

/** `star-stories lsp --stdio`: the language server, which is a file by itself, read only here. Ends with the connection. */
export const lsp = async ({ flags, note }: Session): Promise<number> => {
  if (!flags.stdio) {
    await note('lsp speaks over standard input and output: star-stories lsp --stdio\n');
    return EXIT.failure;
  }
  const server: typeof import('../../lsp/stdio') = require('../../lsp/stdio');
  server.serveStdio();
  return EXIT.clean;
};
