import { format } from 'node:util';

/** What the workbench says of itself, which is not the tests' news. STAR_EDITOR_LOG shows it all the same. */
const NOISE = [
  /^(%c|\[[^\]]*\] )/,
  /^(Creating a socket|Resolv(ed|ing) connection token|Updating additional|Ignoring (fetching|the error)|Found additional)/,
  /^(Request to |Loading development extension|vscode-test-web-support)/,
];

/**
 * Opens a workbench whose address carries a test payload and waits for the end of its tests.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} url
 * @param {(line: string) => void} onLine takes what the tests print
 * @returns {Promise<number>} the tests' exit code; 1 where they took longer than STAR_EDITOR_TIMEOUT (milliseconds)
 */
export async function runTestsInPage(page, url, onLine = line => console.log(line)) {
  const limit = Number(process.env.STAR_EDITOR_TIMEOUT ?? 300_000);
  let ended = false;
  let exit;
  const code = new Promise(resolve => {
    exit = resolve;
  });
  // Before the page is opened: the workbench looks for both while it starts.
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const line = format(...args);
    if (!ended && (process.env.STAR_EDITOR_LOG || !NOISE.some(noise => noise.test(line)))) onLine(line);
  });
  await page.exposeFunction('codeAutomationExit', value => {
    ended = true;
    exit(Number(value) || 0);
  });
  page.on('crash', () => exit(1));
  await page.goto(url);
  const late = setTimeout(async () => {
    console.error(`The tests did not end in ${limit / 1000} s.`);
    await page.screenshot({ path: 'test-results/timeout.png' }).catch(() => {});
    exit(1);
  }, limit);
  const result = await code;
  clearTimeout(late);
  return result;
}
