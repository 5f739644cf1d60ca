import type { PreviewModel, Switches } from '../../../server/src/protocol';
import type { FromPreview, PreviewMode } from '../../../server/src/protocol/panel';
import type { Host } from '../host';
import type { Mode, MountedMode } from '../mode';
import { message as messageView } from '../parts/message';
import { render } from '../ui';
import { type Kept, readKept } from './state';
import { panelId, tabFor, tabId, tabs } from './tabs';

/** The page: its tabs and the one mode that is shown. */
export interface Panel {
  /** A model of the shown document or of another one; one that is older than what is shown is dropped. */
  show(model: PreviewModel): void;
  choose(mode: PreviewMode): void;
  /** For one mode, about a document: dropped unless that is the one shown. */
  message(mode: PreviewMode, uri: string, message: unknown): void;
  /** Shows one thing to say instead of a story. */
  say(headline: string, detail: string): void;
  /** Draws the tabs anew, as after a change of language. */
  draw(): void;
  key(event: KeyboardEvent): void;
  /** What the reader looks at every story with. */
  switches(): Switches;
}

export function createPanel(
  page: HTMLElement,
  host: Host<Kept, FromPreview>,
  modes: readonly Mode<unknown>[],
): Panel {
  const bar = page.appendChild(document.createElement('div'));
  const said = page.appendChild(document.createElement('div'));
  const parts = new Map(modes.map(mode => [mode.id, partOf(mode)]));
  let kept = readKept(host.getState(), modes[0]!.id);
  let model: PreviewModel | null = null;

  const current = (): Part => parts.get(kept.mode) ?? parts.get(modes[0]!.id)!;

  function partOf(mode: Mode<unknown>): Part {
    const root = page.appendChild(document.createElement('section'));
    root.id = panelId(mode.id);
    root.className = `mode ${mode.id}`;
    root.setAttribute('role', 'tabpanel');
    root.setAttribute('aria-labelledby', tabId(mode.id));
    root.hidden = true;
    return { mode, root, mounted: null };
  }

  /** The mode on the page, made when it is first looked at. */
  function mounted(part: Part): MountedMode {
    const { id } = part.mode;
    part.mounted ??= part.mode.mount({
      root: part.root,
      post: message => {
        if (model !== null)
          host.postMessage({ type: 'in-mode', mode: id, uri: model.uri, version: model.version, message });
      },
      reveal: range => {
        if (model !== null)
          host.postMessage({ type: 'reveal', uri: model.uri, version: model.version, range });
      },
      turn: switches => {
        keep({ switches });
        host.postMessage({ type: 'switch', switches });
      },
      kept: () => kept.modes[id],
      keep: state => keep({ modes: { ...kept.modes, [id]: state } }),
    });
    return part.mounted;
  }

  function keep(change: Partial<Kept>): void {
    kept = { ...kept, ...change };
    host.setState(kept);
  }

  function draw(): void {
    render(bar, [tabs(modes, current().mode.id, choose)]);
    for (const part of parts.values()) part.root.hidden = part !== current() || model === null;
  }

  function show(next: PreviewModel): void {
    // Answers may overtake each other; an older text must not come back.
    if (model?.uri === next.uri && next.version < model.version) return;
    const another = model?.uri !== next.uri;
    model = next;
    if (another && kept.uri !== next.uri) keep({ uri: next.uri, scroll: {} });
    render(said, []);
    draw();
    mounted(current()).show(next);
    if (another) scrollTo(0, kept.scroll[current().mode.id] ?? 0);
  }

  function choose(mode: PreviewMode): void {
    const before = current();
    if (before.mode.id === mode || !parts.has(mode)) return;
    keep({ mode });
    before.mounted?.leave?.();
    draw();
    if (model === null) return;
    mounted(current()).show(model);
    scrollTo(0, kept.scroll[mode] ?? 0);
  }

  function say(headline: string, detail: string): void {
    if (model !== null) current().mounted?.leave?.();
    model = null;
    draw();
    render(said, messageView(headline, detail));
  }

  let saving = 0;
  addEventListener('scroll', () => {
    cancelAnimationFrame(saving);
    saving = requestAnimationFrame(() => {
      if (model !== null) keep({ scroll: { ...kept.scroll, [current().mode.id]: scrollY } });
    });
  });

  return {
    show,
    choose,
    say,
    draw,
    switches: () => kept.switches,
    message(mode, uri, message) {
      if (model?.uri === uri) parts.get(mode)?.mounted?.message?.(message);
    },
    key(event) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      const onTab = event.target instanceof Element && event.target.getAttribute('role') === 'tab';
      const tab = onTab ? tabFor(event.key, modes, current().mode.id) : null;
      if (tab !== null) {
        choose(tab);
        document.getElementById(tabId(tab))?.focus();
        event.preventDefault();
      } else if (model !== null && !onTab && current().mounted?.key?.(event) === true) {
        event.preventDefault();
      }
    },
  };
}

interface Part {
  readonly mode: Mode<unknown>;
  readonly root: HTMLElement;
  mounted: MountedMode | null;
}
