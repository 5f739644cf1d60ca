import type { PreviewModel, PreviewStory } from '../../../server/src/protocol';
import { findingCount } from '../parts/format';
import { message } from '../parts/message';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import type { Actions, PageState, Part } from './actions';
import { findingList } from './findings';
import { legend } from './marks';
import { notesView } from './notes';
import type { Place } from './place';
import { principleView } from './principle';
import { readingView } from './reading';
import { stepView } from './step';
import { switchesView } from './switches';
import { times } from './times';

/** The page for a model, with the place of the cursor marked. */
export function walkthroughView(
  model: PreviewModel,
  place: Place | null,
  state: PageState,
  actions: Actions,
): readonly View[] {
  const file = h(
    'div',
    { class: 'file', key: 'file' },
    findingList(model.findings, t('Findings about the file'), actions),
  );
  if (model.stories.length === 0) {
    return [
      ...message(t('No story in this file yet.'), t('A story begins with a heading such as “## Situation”.')),
      file,
    ];
  }
  return [
    h('h1', { class: 'hidden', key: 'heading' }, t('Stories in this file')),
    switchesView(model, state, actions),
    file,
    ...model.stories.map((story, index) =>
      storyView(story, index, place?.story === index ? place : null, state, actions),
    ),
  ];
}

function storyView(
  story: PreviewStory,
  index: number,
  place: Place | null,
  state: PageState,
  actions: Actions,
): View {
  const id = `story-${index}`;
  const count = story.findings.length + story.steps.reduce((sum, step) => sum + step.findings.length, 0);
  const seen = new Map<string, number>();
  return h(
    'article',
    { class: 'story', key: id, 'aria-labelledby': id },
    h(
      'header',
      { key: 'header', 'data-line': story.range.start.line },
      h('h2', { id }, story.title === '' ? t('Story without a title') : story.title),
      h(
        'div',
        { class: 'facts' },
        h('span', { key: 'count' }, findingCount(count)),
        jumps(story, index, state, actions),
      ),
    ),
    times(story, place?.step ?? null, actions.go),
    findingList(story.findings, t('Findings about the whole story'), actions),
    legend(story.steps.flatMap(step => step.paragraphs)),
    story.steps.map((step, at) => {
      // By its name and not by its number: a step that is written between two leaves both as they are.
      const before = seen.get(step.step) ?? 0;
      seen.set(step.step, before + 1);
      const cursor = place !== null && place.step === at ? place.paragraph : null;
      return stepView(step, `${id}-${step.step}-${before}`, id, cursor, state, actions);
    }),
    h('div', { key: 'end', 'data-line': story.range.end.line }),
    notesView(story.notes, state, actions),
    readingView(story.reading, state, actions),
    principleView(story.principle, state, actions),
  );
}

/** The way down to what stands below the story, which may be long. */
function jumps(
  story: PreviewStory,
  index: number,
  { reading }: PageState,
  { jump }: Actions,
): readonly Child[] {
  const to = (part: Part, name: string): View =>
    h('button', { key: part, type: 'button', onclick: () => jump(index, part) }, name);
  return [
    to('notes', t('Interviewer’s notes')),
    reading && story.reading !== null && to('reading', t('How it would be read')),
    story.principle !== null && to('principle', t('Told for {0}', story.principle.name)),
  ];
}
