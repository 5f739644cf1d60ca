import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, LaunchOptions } from 'playwright-core';

/** The browser that the editor's tests use as well, found or fetched by the project's own scripts. */
export async function launch(): Promise<Browser> {
  const load = (path: string) => import(pathToFileURL(resolve(path)).href);
  const { browserOptions } = (await load('scripts/editor/browser.mjs')) as {
    browserOptions(): LaunchOptions;
  };
  const { chromium } = (await load('node_modules/playwright-core/index.mjs')) as {
    chromium: { launch(options: LaunchOptions): Promise<Browser> };
  };
  return chromium.launch(browserOptions());
}
