import type { Reading, Reason, Standing } from '../../../server/src/protocol';
import { h, type View } from '../ui';
import { t } from '../words';
import type { Actions, PageState } from './actions';
import { fold } from './fold';
import { quotes } from './quote';

/** A shape for each standing, so that no colour is needed. */
const MARKS: Readonly<Record<Standing, string>> = { raises: '▲', meets: '●', open: '○', below: '▽' };

/** How the text would be read: reasons and the words they come from, and no sum of them. */
export function readingView(reading: Reading | null, state: PageState, actions: Actions): View | null {
  if (!state.reading)
    return h(
      'p',
      { class: 'reading-off', key: 'reading-off' },
      h(
        'button',
        { type: 'button', class: 'quiet', onclick: () => actions.reading(true) },
        t('Show how it would be read'),
      ),
    );
  if (reading === null) return null;
  const name =
    reading.principle === null
      ? t('How it would be read')
      : t('How it would be read for {0}', reading.principle);
  return fold(
    'reading',
    state,
    h('h3', {}, name),
    h(
      'ul',
      { class: 'reasons', key: 'reasons' },
      reading.reasons.map((reason, index) => reasonView(reason, index, actions)),
    ),
    h(
      'p',
      { class: 'foot', key: 'foot' },
      t('Reasons, not a verdict: an interviewer hears more than a text shows.'),
      ' ',
      h(
        'button',
        { type: 'button', class: 'quiet', onclick: () => actions.reading(false) },
        t('Don’t show this'),
      ),
    ),
  );
}

function reasonView({ standing, text, places }: Reason, index: number, actions: Actions): View {
  return h(
    'li',
    { key: `${index}`, class: `standing-${standing}` },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, MARKS[standing]),
    h(
      'div',
      {},
      h('p', {}, h('span', { class: 'standing' }, standingName(standing)), ' ', text),
      places.length > 0 && h('p', { class: 'places', key: 'places' }, quotes(places, actions)),
    ),
  );
}

function standingName(standing: Standing): string {
  switch (standing) {
    case 'raises':
      return t('Raises the bar:');
    case 'meets':
      return t('Meets it:');
    case 'open':
      return t('Left open:');
    case 'below':
      return t('Below it:');
  }
}
