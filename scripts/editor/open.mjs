import { createServer } from 'node:http';
import { installExtension, makeProfile, startServer } from './server.mjs';

/**
 * Shows a folder in VS Code's own server with the extension, at a printed loopback address, until Ctrl-C.
 *
 * @param {{ vsix: string, folder: string, file: string }} what absolute paths; `file` is opened at once
 */
export async function openInBrowser(what) {
  console.log('\nOpening the samples in VS Code …');
  const profile = makeProfile();
  await installExtension(profile, what.vsix);
  const server = await startServer({ profile });
  const door = await openDoor(address(server.port, what));
  console.log(
    `\n  Open this address in a browser:  http://127.0.0.1:${door.address().port}/\n\n  Ctrl-C ends it.`,
  );
  await Promise.race([interrupted(), server.exited]);
  door.close();
  door.closeAllConnections();
  await server.stop();
  profile.remove();
}

/** The editor's address that shows a folder: with one of its files open, or as it was left. */
export function address(port, { folder, file }) {
  const query = new URLSearchParams({ folder });
  if (file) {
    const payload = [
      ['openFile', `vscode-remote://127.0.0.1:${port}${file}`],
      ['skipWelcome', 'true'],
    ];
    query.set('payload', JSON.stringify(payload));
  }
  return `http://127.0.0.1:${port}/?${query}`;
}

/** The editor's own address is long; this short one leads there. */
function openDoor(target) {
  const door = createServer((_request, response) => response.writeHead(302, { location: target }).end());
  return new Promise(done => door.listen(0, '127.0.0.1', () => done(door)));
}

function interrupted() {
  return new Promise(done => {
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}
