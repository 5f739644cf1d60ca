import type { FactCard, Range, WrittenCard } from '../../../server/src/protocol';
import { clock } from '../parts/format';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Card } from './sitting';

/** What kind of card this is, in words. */
export function label({ kind }: Card): string {
  switch (kind) {
    case 'written':
      return t('From your follow-ups');
    case 'fact':
      return t('From your own facts');
    case 'quiz':
      return t('What would a listener say?');
    case 'evaluate':
      return t('Which answer is stronger?');
  }
}

/** A follow-up: the words that it comes from at once, what to say to it once it was answered. */
export function followUpView(
  card: WrittenCard | FactCard,
  revealed: boolean,
  reveal: (range: Range) => void,
): readonly Child[] {
  const place = card.kind === 'fact' && placeView(card, reveal);
  if (!revealed) return [place, h('p', { key: 'wait', class: 'aside' }, t('Answer aloud, then look.'))];
  return [place, ...(card.kind === 'fact' ? hintView(card) : answerView(card))];
}

const placeView = ({ quote, range }: FactCard, reveal: (range: Range) => void): View =>
  h(
    'button',
    {
      key: 'place',
      type: 'button',
      class: 'place',
      title: t('Show this in the text'),
      onclick: () => reveal(range),
    },
    h('span', { class: 'aside' }, t('In your text:')),
    ' ',
    h('q', {}, quote),
  );

const hintView = ({ probes, hint }: FactCard): readonly Child[] => [
  h(
    'dl',
    { key: 'hint', class: 'answer' },
    h('dt', { key: 'after' }, t('What it is after')),
    h('dd', { key: 'probes' }, probes),
    h('dt', { key: 'good' }, t('A good answer holds')),
    h('dd', { key: 'holds' }, hint),
  ),
];

function answerView({ answer, key, probes, weak, why, seconds }: WrittenCard): readonly Child[] {
  const row = (name: string, texts: readonly string[]): readonly View[] =>
    texts.length === 0
      ? []
      : [h('dt', { key: name }, name), h('dd', { key: `${name} said` }, texts.map(paragraph))];
  return [
    answer.length === 0 && h('p', { key: 'none', class: 'warned' }, t('This one has no answer yet.')),
    h(
      'dl',
      { key: 'answer', class: 'answer' },
      row(t('Your answer'), answer),
      seconds !== null && h('dd', { key: 'time', class: 'aside' }, t('About {0} to say.', clock(seconds))),
      row(t('Say in any case'), key),
      row(t('What it is after'), probes === null ? [] : [probes]),
      row(t('Weak'), weak),
      row(t('Why'), why),
    ),
  ];
}

const paragraph = (text: string, key: number): View => h('p', { key }, text);
