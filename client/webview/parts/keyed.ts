import { h, type View } from '../ui';

/** A thing to do, with the key that does it as well. */
export interface Keyed {
  /** As `KeyboardEvent.key` has it, lower case; a space for Space. */
  readonly key: string;
  /** As it stands on keyboards. */
  readonly cap: string;
  readonly label: string;
  readonly run: () => void;
  /** The one thing that most people want now. */
  readonly main?: boolean;
  /** For a switch: whether it is on. */
  readonly on?: boolean;
}

/** Things to do as a row of buttons that name their keys. */
export const keyedRow = (name: string, all: readonly Keyed[]): View =>
  h(
    'div',
    { class: 'keyed', key: `keyed ${name}`, role: 'group', 'aria-label': name },
    all.map(({ key, cap, label, run, main, on }) =>
      h(
        'button',
        {
          type: 'button',
          key,
          class: main === true ? 'button main' : 'button',
          'aria-keyshortcuts': ARIA[key] ?? key.toUpperCase(),
          'aria-pressed': on === undefined ? null : String(on),
          onclick: event => {
            run();
            // Who points has no use for the focus; left on the button it would take the next press of Space.
            if (event instanceof MouseEvent && event.detail > 0)
              (event.currentTarget as HTMLElement | null)?.blur();
          },
        },
        h('span', {}, label),
        ' ',
        h('kbd', { 'aria-hidden': 'true' }, cap),
      ),
    ),
  );

const ARIA: Readonly<Record<string, string>> = {
  ' ': 'Space',
  arrowleft: 'ArrowLeft',
  arrowright: 'ArrowRight',
  escape: 'Escape',
  backspace: 'Backspace',
  enter: 'Enter',
};

/**
 * Does what a key stands for; whether there was such a thing. Where an element has its own use for a key, it keeps it.
 */
export function press(event: KeyboardEvent, all: readonly Keyed[]): boolean {
  const key = event.key.toLowerCase();
  const own = OWN[key.startsWith('arrow') ? 'arrow' : key];
  if (own !== undefined && event.target instanceof Element && event.target.closest(own) !== null)
    return false;
  const found = all.find(each => each.key === key);
  // A key that is held down counts once, except where it moves something bit by bit.
  if (found === undefined || (event.repeat && !key.startsWith('arrow'))) return found !== undefined;
  found.run();
  return true;
}

/** Elements that do something of their own with a key. */
const OWN: Readonly<Record<string, string>> = {
  ' ': 'button, a, input, select, textarea, summary',
  enter: 'button, a, textarea, summary',
  arrow: 'input, select, textarea',
};
