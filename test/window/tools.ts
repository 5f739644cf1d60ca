import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, LaunchOptions, Page } from 'playwright-core';

export interface Server {
  readonly port: number;
  readonly exited: Promise<void>;
  stop(): Promise<void>;
  kill(): void;
}
export interface Profile {
  readonly dir: string;
  remove(): void;
}
interface Question {
  readonly selector: string;
  readonly webview: boolean;
  readonly action: 'count' | 'texts' | 'text' | 'click';
  readonly timeout?: number;
}

/** The project's own scripts, which open the editor for npm start as well. */
export interface Tools {
  makeProfile(): Profile;
  installExtension(profile: Profile, vsix: string): Promise<void>;
  startServer(options: { profile: Profile }): Promise<Server>;
  address(port: number, what: { folder: string; file?: string }): string;
  browserOptions(): LaunchOptions;
  find(page: Page, question: Question): Promise<unknown>;
  chromium: { launch(options: LaunchOptions): Promise<Browser> };
}

/** Loaded at run time: the scripts find their own files by their own place. */
export async function loadTools(): Promise<Tools> {
  const load = (path: string): Promise<Tools> => import(pathToFileURL(resolve(path)).href);
  const [server, open, browser, bridge, playwright] = await Promise.all([
    load('scripts/editor/server.mjs'),
    load('scripts/editor/open.mjs'),
    load('scripts/editor/browser.mjs'),
    load('scripts/editor/bridge.mjs'),
    load('node_modules/playwright-core/index.mjs'),
  ]);
  return { ...server, ...open, ...browser, ...bridge, ...playwright };
}
