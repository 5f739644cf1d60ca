import type { QuizCard } from '../../../server/src/protocol';
import type { Keyed } from '../parts/keyed';
import { type Child, h, type View } from '../ui';
import { t } from '../words';

/** @param chosen null until one was chosen */
export const quizView = (
  card: QuizCard,
  chosen: number | null,
  choices: readonly Keyed[],
): readonly Child[] => [
  card.line !== null && h('blockquote', { key: 'line' }, card.line),
  h(
    'ol',
    { key: 'choices', class: 'choices' },
    card.choices.map((text, index) =>
      h('li', { key: index }, chosen === null ? open(text, choices[index]) : told(card, text, index, chosen)),
    ),
  ),
  h('div', { key: 'told', 'aria-live': 'polite' }, chosen !== null && verdict(card, chosen)),
];

const open = (text: string, choice: Keyed | undefined): View =>
  h(
    'button',
    {
      key: 'open',
      type: 'button',
      class: 'option',
      'aria-keyshortcuts': choice?.cap ?? null,
      onclick: () => choice?.run(),
    },
    h('kbd', { 'aria-hidden': 'true' }, choice?.cap ?? ''),
    h('span', {}, text),
  );

function told({ right }: QuizCard, text: string, index: number, chosen: number): View {
  const stands = index === right ? 'right' : index === chosen ? 'wrong' : 'other';
  const sign = { right: '✓', wrong: '✗', other: '' }[stands];
  return h(
    'div',
    { key: 'told', class: `option ${stands}` },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, sign),
    h('span', {}, text),
    stands === 'right' && h('span', { key: 'said', class: 'hidden' }, t('the right one')),
    stands === 'wrong' && h('span', { key: 'said', class: 'hidden' }, t('your choice')),
  );
}

const verdict = ({ right, explanation }: QuizCard, chosen: number): View =>
  h(
    'p',
    { class: 'told' },
    h('strong', {}, chosen === right ? t('Right.') : t('Not this time.')),
    ' ',
    explanation,
  );
