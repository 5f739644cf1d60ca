import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createNonce, pageHtml } from '../../../client/src/preview/html';
import type { FromPreview, ToPreview } from '../../../server/src/protocol/panel';
import themes from './themes.json';

export type Theme = keyof typeof themes;
export const THEMES = Object.keys(themes) as Theme[];

/** The panel's page as it ships, in a browser with a small host in the editor's place. */
export interface Panel {
  readonly page: Page;
  send(...messages: readonly ToPreview[]): Promise<void>;
  /** All that the page has sent until now and since it was last asked, oldest first. */
  sent(): Promise<FromPreview[]>;
  /** What must not happen: dialogs, requests for anything else, errors and warnings of the console. */
  readonly problems: readonly string[];
  /** Loads the page again, as a reload of the window does: only what it kept stays. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface Look {
  readonly theme?: Theme;
  /** CSS pixels at 100 %. */
  readonly width?: number;
  readonly height?: number;
  /** 2 is 200 %: half the room for everything. */
  readonly zoom?: number;
  readonly calm?: boolean;
  readonly forcedColours?: boolean;
}

/** What the editor says to a message of the page, now or later; null for nothing. */
export type Answer = (message: FromPreview) => ToPreview | null | Promise<ToPreview | null>;

const HOME = 'http://panel.test/';
const FILES: Readonly<Record<string, readonly [string, string]>> = {
  'preview.js': ['dist/webview/preview.js', 'text/javascript'],
  'preview.css': ['dist/webview/preview.css', 'text/css'],
};

export async function openPanel(
  browser: Browser,
  look: Look = {},
  answer: Answer = () => null,
): Promise<Panel> {
  const { theme = 'light', width = 640, height = 900, zoom = 1, calm = false, forcedColours = false } = look;
  const options: BrowserContextOptions = {
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    reducedMotion: calm ? 'reduce' : 'no-preference',
    forcedColors: forcedColours ? 'active' : 'none',
  };
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const problems: string[] = [];
  let sent: FromPreview[] = [];

  page.on('dialog', dialog => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', error => problems.push(`error: ${error.message}`));
  page.on('popup', popup => problems.push(`popup: ${popup.url()}`));
  await context.route('**/*', route => {
    const url = route.request().url();
    const file = FILES[url.slice(HOME.length)];
    if (url === HOME) return route.fulfill({ contentType: 'text/html', body: html() });
    if (file !== undefined)
      return route.fulfill({ contentType: file[1], body: readFileSync(file[0], 'utf8') });
    problems.push(`request: ${url}`);
    return route.abort();
  });
  const send = sender(page);
  const reply = async (message: FromPreview): Promise<void> => {
    const said = await answer(message);
    if (said !== null && !page.isClosed()) await send(said);
  };
  await page.exposeFunction('fromPage', (message: FromPreview) => {
    sent.push(message);
    reply(message).catch((error: unknown) => problems.push(`answer: ${String(error)}`));
  });
  await page.addInitScript(host, themes[theme]);

  const load = async (how: () => Promise<unknown>): Promise<void> => {
    await how();
    await page.waitForFunction(() => (globalThis as unknown as { ready?: boolean }).ready);
  };
  await load(() => page.goto(HOME));

  return {
    page,
    problems,
    send,
    async sent() {
      await page.evaluate(() => (globalThis as unknown as { arrived: Promise<unknown> }).arrived);
      const all = sent;
      sent = [];
      return all;
    },
    reload: () => load(() => page.reload()),
    close: () => context.close(),
  };
}

const sender =
  (page: Page) =>
  (...messages: readonly ToPreview[]): Promise<void> =>
    page.evaluate(all => {
      for (const data of all) dispatchEvent(new MessageEvent('message', { data }));
    }, messages as unknown[]);

const html = (): string =>
  pageHtml(
    { script: `${HOME}preview.js`, style: `${HOME}preview.css`, source: 'http://panel.test' },
    createNonce(),
    'en',
    'STAR preview',
  );

/** What a webview has before its page runs: the way out, a memory, and the theme's variables and classes. */
function host({ classes, variables }: (typeof themes)[Theme]): void {
  const page = globalThis as unknown as {
    fromPage(message: unknown): Promise<unknown>;
    /** Settled once all that was posted has left the page and is known to the test. */
    arrived: Promise<unknown>;
    acquireVsCodeApi(): unknown;
    ready: boolean;
  };
  page.acquireVsCodeApi = () => ({
    postMessage(message: { type: string }) {
      if (message.type === 'ready') page.ready = true;
      page.arrived = Promise.all([page.arrived, page.fromPage(message)]);
    },
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state: unknown) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
  const dress = (): void => {
    if (document.body === null) return;
    changes.disconnect();
    document.body.className = classes;
    for (const [name, value] of Object.entries(variables))
      document.documentElement.style.setProperty(name, value);
  };
  const changes = new MutationObserver(dress);
  changes.observe(document, { childList: true, subtree: true });
}
