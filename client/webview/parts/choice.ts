import { h, type View } from '../ui';

/** One of several, as radio buttons. `key` is unique on the page; `chosen` is -1 while nothing is. */
export const choice = (
  name: string,
  key: string,
  labels: readonly string[],
  chosen: number,
  choose: (index: number) => void,
): View =>
  h(
    'fieldset',
    { class: 'choice', key },
    h('legend', {}, name),
    labels.map((label, index) =>
      h(
        'label',
        { key: index },
        h('input', {
          type: 'radio',
          name: key,
          checked: index === chosen,
          onchange: () => choose(index),
        }),
        ' ',
        label,
      ),
    ),
  );
