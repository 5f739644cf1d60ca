import type { FromPreview, PreviewModel, Range } from '../../../server/src/protocol';
import { connect } from '../host';
import { render } from '../ui';
import { setWords, t } from '../words';
import { isToPreview } from './messages';
import { type Place, placeOf, samePlace } from './place';
import { message, previewView } from './view';

/** What survives a reload of the window: which document, how far it was scrolled, whether its notes were folded out. */
interface Saved {
  readonly uri: string;
  readonly scroll: number;
  readonly notes?: boolean;
}

const host = connect<Saved, FromPreview>();
const page = document.getElementById('page') as HTMLElement;
const calm = matchMedia('(prefers-reduced-motion: reduce)');

let model: PreviewModel | null = null;
let cursor: { readonly uri: string; readonly line: number } | null = null;
let place: Place | null = null;
let notes = host.getState()?.notes ?? true;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isToPreview(data)) return;
  switch (data.type) {
    case 'words':
      return setWords(data.words);
    case 'show':
      return show(data.model);
    case 'cursor':
      cursor = data;
      return follow();
    case 'closed':
      return say(t('No story is open.'), t('Open a .star.md file and its walkthrough appears here.'));
    case 'failed':
      return say(t('This story cannot be shown.'), data.message);
  }
});

function show(next: PreviewModel): void {
  // Answers may overtake each other; an older text must not come back.
  if (model?.uri === next.uri && next.version < model.version) return;
  const another = model?.uri !== next.uri;
  model = next;
  place = placeNow();
  draw();
  if (another) {
    const saved = host.getState();
    scrollTo(0, saved?.uri === next.uri ? saved.scroll : 0);
    save();
  }
}

function follow(): void {
  const now = placeNow();
  if (samePlace(now, place)) return;
  place = now;
  draw();
  // Someone who works in the panel scrolls it by hand.
  if (document.hasFocus()) return;
  const target = page.querySelector('.current') ?? page.querySelector('section[aria-current]');
  const still = calm.matches || document.body.classList.contains('vscode-reduce-motion');
  target?.scrollIntoView({ block: 'nearest', behavior: still ? 'instant' : 'smooth' });
}

function placeNow(): Place | null {
  return model !== null && cursor?.uri === model.uri ? placeOf(model, cursor.line) : null;
}

function draw(): void {
  if (model !== null) render(page, previewView(model, { place, notes }, go));
}

function say(headline: string, detail: string): void {
  model = null;
  place = null;
  render(page, message(headline, detail));
}

function go(range: Range): void {
  if (model !== null) host.postMessage({ type: 'reveal', uri: model.uri, version: model.version, range });
}

function save(): void {
  if (model !== null) host.setState({ uri: model.uri, scroll: scrollY, notes });
}

// Folded once, folded for every story: the event does not bubble, but it can be caught on its way down.
page.addEventListener(
  'toggle',
  ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || target.open === notes) return;
    notes = target.open;
    draw();
    save();
  },
  true,
);

let saving = 0;
addEventListener('scroll', () => {
  cancelAnimationFrame(saving);
  saving = requestAnimationFrame(save);
});

host.postMessage({ type: 'ready' });
