import type { PreviewModel } from '../../../server/src/protocol';
import type { FromWalkthrough } from '../../../server/src/protocol/panel';
import { isFlag, isRecord } from '../guards';
import type { Mode, ModePlace, MountedMode } from '../mode';
import { isCalm } from '../motion';
import { render } from '../ui';
import { t } from '../words';
import { isToWalkthrough } from './messages';
import { type Place, placeOf, samePlace } from './place';
import { previewView } from './view';

/** The story set out, with everything that a listener would make of it. */
export const walkthrough: Mode<FromWalkthrough> = {
  id: 'walkthrough',
  name: () => t('Walkthrough'),
  mount,
};

function mount({ root, reveal, kept, keep }: ModePlace<FromWalkthrough>): MountedMode {
  let model: PreviewModel | null = null;
  let line: number | null = null;
  let place: Place | null = null;
  const state = kept();
  let notes = isRecord(state) && isFlag(state.notes) ? state.notes : true;

  const placeNow = (): Place | null => (model !== null && line !== null ? placeOf(model, line) : null);

  function draw(): void {
    if (model !== null) render(root, previewView(model, { place, notes }, reveal));
  }

  function follow(): void {
    const now = placeNow();
    if (samePlace(now, place)) return;
    place = now;
    draw();
    // Someone who works in the panel scrolls it by hand.
    if (document.hasFocus()) return;
    const target = root.querySelector('.current') ?? root.querySelector('section[aria-current]');
    target?.scrollIntoView({ block: 'nearest', behavior: isCalm() ? 'instant' : 'smooth' });
  }

  // Folded once, folded for every story: the event does not bubble, but it can be caught on its way down.
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || target.open === notes) return;
      notes = target.open;
      draw();
      keep({ notes });
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
      line = message.line;
      follow();
    },
  };
}
