import type { Engine } from '../engine';
import type { Io } from '../io';
import { run } from '../run';

const BLOCK = /(<!-- terminal:start -->\n)([\s\S]*?)(<!-- terminal:end -->)/;
const SESSION = /```console\n\$ node dist\/cli\.js ([^\n]*)\n[\s\S]*?```/g;

/** What a command line prints on standard output, without colour. */
const printed = async (line: string, io: Io, engine: Engine): Promise<string> => {
  let out = '';
  const quiet = { isTTY: false, write: () => {} };
  const stdout = {
    isTTY: false,
    write: (text: string) => {
      out += text;
    },
  };
  await run(line.split(' '), { ...io, env: {}, stdout, stderr: quiet }, engine);
  return out.trimEnd();
};

/** The README with each command between its marks followed by what it prints now. */
export const withSessions = async (readme: string, io: Io, engine: Engine): Promise<string> => {
  const [, start, body, end] = BLOCK.exec(readme) ?? [];
  if (start === undefined || body === undefined || end === undefined) return readme;
  const lines = [...body.matchAll(SESSION)].map(match => match[1]!);
  const outputs = new Map<string, string>();
  for (const line of lines) outputs.set(line, await printed(line, io, engine));
  const fresh = body.replace(
    SESSION,
    (_, line: string) => `\`\`\`console\n$ node dist/cli.js ${line}\n${outputs.get(line)}\n\`\`\``,
  );
  return readme.replace(BLOCK, () => start + fresh + end);
};
