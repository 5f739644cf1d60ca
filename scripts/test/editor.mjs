import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

const LAUNCHER = fileURLToPath(new URL('../editor/launch.mjs', import.meta.url));
const HOST = fileURLToPath(new URL('in-editor.cjs', import.meta.url));

/**
 * Runs a bundle of tests inside a real VS Code: the npm-delivered one, or with VSCODE_TEST=desktop a downloaded
 * desktop build.
 *
 * @param {{ bundle: string, extension: string, folder: string, env?: Record<string, string> }} options
 *   `extension`: the folder loaded as extension under development; `folder`: the workspace
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
export async function runInEditor({ bundle, extension, folder, env = {} }) {
  const scratch = mkdtempSync(join(tmpdir(), 'star-editor-result-'));
  const result = join(scratch, 'counts.json');
  const desktop = process.env.VSCODE_TEST === 'desktop';
  try {
    const ended = await runTests({
      ...(desktop ? { version: 'stable' } : { vscodeExecutablePath: LAUNCHER }),
      extensionDevelopmentPath: resolve(extension),
      extensionTestsPath: HOST,
      launchArgs: [resolve(folder)],
      extensionTestsEnv: { ...env, STAR_TEST_BUNDLE: resolve(bundle), STAR_TEST_RESULT: result },
    }).catch(error => error);
    if (!existsSync(result)) throw ended instanceof Error ? ended : new Error('the editor ran no test');
    const counts = JSON.parse(readFileSync(result, 'utf8'));
    // Tests that all passed in an editor that then ended badly have not passed.
    if (ended instanceof Error && counts.failed === 0) counts.failed = 1;
    return counts;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
