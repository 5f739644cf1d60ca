import type { Choice, PreviewModel, Switch, Switches } from '../../../server/src/protocol';
import { h, type View } from '../ui';
import { t } from '../words';
import type { Actions, PageState } from './actions';
import { fold } from './fold';

/** The same stories against another level or under another principle; the file itself stays as it is. */
export function switchesView({ level, principle }: PreviewModel, state: PageState, { turn }: Actions): View {
  const now: Switches = { ...chosen('level', level), ...chosen('principle', principle) };
  const bar = level.choices.find(({ id }) => id === level.inForce);
  return h(
    'div',
    { class: 'switches', key: 'switches' },
    h(
      'div',
      { class: 'switch-row', key: 'row' },
      switchView('level', t('Level'), level, id => turn({ ...without(now, 'level'), ...id })),
      principle.choices.length > 0 &&
        switchView('principle', t('Principle'), principle, id =>
          turn({ ...without(now, 'principle'), ...id }),
        ),
    ),
    (level.switched || principle.switched) &&
      h('p', { class: 'bar-text', key: 'only' }, t('Switched here alone: the file stays as it is.')),
    bar !== undefined &&
      fold(
        'level',
        state,
        t('What this level asks for'),
        h('p', { key: 'bar' }, bar.bar),
        h('p', { key: 'reflection' }, h('strong', {}, t('In the Reflection:')), ' ', bar.reflection),
      ),
  );
}

type Name = keyof Switches;

const chosen = (name: Name, { switched, inForce }: Switch): Switches =>
  switched && inForce !== null ? { [name]: inForce } : {};

const without = (switches: Switches, name: Name): Switches =>
  Object.fromEntries(Object.entries(switches).filter(([key]) => key !== name));

function switchView(name: Name, label: string, value: Switch, change: (chosen: Switches) => void): View {
  const id = `switch-${name}`;
  return h(
    'div',
    { class: 'switch', key: name },
    h('label', { for: id }, label),
    h(
      'select',
      {
        id,
        value: value.switched ? (value.inForce ?? '') : '',
        onchange: event => {
          const { value: to } = event.target as HTMLSelectElement;
          change(to === '' ? {} : { [name]: to });
        },
      },
      h('option', { key: 'file', value: '' }, asWritten(value)),
      value.choices.map(choice => h('option', { key: choice.id, value: choice.id }, choice.name)),
    ),
  );
}

function asWritten({ inForce, switched, choices }: Switch): string {
  if (switched) return t('As the file says');
  const name = choices.find(({ id }: Choice) => id === inForce)?.name;
  return name === undefined ? t('None, as the file says') : t('{0}, as the file says', name);
}
