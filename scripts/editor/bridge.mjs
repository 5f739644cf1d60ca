import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const SHOTS = resolve('test-results');

/**
 * Lets tests that run inside the extension host drive the page that shows it: a web server on loopback under a secret
 * path, one JSON question a request. The questions are those of test/editor/support/page.ts.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function openBridge(page) {
  const path = `/${randomUUID()}`;
  const problems = watchWebviews(page);
  const server = createServer(async (request, response) => {
    if (request.url !== path || request.method !== 'POST') return response.writeHead(404).end();
    const answer = await readJson(request)
      .then(question => reply(page, question, problems))
      .then(value => ({ value: value ?? null }))
      .catch(error => ({ error: String(error.message ?? error) }));
    // A worker extension host asks from an origin of its own.
    const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(JSON.stringify(answer));
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}${path}`, close };
}

async function readJson(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}

function reply(page, question, problems) {
  switch (question.ask) {
    case 'screenshot':
      return screenshot(page, question.name);
    case 'press':
      return page.keyboard.press(question.key);
    case 'type':
      return page.keyboard.type(question.text, { delay: 5 });
    case 'typed':
      return typeTimed(page, question);
    case 'problems':
      return problems.splice(0);
    case 'find':
      return find(page, question);
    default:
      throw new Error(`The bridge does not know "${question.ask}".`);
  }
}

/** The editor's server, and the address under which it hands a panel the extension's own files. */
const OWN = /^(127\.0\.0\.1|(.+\.)?localhost|.+\.vscode-resource\.vscode-cdn\.net)$/;
const inWebview = url => url.includes('/webview/browser/pre/') || url.includes('.vscode-cdn.net/');

/** What no panel may do: open a dialog, ask for anything from elsewhere, complain in the console. */
function watchWebviews(page) {
  const problems = [];
  page.on('dialog', dialog => {
    problems.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('popup', popup => problems.push(`popup: ${popup.url()}`));
  page.on('console', message => {
    if (message.type() === 'error' && inWebview(message.location().url))
      problems.push(`console: ${message.text()}`);
  });
  page.on('request', request => {
    const { protocol, hostname } = new URL(request.url());
    if (/^http/.test(protocol) && !OWN.test(hostname)) problems.push(`request: ${request.url()}`);
  });
  return problems;
}

/**
 * Types at a steady pace and tells for each key how long it took from the key until what it changed was painted.
 *
 * @returns {Promise<number[]>} milliseconds
 */
async function typeTimed(page, { text, every }) {
  await page.evaluate(() => {
    globalThis.keyTimes = [];
    globalThis.timeKey = event => {
      const pressed = event.timeStamp;
      requestAnimationFrame(() => setTimeout(() => globalThis.keyTimes.push(performance.now() - pressed)));
    };
    addEventListener('keydown', globalThis.timeKey, { capture: true });
  });
  for (const key of text) {
    const next = pause(every);
    await page.keyboard.type(key);
    await next;
  }
  return page.evaluate(() => {
    removeEventListener('keydown', globalThis.timeKey, { capture: true });
    return globalThis.keyTimes;
  });
}

async function screenshot(page, name) {
  if (!/^[a-z0-9-]+$/.test(name)) throw new Error(`"${name}" is no name for a screenshot.`);
  mkdirSync(SHOTS, { recursive: true });
  const path = join(SHOTS, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
  return path;
}

const ACTIONS = {
  count: (_first, all) => all.count(),
  texts: (_first, all) => all.allInnerTexts(),
  // As a reader sees it: hidden parts left out, lines apart.
  text: first => first.innerText(),
  click: first => first.click({ timeout: 5000 }),
  hover: first => first.hover({ timeout: 5000 }),
  focus: first => first.focus(),
  attribute: (first, _all, { name }) => first.getAttribute(name),
  // Made a function here, since the page's policy lets no text become one there.
  evaluate: (first, _all, { script }) =>
    first.evaluate(new Function('element', `return (${script})(element)`)),
  barriers: async first => {
    await first.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const { violations } = await first.evaluate(() => globalThis.axe.run(document));
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
  },
  style: (first, _all, { name }) =>
    first.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name),
};

/** Waits until `selector` is on the page (or in a webview) and does `action` with it. Count does not wait. */
export async function find(page, question) {
  const { selector, webview, action, timeout = 10_000 } = question;
  const deadline = Date.now() + timeout;
  for (;;) {
    for (const frame of webview ? await webviewFrames(page) : [page.mainFrame()]) {
      const all = frame.locator(selector);
      const count = await all.count().catch(() => 0);
      if (count === 0) continue;
      try {
        return await ACTIONS[action](all.first(), all, question);
      } catch (error) {
        // A page that is loaded again meanwhile comes back as another frame.
        if (!frame.isDetached()) throw error;
      }
    }
    if (action === 'count') return 0;
    if (Date.now() > deadline) {
      throw new Error(
        `${selector} did not appear in the ${webview ? 'webview' : 'workbench'} in ${timeout} ms`,
      );
    }
    await pause(50);
  }
}

/** The inner frame of each webview; the outer one only hosts it. A page that is still loading stays invisible. */
async function webviewFrames(page) {
  const inner = page.frames().filter(frame => frame.url().includes('/webview/browser/pre/fake.html'));
  const visible = await Promise.all(inner.map(isVisible));
  return inner.filter((_frame, index) => visible[index]);
}

async function isVisible(frame) {
  try {
    return await (await frame.frameElement()).isVisible();
  } catch {
    // Taken away while we looked.
    return false;
  }
}
