import type { PreviewStep, PreviewStory } from '../../../server/src/protocol';
import { bar, barShape } from '../parts/bar';
import { stepTime, storyTime, verdict } from '../parts/format';
import { h, type View } from '../ui';
import { t } from '../words';
import type { Actions } from './actions';

/**
 * The story's clock: a row a step, columns aligned, the whole at the foot. A row leads to its step in the text.
 * The blanks between the columns are for whoever hears the row read out.
 */
export function times(story: PreviewStory, current: number | null, go: Actions['go']): View {
  const rows = story.steps.map((step, index) =>
    h(
      'li',
      { key: `step ${index}`, class: 'row', 'aria-current': index === current && 'location' },
      stepRow(step, go),
    ),
  );
  return h(
    'ol',
    { class: 'times', key: 'times', 'aria-label': t('Time of each step') },
    rows,
    totalRow(story),
  );
}

function stepRow(step: PreviewStep, go: Actions['go']): View {
  const { seconds, targetSeconds: target, capSeconds: cap } = step;
  const timed = target !== null && cap !== null;
  return h(
    'button',
    {
      type: 'button',
      class: 'time',
      onclick: () => go(step.headingRange),
      title: explain(step),
    },
    h('span', { class: 'name', key: 'name' }, step.name),
    ' ',
    timed
      ? bar(barShape(seconds, target, cap))
      : h('span', { class: 'untimed', key: 'bar' }, t('not counted')),
    ' ',
    h('span', { class: 'seconds', key: 'seconds' }, stepTime(seconds, target)),
    ' ',
    h('span', { class: 'verdict', key: 'verdict' }, timed && verdict(seconds, target, cap)),
  );
}

function totalRow(story: PreviewStory): View {
  const { seconds, targetSeconds: target, limitSeconds: limit } = story;
  return h(
    'li',
    { key: 'total', class: 'row total' },
    h(
      'div',
      { class: 'time', title: spread(story.low, story.high) },
      h('span', { class: 'name', key: 'name' }, t('Whole story')),
      ' ',
      bar(barShape(seconds, target, limit)),
      h('span', { class: 'seconds', key: 'seconds' }, storyTime(seconds, limit)),
      ' ',
      h('span', { class: 'verdict', key: 'verdict' }, overLimit(seconds, limit)),
    ),
  );
}

/** Inside the band that a level aims for nothing is late: only its upper end counts. */
function overLimit(seconds: number, limit: number): string {
  const over = Math.round(seconds) - Math.round(limit);
  return over > 0 ? t('{0} s over the limit', over) : '';
}

function explain({ low, high, targetSeconds: target, capSeconds: cap }: PreviewStep): string {
  if (target === null || cap === null) return spread(low, high);
  const marks = t(
    'Short mark: the target, {0} s. Long mark: the cap, {1} s.',
    Math.round(target),
    Math.round(cap),
  );
  return `${spread(low, high)} ${marks}`;
}

const spread = (low: number, high: number): string =>
  t('Most people take {0} to {1} seconds.', Math.round(low), Math.round(high));
