import type { Quotation } from '../../../server/src/protocol';
import { h, type View } from '../ui';
import type { Actions } from './actions';

/** Words of the story as buttons that lead to them. */
export const quotes = (places: readonly Quotation[], { go }: Actions): View[] =>
  places.map(({ text, range }) =>
    h('button', { key: 'quote', type: 'button', class: 'quote', onclick: () => go(range) }, `“${text}”`),
  );
