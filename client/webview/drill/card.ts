import type { Range } from '../../../server/src/protocol';
import { secondsOf } from '../parts/clock';
import { clock as clockText } from '../parts/format';
import { type Keyed, keyedRow } from '../parts/keyed';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import { evaluateView } from './evaluate';
import { followUpView, label } from './followUp';
import { quizView } from './quiz';
import type { Marks, Sitting } from './sitting';

export interface CardActions {
  readonly reveal: (range: Range) => void;
  readonly mark: (marks: Marks) => void;
  readonly choices: readonly Keyed[];
  readonly keyed: readonly Keyed[];
}

/** The card that is shown: its question, what belongs to its kind, and what can be done. */
export function cardView(sitting: Sitting, now: number, actions: CardActions): readonly Child[] {
  const card = sitting.queue[0]?.card;
  if (card === undefined) return [];
  return [
    h(
      'div',
      { key: 'head', class: 'card-head aside' },
      h('span', { key: 'kind' }, label(card)),
      h('span', { key: 'left' }, t('{0} to go', sitting.queue.length)),
      h(
        'span',
        { key: 'clock', role: 'timer', class: 'number' },
        clockText(Math.floor(secondsOf(sitting.clock, 0, now))),
      ),
    ),
    h('h1', { key: `question ${card.id}`, class: 'question', tabindex: -1 }, card.question),
    body(sitting, actions),
    keyedRow(t('This card'), actions.keyed),
  ];
}

function body(sitting: Sitting, { reveal, mark, choices }: CardActions): View {
  const card = sitting.queue[0]!.card;
  const props = { key: `card ${card.id}`, class: 'card' };
  switch (card.kind) {
    case 'written':
    case 'fact':
      return h('div', props, followUpView(card, sitting.revealed, reveal));
    case 'quiz':
      return h('div', props, quizView(card, sitting.revealed ? sitting.choice : null, choices));
    case 'evaluate':
      return h('div', props, evaluateView(card, sitting, mark));
  }
}

/** After the last card. */
export const doneView = ({ of, missed }: Sitting, keyed: readonly Keyed[]): readonly Child[] => [
  h('h1', { key: 'done', tabindex: -1 }, t('That was all for now')),
  h(
    'p',
    { key: 'count', class: 'facts' },
    missed.length === 0
      ? t('You had all {0} at once.', of)
      : t('You had {0} of {1} at once; the others come back sooner.', of - missed.length, of),
  ),
  keyedRow(t('What next'), keyed),
];
