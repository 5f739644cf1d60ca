/** npm run package: builds what ships, from nothing, and packs it as star-stories-<version>.vsix. */
import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { installDependencies } from './install.mjs';

/** @returns {Promise<string>} the package's file name */
export async function makePackage() {
  const { createVSIX } = await import('@vscode/vsce');
  const { build } = await import('./build.mjs');
  // A bundle whose source is gone must not ship; what tests have built stays.
  for (const part of ['client', 'server', 'webview', 'cli.js']) {
    rmSync(`dist/${part}`, { recursive: true, force: true });
  }
  await build();
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const packagePath = `${manifest.name}-${manifest.version}.vsix`;
  await createVSIX({
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installDependencies();
  console.log(await makePackage());
}
