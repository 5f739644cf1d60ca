import { createRequire } from 'node:module';
import * as esbuild from 'esbuild';
import { noNetwork } from './no-network.mjs';

/** What a TypeScript file of the repository exports; only a bundle of it runs without a build. Call from the repository's folder. */
export async function load(entry, name) {
  await esbuild.build({
    entryPoints: [entry],
    outfile: `dist/scripts/${name}.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'warning',
    plugins: [noNetwork],
  });
  return createRequire(import.meta.url)(`../../dist/scripts/${name}.js`);
}
