import type { PreviewModel, PreviewParagraph, PreviewStep, PreviewStory } from '../../../server/src/protocol';
import { findingCount, stepTime } from '../parts/format';
import { message } from '../parts/message';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import { findingList, type Go } from './findings';
import { legend, marked } from './marks';
import { notesView } from './notes';
import type { Place } from './place';
import { times } from './times';

/** How the page stands, beside what it shows. */
export interface PageState {
  /** Of the cursor. */
  readonly place: Place | null;
  /** Whether the interviewer's notes are folded out. */
  readonly notes: boolean;
}

/** The page for a model, with the place of the cursor marked. */
export function previewView(model: PreviewModel, state: PageState, go: Go): readonly View[] {
  const file = findingList(model.findings, t('Findings about the file'), go);
  if (model.stories.length === 0) {
    return [
      ...message(t('No story in this file yet.'), t('A story begins with a heading such as “## Situation”.')),
      h('div', { class: 'file', key: 'file' }, file),
    ];
  }
  return [
    h('h1', { class: 'hidden', key: 'heading' }, t('Stories in this file')),
    h('div', { class: 'file', key: 'file' }, file),
    ...model.stories.map((story, index) =>
      storyView(story, index, { ...state, place: state.place?.story === index ? state.place : null }, go),
    ),
  ];
}

function storyView(story: PreviewStory, index: number, { place, notes }: PageState, go: Go): View {
  const id = `story-${index}`;
  const count = story.findings.length + story.steps.reduce((sum, step) => sum + step.findings.length, 0);
  return h(
    'article',
    { class: 'story', key: id, 'aria-labelledby': id },
    h(
      'header',
      { key: 'header' },
      h('h2', { id }, story.title === '' ? t('Story without a title') : story.title),
      h('p', { class: 'facts' }, `${t('Level: {0}', story.level)} · ${findingCount(count)}`),
    ),
    times(story, place?.step ?? null, go),
    findingList(story.findings, t('Findings about the whole story'), go),
    notesView(story.notes, notes, go),
    legend(story.steps.flatMap(step => step.paragraphs)),
    story.steps.map((step, at) =>
      stepView(step, `${id}-${at}`, place !== null && place.step === at ? place : null, go),
    ),
  );
}

function stepView(step: PreviewStep, id: string, place: Place | null, go: Go): View {
  return h(
    'section',
    { class: 'step', key: `step ${id}`, 'aria-labelledby': id, 'aria-current': place !== null && 'location' },
    h(
      'div',
      { class: 'step-head', key: 'head' },
      h('h3', { id }, step.name),
      h('span', { class: 'seconds' }, stepTime(step.seconds, step.targetSeconds)),
    ),
    step.paragraphs.length === 0
      ? h('p', { class: 'nothing', key: 'nothing' }, t('Nothing to say here yet.'))
      : paragraphs(step.paragraphs, place?.paragraph ?? -1, go),
    findingList(step.findings, t('Findings in {0}', step.name), go),
  );
}

/** Neighbouring list items become one list. */
function paragraphs(all: readonly PreviewParagraph[], current: number, go: Go): readonly Child[] {
  const blocks: View[] = [];
  let items: View[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push(h('ul', { class: 'said', key: `list ${blocks.length}` }, items));
    items = [];
  };
  all.forEach((paragraph, index) => {
    const props = { key: `said ${index}`, class: index === current ? 'said current' : 'said' };
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
