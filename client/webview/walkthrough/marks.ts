import type { PreviewParagraph, SignalKind } from '../../../server/src/protocol';
import { h, type View } from '../ui';
import { t } from '../words';
import type { Actions } from './actions';

/** How signals look: what is asked about together shares a mark, and each mark has a line of its own, not colour alone. */
const MARKS: Readonly<Record<SignalKind, string>> = {
  'scope-boundary': 'boundary',
  'ownership-proof': 'boundary',
  'own-action': 'act',
  metric: 'metric',
  'business-impact': 'impact',
  'second-order': 'lasting',
  'decision-reason': 'reason',
  'trade-off': 'reason',
  verification: 'reason',
  'systemic-insight': 'reason',
};

/** A paragraph's text with its signals marked. Text is only ever set as text. */
export function marked({ text, signals }: PreviewParagraph, go: Actions['go']): (View | string)[] {
  const views: (View | string)[] = [];
  let at = 0;
  for (const { kind, range, start, end } of signals) {
    if (start > at) views.push(text.slice(at, start));
    const onclick = (event: Event): void => {
      if (selecting(event)) return;
      go(range);
      // The paragraph around it leads to its own beginning.
      event?.stopPropagation();
    };
    const props = { key: 'mark', class: `signal ${MARKS[kind]}`, title: kindName(kind), onclick };
    views.push(h('mark', props, text.slice(start, end)));
    at = end;
  }
  if (at < text.length) views.push(text.slice(at));
  return views;
}

/** Whoever drags over words wants those words, not their place. */
export const selecting = (event: Event): boolean =>
  (event as UIEvent | null)?.view?.getSelection()?.isCollapsed === false;

/** The marks that a story's steps hold, each as it looks, named in words; nothing where there are none. */
export function legend(paragraphs: readonly PreviewParagraph[]): View | null {
  const used = new Set(paragraphs.flatMap(({ signals }) => signals.map(({ kind }) => MARKS[kind])));
  if (used.size === 0) return null;
  const items = [...new Set(Object.values(MARKS))]
    .filter(mark => used.has(mark))
    .map(mark => h('li', { key: mark }, h('mark', { class: `signal ${mark}` }, markName(mark))));
  return h(
    'div',
    { class: 'legend', key: 'legend' },
    h('span', { class: 'legend-name' }, t('Marked:')),
    h('ul', {}, items),
  );
}

function markName(mark: string): string {
  switch (mark) {
    case 'boundary':
      return t('Whose it was');
    case 'act':
      return t('What you did');
    case 'metric':
      return t('What changed');
    case 'impact':
      return t('Who gained');
    case 'lasting':
      return t('What lasted');
    default:
      return t('How you thought');
  }
}

function kindName(kind: SignalKind): string {
  switch (kind) {
    case 'scope-boundary':
      return t('Whose it was');
    case 'ownership-proof':
      return t('How you came to act');
    case 'own-action':
      return t('What you did');
    case 'metric':
      return t('What changed');
    case 'business-impact':
      return t('Who gained');
    case 'second-order':
      return t('What lasted');
    case 'decision-reason':
      return t('Why you chose it');
    case 'trade-off':
      return t('What you gave up for it');
    case 'verification':
      return t('How you know');
    case 'systemic-insight':
      return t('What you learned');
  }
}
