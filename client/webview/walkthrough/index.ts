import type { PreviewModel } from '../../../server/src/protocol';
import type { FromWalkthrough } from '../../../server/src/protocol/panel';
import { isFlag, isRecord } from '../guards';
import type { Mode, ModePlace, MountedMode } from '../mode';
import { isCalm } from '../motion';
import { render } from '../ui';
import { t } from '../words';
import type { Actions } from './actions';
import { isToWalkthrough } from './messages';
import { type Place, placeOf, samePlace } from './place';
import { createScrolling } from './scroll';
import { walkthroughView } from './view';

/** The story set out, with everything that a listener would make of it. */
export const walkthrough: Mode<FromWalkthrough> = {
  id: 'walkthrough',
  name: () => t('Walkthrough'),
  mount,
};

function mount({ root, post, reveal, turn, kept, keep }: ModePlace<FromWalkthrough>): MountedMode {
  let model: PreviewModel | null = null;
  let line: number | null = null;
  let place: Place | null = null;
  let reading = true;
  let folds = readFolds(kept());

  const actions: Actions = {
    go: reveal,
    jump(story, part) {
      const details = root.querySelectorAll('article')[story]?.querySelector<HTMLDetailsElement>(`.${part}`);
      if (details === null || details === undefined) return;
      details.open = true;
      details.scrollIntoView({ behavior: isCalm() ? 'instant' : 'smooth' });
      details.querySelector('summary')?.focus({ preventScroll: true });
    },
    fix: id => post({ type: 'fix', fix: id }),
    turn,
    reading: shown => post({ type: 'reading', shown }),
  };
  const scrolling = createScrolling(
    root,
    () => model !== null && !root.hidden,
    at => post({ type: 'scroll', line: at }),
  );

  const placeNow = (): Place | null => (model !== null && line !== null ? placeOf(model, line) : null);

  function draw(): void {
    if (model !== null) render(root, walkthroughView(model, place, { reading, folds }, actions));
  }

  function follow(): void {
    const now = placeNow();
    if (samePlace(now, place)) return;
    place = now;
    draw();
    // Someone who works in the panel scrolls it by hand.
    if (document.hasFocus() || scrolling.leads()) return;
    const target = root.querySelector('.current') ?? root.querySelector('section[aria-current]');
    target?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' });
  }

  // Folded once, folded for every story: the event does not bubble, but it can be caught on its way down.
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || target.dataset.fold === undefined) return;
      folds = { ...folds, [target.dataset.fold]: target.open };
      draw();
      keep({ folds });
    },
    true,
  );

  return {
    show(next) {
      if (next.uri !== model?.uri) line = null;
      model = next;
      place = placeNow();
      draw();
    },
    message(message) {
      if (!isToWalkthrough(message)) return;
      switch (message.type) {
        case 'cursor':
          line = message.line;
          return follow();
        case 'scroll':
          return scrolling.follow(message.line);
        case 'reading':
          if (message.shown === reading) return;
          reading = message.shown;
          return draw();
      }
    },
  };
}

const readFolds = (state: unknown): Readonly<Record<string, boolean>> =>
  isRecord(state) && isRecord(state.folds)
    ? Object.fromEntries(
        Object.entries(state.folds).filter((entry): entry is [string, boolean] => isFlag(entry[1])),
      )
    : {};
