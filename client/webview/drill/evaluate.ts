import {
  CRITERIA,
  type Criterion,
  type EvaluateCard,
  type EvaluatedAnswer,
} from '../../../server/src/protocol';
import { choice } from '../parts/choice';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Marks, Sitting } from './sitting';

/** The radio buttons' order, and what each stands for. */
const CHOICES = [0, 1, null] as const;

/** Two answers side by side; what was seen in them once they were weighed. */
export const evaluateView = (
  card: EvaluateCard,
  { revealed, marks }: Sitting,
  mark: (marks: Marks) => void,
): readonly Child[] => [
  h(
    'div',
    { key: 'answers', class: 'answers' },
    card.answers.map((answer, index) =>
      h(
        'section',
        { key: index, class: 'one-answer', 'aria-labelledby': `answer-${index}` },
        h('h2', { id: `answer-${index}` }, index === 0 ? t('Answer A') : t('Answer B')),
        h('p', { key: 'text' }, revealed ? markedText(answer) : answer.text),
        revealed && findingsView(answer),
      ),
    ),
  ),
  h(
    'div',
    { key: 'criteria', class: 'criteria' },
    CRITERIA.map(criterion =>
      revealed ? seenView(card, criterion, marks[criterion]) : weighView(criterion, marks, mark),
    ),
  ),
];

const weighView = (criterion: Criterion, marks: Marks, mark: (marks: Marks) => void): View =>
  choice(
    criterionName(criterion),
    criterion,
    CHOICES.map(choiceName),
    criterion in marks ? CHOICES.indexOf(marks[criterion] as 0 | 1 | null) : -1,
    index => mark({ ...marks, [criterion]: CHOICES[index] }),
  );

function seenView(card: EvaluateCard, criterion: Criterion, marked: 0 | 1 | null | undefined): View {
  const right = card.stronger[criterion];
  return h(
    'section',
    { key: criterion, class: 'seen', 'aria-labelledby': `seen-${criterion}` },
    h(
      'h2',
      { id: `seen-${criterion}` },
      h('mark', { class: `signal ${MARKS[criterion]}` }, criterionName(criterion)),
      ' ',
      h('span', { key: 'right' }, choiceName(right)),
    ),
    h(
      'p',
      { key: 'yours' },
      h('span', { 'aria-hidden': 'true' }, marked === right ? '✓ ' : marked === undefined ? '' : '✗ '),
      marked === right
        ? t('As you said.')
        : marked === undefined
          ? t('You left it open.')
          : t('You said: {0}.', choiceName(marked)),
    ),
    card.answers.map(({ seen }, index) =>
      h('p', { key: index, class: 'aside' }, t('{0}: {1}', index === 0 ? 'A' : 'B', seen[criterion])),
    ),
  );
}

/** The marks of the walkthrough, so that a line means the same in both. */
const MARKS: Readonly<Record<Criterion, string>> = {
  ownership: 'boundary',
  acts: 'act',
  impact: 'metric',
};

/** The text with what counted in it. Where marks overlap, the first one is shown. */
function markedText({ text, marks }: EvaluatedAnswer): readonly (View | string)[] {
  const views: (View | string)[] = [];
  let at = 0;
  for (const { criterion, start, end } of marks) {
    if (start < at) continue;
    if (start > at) views.push(text.slice(at, start));
    views.push(
      h(
        'mark',
        { key: 'mark', class: `signal ${MARKS[criterion]}`, title: criterionName(criterion) },
        text.slice(start, end),
      ),
    );
    at = end;
  }
  if (at < text.length) views.push(text.slice(at));
  return views;
}

const findingsView = ({ findings }: EvaluatedAnswer): View | null =>
  findings.length === 0
    ? null
    : h(
        'ul',
        { key: 'findings', class: 'aside' },
        findings.map(({ message }, key) => h('li', { key }, message)),
      );

function criterionName(criterion: Criterion): string {
  switch (criterion) {
    case 'ownership':
      return t('Ownership');
    case 'acts':
      return t('Specific acts');
    case 'impact':
      return t('Measured impact');
  }
}

const choiceName = (stronger: 0 | 1 | null): string =>
  stronger === null ? t('Neither') : stronger === 0 ? t('A is stronger') : t('B is stronger');
