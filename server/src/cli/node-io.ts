import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk, reason } from './disk';
import { ClosedPipe, EXIT, type Io, type Output } from './io';

const output = (name: string, stream: NodeJS.WriteStream): Output => {
  let closed = false;
  // Without a listener a closed pipe would end the process with a stack trace.
  stream.on('error', error => {
    if (!closed && !('code' in error && error.code === 'EPIPE')) {
      process.exitCode = EXIT.failure;
      if (stream !== process.stderr) process.stderr.write(`${name} cannot be written: ${reason(error)}\n`);
    }
    closed = true;
  });
  return {
    isTTY: stream.isTTY === true,
    write: text => {
      if (closed) throw new ClosedPipe();
      if (stream.write(text)) return;
      return new Promise((done, fail) => {
        const settle = (): void => {
          stream.off('drain', settle).off('error', settle).off('close', settle);
          if (closed) fail(new ClosedPipe());
          else done();
        };
        stream.on('drain', settle).on('error', settle).on('close', settle);
      });
    },
  };
};

/** From the manifest beside the folder that the bundle lies in. */
const version = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '?';
};

/** The world of a process. */
export const nodeIo = (): Io => ({
  stdout: output('standard output', process.stdout),
  stderr: output('standard error', process.stderr),
  stdin: () => process.stdin,
  cwd: process.cwd(),
  env: process.env,
  disk,
  now: () => performance.now(),
  version,
});
