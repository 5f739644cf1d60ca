import type { PreviewParagraph, PreviewStep } from '../../../server/src/protocol';
import { stepTime } from '../parts/format';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Actions, PageState } from './actions';
import { findingList } from './findings';
import { fold } from './fold';
import { placeHit } from './hit';
import { marked, selecting } from './marks';

/** A step set out: its text with the marks, what a coach says about it, and its findings in the margin. */
export function stepView(
  step: PreviewStep,
  id: string,
  /** The id of the story's title, which tells steps of one name apart. */
  story: string,
  /** Index of the paragraph that the cursor is in, -1 between paragraphs; null where it is in another step. */
  cursor: number | null,
  state: PageState,
  actions: Actions,
): View {
  return h(
    'section',
    {
      class: 'step',
      key: id,
      'aria-labelledby': `${id} ${story}`,
      'aria-current': cursor !== null && 'location',
    },
    h(
      'div',
      { class: 'step-head', key: 'head', 'data-line': step.headingRange.start.line },
      h(
        'h3',
        { id },
        h(
          'button',
          { type: 'button', class: 'plain', onclick: () => actions.go(step.headingRange) },
          step.name,
        ),
      ),
      h('span', { class: 'seconds' }, stepTime(step.seconds, step.targetSeconds)),
    ),
    h(
      'div',
      { class: 'step-text', key: 'text' },
      step.paragraphs.length === 0
        ? h('p', { class: 'nothing', key: 'nothing' }, t('Nothing to say here yet.'))
        : paragraphs(step.paragraphs, cursor ?? -1, actions),
      coach(step, state),
    ),
    findingList(step.findings, t('Findings in {0}', step.name), actions),
  );
}

const coach = (step: PreviewStep, state: PageState): View =>
  fold(
    `coach ${step.step}`,
    state,
    h('span', {}, t('Coaching'), h('span', { class: 'hidden' }, ` ${step.name}`)),
    h('p', { key: 'advice' }, step.coaching),
    h('p', { key: 'mistake' }, h('strong', {}, t('Common mistake:')), ' ', step.mistake),
  );

/** Neighbouring list items become one list. */
function paragraphs(all: readonly PreviewParagraph[], current: number, { go }: Actions): readonly Child[] {
  const blocks: View[] = [];
  let items: View[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push(h('ul', { class: 'said', key: `list ${blocks.length}` }, items));
    items = [];
  };
  all.forEach((paragraph, index) => {
    const props = {
      key: `said ${index}`,
      class: index === current ? 'said current' : 'said',
      'data-line': paragraph.range.start.line,
      // For the mouse alone: the heading's button and the marks lead there by keyboard.
      onclick: (event: Event) => {
        if (!selecting(event)) go(placeHit(paragraph, event));
      },
    };
    if (paragraph.item) {
      items.push(h('li', props, marked(paragraph, go)));
      return;
    }
    flush();
    blocks.push(h('p', props, marked(paragraph, go)));
  });
  flush();
  return blocks;
}
