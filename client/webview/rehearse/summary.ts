import type { OfferedPace } from '../../../server/src/protocol';
import { secondsOf } from '../parts/clock';
import { clock as clockText } from '../parts/format';
import { type Keyed, keyedRow } from '../parts/keyed';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import { type Row, saidTable, sum } from './rows';
import type { Going } from './state';

/** A run that has just ended. */
export interface Over {
  readonly going: Going;
  /** What it teaches; null while that is not known, or where it teaches nothing. */
  readonly pace: OfferedPace | null;
  readonly used: boolean;
}

export function summaryView(
  { going, pace, used }: Over,
  keyed: readonly Keyed[],
  usePace: Keyed,
): readonly Child[] {
  const rows = rowsOf(going);
  const said = sum(rows.map(row => row.said ?? 0));
  return [
    h('h1', { key: 'summary', tabindex: -1 }, t('You spoke for {0}', clockText(said))),
    h('p', { key: 'verdict', class: 'facts' }, verdict(rows, said, going.story.limitSeconds)),
    saidTable(rows),
    pace !== null && paceView(pace, used, usePace),
    keyedRow(t('What next'), keyed),
  ];
}

function rowsOf({ story, clock }: Going): readonly Row[] {
  return story.steps.map((step, index) => {
    const said = secondsOf(clock, index, 0);
    const done = index < clock.at;
    return {
      name: step.name,
      said: done || said > 0 ? said : null,
      done,
      planned: step.plannedSeconds,
      target: step.targetSeconds,
      cap: step.capSeconds,
    };
  });
}

function verdict(rows: readonly Row[], said: number, limit: number): string {
  const stopped = rows.find(({ done }) => !done);
  if (stopped !== undefined) return t('You stopped in {0}. What you said is kept.', stopped.name);
  const over = Math.round(said) - Math.round(limit);
  return over > 0
    ? t('{0} s over the limit of {1}.', over, clockText(limit))
    : t('Within the limit of {0}.', clockText(limit));
}

function paceView({ wordsPerMinute, sections }: OfferedPace, used: boolean, usePace: Keyed): View {
  const pace = Math.round(wordsPerMinute);
  return h(
    'section',
    { key: 'pace', class: 'pace', 'aria-live': 'polite' },
    used
      ? h('p', { key: 'used' }, t('From now on times are told at your own pace, {0} words a minute.', pace))
      : h(
          'p',
          { key: 'offered' },
          sections === 1
            ? t('You speak at about {0} words a minute, from 1 step.', pace)
            : t('You speak at about {0} words a minute, from {1} steps.', pace, sections),
        ),
    !used && keyedRow(t('Your pace'), [usePace]),
  );
}
