import { createServer } from 'node:http';
import { makeProfile, startServer } from './server.mjs';

/**
 * Shows a folder in VS Code's own server with the extension, at a printed loopback address, until Ctrl-C.
 *
 * @param {{ extension: string, folder: string, file: string }} what absolute paths; `file` is opened at once
 */
export async function openInBrowser(what) {
  console.log('\nOpening the samples in VS Code …');
  const profile = makeProfile();
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

function address(port, { extension, folder, file }) {
  const remote = path => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['openFile', remote(file)],
    ['skipWelcome', 'true'],
  ];
  return `http://127.0.0.1:${port}/?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
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
