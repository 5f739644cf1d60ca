/** Bundles one of this folder's TypeScript programs in memory and runs it: node bench/speech/start.mjs run data.jsonl */
import { build } from 'esbuild';

const [program, ...rest] = process.argv.slice(2);
const entry = new URL(`./${program}.ts`, import.meta.url).pathname;
const { outputFiles } = await build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
});
process.argv.splice(2, process.argv.length, ...rest);
await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
