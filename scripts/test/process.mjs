import { fork, spawn } from 'node:child_process';

/** Runs a command with its output shown; resolves to its exit code (1 where a signal ended it). */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', code => resolve(code ?? 1));
  });
}

/** Runs a Node program of ours and resolves to the last message it sent; rejects where it ended without one. */
export function ask(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = fork(program, args, options);
    let answer;
    child.on('message', message => {
      answer = message;
    });
    child.on('error', reject);
    child.on('exit', code => {
      if (answer === undefined)
        reject(new Error(`${program} ended with ${code} before it could count its tests`));
      else resolve(answer);
    });
  });
}
