import type { Run } from '../../../server/src/protocol';
import { clock } from '../parts/format';
import { type Keyed, keyedRow } from '../parts/keyed';
import { h, type View } from '../ui';
import { t } from '../words';
import { sum } from './rows';

/** How many earlier runs are worth a look. */
const SHOWN = 8;

const saidOf = ({ steps }: Run): number => sum(steps.map(({ seconds }) => seconds ?? 0));

/** Whether anything was said: a rehearsal begun by mistake need not be remembered aloud. */
export const isWorthTelling = (run: Run): boolean => run.steps.some(({ done }) => done) || saidOf(run) >= 5;

export function runsView(runs: readonly Run[]): View | null {
  if (runs.length === 0) return null;
  return h(
    'section',
    { key: 'runs', class: 'runs', 'aria-labelledby': 'runs' },
    h('h2', { id: 'runs' }, t('Earlier rehearsals')),
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          [t('When'), t('Said'), t('Planned'), t('Steps')].map((name, key) =>
            h('th', { key, scope: 'col' }, name),
          ),
        ),
      ),
      h('tbody', {}, runs.slice(0, SHOWN).map(runRow)),
    ),
  );
}

function runRow(run: Run): View {
  const done = run.steps.filter(step => step.done).length;
  return h(
    'tr',
    { key: run.run },
    h('th', { scope: 'row' }, when(run.at)),
    h('td', { key: 'said', class: 'number' }, clock(saidOf(run))),
    h('td', { key: 'planned', class: 'number' }, clock(sum(run.steps.map(step => step.plannedSeconds)))),
    h('td', { key: 'steps' }, t('{0} of {1}', done, run.steps.length)),
  );
}

/** A run that the window took with it: what there is of it, and what to do with that. */
export function cutOffView(run: Run, fits: boolean, actions: readonly Keyed[]): View {
  return h(
    'section',
    { key: 'cut-off', class: 'cut-off', 'aria-labelledby': 'cut-off' },
    h('h2', { id: 'cut-off' }, t('Your rehearsal was cut off')),
    h('p', { key: 'when' }, t('The run so far, from {0}:', when(run.at))),
    h(
      'ul',
      { key: 'steps' },
      run.steps.flatMap(({ name, seconds, done }, index) =>
        seconds === null
          ? []
          : [
              h(
                'li',
                { key: index },
                done ? `${name} ${clock(seconds)}` : t('{0} {1} so far', name, clock(seconds)),
              ),
            ],
      ),
    ),
    !fits && h('p', { key: 'fits', class: 'aside' }, t('The story has other steps by now.')),
    keyedRow(t('Your rehearsal was cut off'), actions),
  );
}

function when(at: number): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(document.documentElement.lang || undefined, style).format(at);
}
