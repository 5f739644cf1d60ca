import type { Advice, PrincipleView } from '../../../server/src/protocol';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Actions, PageState } from './actions';
import { fold } from './fold';
import { quotes } from './quote';

/** The story under a principle: what to lead with, emphasise and downplay, with what the text has for it and lacks. */
export function principleView(view: PrincipleView | null, state: PageState, actions: Actions): Child {
  if (view === null) return null;
  return fold(
    'principle',
    state,
    h('h3', {}, t('Told for {0}', view.name)),
    h(
      'ul',
      { class: 'advice', key: 'advice' },
      advice('lead', t('Lead with'), view.leadWith, t('The text has:'), actions),
      advice('emphasise', t('Emphasise'), view.emphasise, t('The text has:'), actions),
      advice('downplay', t('Downplay'), view.downplay, t('Could wait:'), actions),
    ),
    h('h4', { key: 'evidence-name' }, t('What a listener takes for it')),
    h(
      'ul',
      { class: 'advice', key: 'evidence' },
      view.evidence.map((each, index) =>
        advice(`evidence ${index}`, null, each, t('The text has:'), actions),
      ),
    ),
    ...list('against', t('What a listener takes against it'), view.antiSignals),
    ...list('questions', t('How it is asked for'), view.questions),
  );
}

function advice(key: string, name: string | null, each: Advice, has: string, actions: Actions): View {
  return h(
    'li',
    { key, class: each.lacks === null ? 'has' : 'lacks' },
    h('p', { key: 'text' }, name !== null && h('strong', {}, `${name}: `), each.text),
    each.has.length > 0 &&
      h(
        'p',
        { key: 'places', class: 'places' },
        h('span', { class: 'label' }, has),
        quotes(each.has, actions),
      ),
    each.lacks !== null &&
      h('p', { key: 'lack', class: 'lack' }, h('span', { class: 'label' }, t('Lacks:')), ' ', each.lacks),
  );
}

const list = (key: string, name: string, lines: readonly string[]): readonly View[] =>
  lines.length === 0
    ? []
    : [
        h('h4', { key: `${key}-name` }, name),
        h(
          'ul',
          { key, class: 'plain' },
          lines.map((line, index) => h('li', { key: `${index}` }, line)),
        ),
      ];
