import type { DrillModel } from '../../../server/src/protocol';
import { choice } from '../parts/choice';
import { type Keyed, keyedRow } from '../parts/keyed';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Deck, DeckId } from './sitting';

export interface DecksView {
  readonly model: DrillModel;
  /** Index into the model's stories. */
  readonly chosen: number;
  readonly decks: readonly Deck[];
}

export function decksView(
  { model, chosen, decks }: DecksView,
  choose: (index: number) => void,
  starts: readonly Keyed[],
): readonly Child[] {
  const titles = model.stories.map(({ title }) => (title === '' ? t('Story without a title') : title));
  return [
    h('h1', { key: 'title', tabindex: -1 }, titles[chosen] ?? t('Drill')),
    titles.length > 1 && choice(t('Story'), 'drill-story', titles, chosen, choose),
    ...decks.map((deck, index) => deckView(deck, starts[index])),
  ];
}

const deckView = (deck: Deck, start: Keyed | undefined): View =>
  h(
    'section',
    { key: deck.id, class: 'deck', 'aria-labelledby': `deck-${deck.id}` },
    h(
      'div',
      { key: 'words' },
      h('h2', { id: `deck-${deck.id}` }, deckName(deck.id)),
      h('p', { key: 'what' }, deckWhat(deck.id)),
      h('p', { key: 'count', class: 'aside' }, deckCount(deck)),
    ),
    start !== undefined && deck.cards.length > 0 && keyedRow(deckName(deck.id), [start]),
  );

export function deckName(id: DeckId): string {
  switch (id) {
    case 'follow-ups':
      return t('Follow-up questions');
    case 'quiz':
      return t('What would a listener say?');
    case 'evaluate':
      return t('Which answer is stronger?');
  }
}

function deckWhat(id: DeckId): string {
  switch (id) {
    case 'follow-ups':
      return t('Those that you wrote, and those that your own facts call for. Answer aloud.');
    case 'quiz':
      return t('One line, four opinions of it.');
    case 'evaluate':
      return t('Two answers to one question. Weigh them, then see what the linter saw.');
  }
}

function deckCount({ cards, due, fresh }: Deck): string {
  if (cards.length === 0) return t('No questions yet: there is too little in the story.');
  if (due + fresh === 0) return t('All {0} can wait for now.', cards.length);
  const parts = [due > 0 && t('{0} to see again', due), fresh > 0 && t('{0} new', fresh)];
  return [...parts.filter(part => part !== false), t('{0} in all', cards.length)].join(' · ');
}
