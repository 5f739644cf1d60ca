import type { PreviewMode } from '../../../server/src/protocol/panel';
import type { Mode } from '../mode';
import { h, type View } from '../ui';
import { t } from '../words';

export const tabId = (mode: PreviewMode): string => `tab-${mode}`;
export const panelId = (mode: PreviewMode): string => `mode-${mode}`;

/** The panel's modes as tabs: one of them can be reached with Tab, the others from it with the arrow keys. */
export function tabs(
  modes: readonly Mode<unknown>[],
  current: PreviewMode,
  choose: (mode: PreviewMode) => void,
): View {
  return h(
    'div',
    { class: 'tabs', key: 'tabs', role: 'tablist', 'aria-label': t('What to do with this story') },
    modes.map(({ id, name }) =>
      h(
        'button',
        {
          key: id,
          id: tabId(id),
          type: 'button',
          class: 'tab',
          role: 'tab',
          'aria-selected': String(id === current),
          'aria-controls': id === current && panelId(id),
          tabindex: id === current ? 0 : -1,
          onclick: () => choose(id),
        },
        name(),
      ),
    ),
  );
}

/** The tab that a key on the tab `current` leads to; null where the key is none of the tabs'. */
export function tabFor(
  key: string,
  modes: readonly Mode<unknown>[],
  current: PreviewMode,
): PreviewMode | null {
  const at = modes.findIndex(({ id }) => id === current);
  const count = modes.length;
  const target: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  const index = target[key];
  return index === undefined ? null : (modes[index]?.id ?? null);
}
