/**
 * Drives the page that shows the editor from inside its extension host: what no API tells is read, and what only a
 * hand can do is done. Works where the tests run in the npm-delivered editor; a desktop VS Code has no such page.
 */

interface Find {
  readonly ask: 'find';
  readonly webview: boolean;
  readonly selector: string;
  readonly action:
    | ('count' | 'texts' | 'text' | 'click' | 'hover' | 'focus' | 'attribute' | 'style')
    | ('evaluate' | 'barriers');
  readonly name?: string;
  readonly script?: string;
  readonly timeout?: number;
}
type Question =
  | Find
  | { readonly ask: 'screenshot'; readonly name: string }
  | { readonly ask: 'press'; readonly key: string }
  | { readonly ask: 'type'; readonly text: string }
  | { readonly ask: 'typed'; readonly text: string; readonly every: number }
  | { readonly ask: 'problems' };

const address = process.env.STAR_EDITOR_BRIDGE;

/** False in a desktop VS Code. */
export const hasPage = address !== undefined;

async function ask(question: Question): Promise<unknown> {
  if (!address) throw new Error('This editor has no page that tests can drive.');
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(question) });
  const answer = (await response.json()) as { value?: unknown; error?: string };
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

export const page = {
  /** Leaves test-results/<name>.png; lower-case letters, digits and dashes. */
  screenshot: (name: string) => ask({ ask: 'screenshot', name }) as Promise<string>,
  /** A key or chord as Playwright names it: `Enter`, `Control+S`. */
  press: (key: string) => ask({ ask: 'press', key }) as Promise<void>,
  type: (text: string) => ask({ ask: 'type', text }) as Promise<void>,
  /** Types a key every so many milliseconds; tells for each how many it took until it was painted. */
  typed: (text: string, every: number) => ask({ ask: 'typed', text, every }) as Promise<number[]>,
  /** What panels did since the last time that they must not: dialogs, requests, errors in the console. */
  problems: () => ask({ ask: 'problems' }) as Promise<string[]>,
};

/** The parts of the window around the editor, and the editor itself. */
export const workbench = finder(false);

/** The panels' own pages: whichever holds the selector and can be seen. */
export const webview = finder(true);

function finder(inWebview: boolean) {
  const find = (
    selector: string,
    action: Find['action'],
    more: Partial<Pick<Find, 'name' | 'script' | 'timeout'>> = {},
  ) => ask({ ask: 'find', webview: inWebview, selector, action, ...more });
  return {
    /** How many match now; does not wait. */
    count: (selector: string) => find(selector, 'count') as Promise<number>,
    /** The texts of all that match, once one does. */
    texts: (selector: string) => find(selector, 'texts') as Promise<string[]>,
    /** The text of the first that matches. */
    text: (selector: string) => find(selector, 'text') as Promise<string>,
    click: (selector: string) => find(selector, 'click') as Promise<void>,
    hover: (selector: string) => find(selector, 'hover') as Promise<void>,
    focus: (selector: string) => find(selector, 'focus') as Promise<void>,
    attribute: (selector: string, name: string) =>
      find(selector, 'attribute', { name }) as Promise<string | null>,
    /** What a function of the element gives back: its source, run in the page. */
    evaluate: <R>(selector: string, script: string) => find(selector, 'evaluate', { script }) as Promise<R>,
    /** What axe finds wrong with the page that holds the element. */
    barriers: (selector: string) => find(selector, 'barriers') as Promise<string[]>,
    /** A computed style, such as `color`. */
    style: (selector: string, name: string) => find(selector, 'style', { name }) as Promise<string>,
  };
}
