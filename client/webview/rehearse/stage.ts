import type { RehearsalStep } from '../../../server/src/protocol';
import { bar, barShape } from '../parts/bar';
import { secondsOf } from '../parts/clock';
import { clock as clockText } from '../parts/format';
import { type Keyed, keyedRow } from '../parts/keyed';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import { countdown } from './countdown';
import { sum } from './rows';
import type { Going } from './state';

export interface Stage {
  readonly going: Going;
  readonly now: number;
  readonly fullText: boolean;
  readonly listening: boolean;
}

/** The one step that is being said: its clock, what to say, and every key as a button. */
export function stageView(stage: Stage, keyed: readonly Keyed[]): readonly Child[] {
  const { story, clock } = stage.going;
  const step = story.steps[clock.at];
  if (step === undefined) return [];
  return [
    progress(stage),
    h('h1', { key: 'step', tabindex: -1 }, step.name),
    clockView(stage, step),
    h(
      'div',
      { key: `words ${clock.at} ${stage.fullText}`, class: 'words' },
      stage.fullText ? fullText(step) : keyWords(step),
    ),
    h('p', { key: 'then', class: 'aside then' }, then(story.steps[clock.at + 1])),
    keyedRow(t('Rehearsal'), keyed),
  ];
}

/** All steps in a row: said, being said, to come; told by a mark before the name. */
function progress({ going: { story, clock }, now }: Stage): View {
  return h(
    'ol',
    { key: 'progress', class: 'progress', 'aria-label': t('Steps') },
    story.steps.map(({ step, name }, index) => {
      const stands = index < clock.at ? 'done' : index === clock.at ? 'now' : 'to-come';
      return h(
        'li',
        { key: step, class: stands, 'aria-current': index === clock.at ? 'step' : null },
        h('span', { key: 'name' }, name),
        ' ',
        h(
          'span',
          { key: 'time', class: 'number' },
          index < clock.at ? clockText(secondsOf(clock, index, now)) : '',
        ),
      );
    }),
  );
}

function clockView({ going: { story, clock }, now, listening }: Stage, step: RehearsalStep): View {
  const spent = secondsOf(clock, clock.at, now);
  const { stands, number, words } = countdown(spent, step.targetSeconds, step.capSeconds);
  const whole = sum(story.steps.map((_, index) => secondsOf(clock, index, now)));
  const paused = clock.since === null;
  return h(
    'div',
    { key: 'clock', class: `countdown ${stands}${paused ? ' paused' : ''}` },
    h(
      'div',
      { key: 'time', role: 'timer', class: 'left' },
      h('span', { key: 'number', class: 'big number' }, number),
      ' ',
      h('span', { key: 'words' }, words),
      paused &&
        h(
          'strong',
          { key: 'paused', class: 'paused-sign' },
          listening ? t('The clock waits while you listen') : t('Paused'),
        ),
    ),
    bar(barShape(Math.floor(spent), step.targetSeconds, step.capSeconds)),
    h(
      'p',
      { key: 'whole', class: 'aside number' },
      t('Whole story {0} of {1}', clockText(Math.floor(whole)), clockText(story.targetSeconds)),
    ),
  );
}

function keyWords({ keyWords: all }: RehearsalStep): View {
  return h(
    'ul',
    { class: 'key-words', key: 'key words' },
    all.map(({ text, kind }, index) => h('li', { key: index, class: kind }, h('span', {}, text))),
  );
}

const fullText = ({ paragraphs }: RehearsalStep): View =>
  h(
    'div',
    { class: 'full-text', key: 'full text' },
    paragraphs.map(({ text, item }, key) => h('p', { key, class: item ? 'item' : null }, text)),
  );

const then = (step: RehearsalStep | undefined): string =>
  step === undefined
    ? t('This is the last step.')
    : t('Then: {0}, {1}', step.name, clockText(step.targetSeconds));
