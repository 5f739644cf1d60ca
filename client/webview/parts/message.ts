import { h, type View } from '../ui';

/** One thing to say instead of a story. */
export function message(headline: string, detail: string): readonly View[] {
  return [
    h(
      'div',
      { class: 'message-page', key: 'message', role: 'status' },
      h('h1', {}, headline),
      h('p', {}, detail),
    ),
  ];
}
