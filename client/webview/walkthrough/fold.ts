import { type Child, h, type View } from '../ui';
import type { PageState } from './actions';

/** Whether each kind of part is folded out at first. */
const OPEN = { notes: true, reading: true, principle: true, coach: false, level: false } as const;
export type Kind = keyof typeof OPEN;

/**
 * A part under a heading of its own that can be folded. Parts of one name, in other stories say, are folded together.
 *
 * @param name what the reader's choice is kept under: the kind of part, or a kind and which one
 */
export function fold(
  name: Kind | `${Kind} ${string}`,
  { folds }: PageState,
  heading: View | string,
  ...children: readonly (Child | readonly Child[])[]
): View {
  const kind = name.split(' ', 1)[0] as Kind;
  return h(
    'details',
    { class: `fold ${kind}`, key: name, 'data-fold': name, open: folds[name] ?? OPEN[kind] },
    h('summary', { key: 'summary' }, heading),
    h('div', { class: 'fold-body', key: 'body' }, ...children),
  );
}
