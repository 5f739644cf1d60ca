import { bar, barShape } from '../parts/bar';
import { clock } from '../parts/format';
import { h, type View } from '../ui';
import { t } from '../words';

/** A step's time: said, or planned where it is not said yet. Seconds. */
export interface Row {
  readonly name: string;
  readonly said: number | null;
  /** Whether it was said to its end. */
  readonly done: boolean;
  readonly planned: number;
  readonly target: number;
  readonly cap: number;
}

export const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** What was said of each step against what was planned, and the whole at the foot. */
export function saidTable(rows: readonly Row[]): View {
  const said = sum(rows.map(each => each.said ?? 0));
  const planned = sum(rows.map(each => each.planned));
  const all = rows.every(({ done }) => done);
  return h(
    'table',
    { class: 'said-times', key: 'said' },
    h('caption', { class: 'hidden' }, t('What each step took, against what was planned')),
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        [t('Step'), '', t('Said'), t('Planned'), t('Difference')].map((name, index) =>
          h(index === 1 ? 'td' : 'th', { key: index, scope: index === 1 ? null : 'col' }, name),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map((row, index) => saidRow(row, index)),
    ),
    h(
      'tfoot',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'row' }, t('Whole story')),
        h('td', { key: 'bar' }),
        h('td', { key: 'said', class: 'number' }, clock(said)),
        h('td', { key: 'planned', class: 'number' }, clock(planned)),
        h('td', { key: 'difference' }, all ? difference(said, planned) : t('not the whole')),
      ),
    ),
  );
}

function saidRow({ name, said, done, planned, target, cap }: Row, index: number): View {
  return h(
    'tr',
    { key: index },
    h('th', { scope: 'row' }, name),
    h('td', { key: 'bar', class: 'shape' }, said !== null && bar(barShape(said, target, cap))),
    h('td', { key: 'said', class: 'number' }, said === null ? '–' : clock(said)),
    h('td', { key: 'planned', class: 'number' }, clock(planned)),
    h('td', { key: 'difference' }, said === null || !done ? notSaid(said) : difference(said, planned)),
  );
}

const notSaid = (said: number | null): string => (said === null ? t('not said') : t('broken off'));

/** In whole seconds as shown, so that words and numbers agree. */
function difference(said: number, planned: number): string {
  const seconds = Math.round(said) - Math.round(planned);
  if (Math.abs(seconds) < 2) return t('as planned');
  return seconds > 0 ? t('{0} s longer', seconds) : t('{0} s shorter', -seconds);
}
