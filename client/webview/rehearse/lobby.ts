import type { RehearsalStory, Run } from '../../../server/src/protocol';
import { bar, barShape } from '../parts/bar';
import { choice } from '../parts/choice';
import { clock } from '../parts/format';
import { type Keyed, keyedRow } from '../parts/keyed';
import { type Child, h, type View } from '../ui';
import { t } from '../words';
import { cutOffView, runsView } from './runs';

/** What there is to see before a rehearsal. */
export interface Lobby {
  readonly stories: readonly RehearsalStory[];
  /** Index into `stories`. */
  readonly chosen: number;
  readonly fullText: boolean;
  /** Ended, the latest first, of the chosen story. */
  readonly runs: readonly Run[];
  /** Broken off when the window went away; whether it can go on with the story as it is now. */
  readonly cutOff: { readonly run: Run; readonly fits: boolean } | null;
}

export interface LobbyActions {
  readonly choose: (index: number) => void;
  readonly setFullText: (fullText: boolean) => void;
  readonly keyed: readonly Keyed[];
  readonly cutOff: readonly Keyed[];
}

export function lobbyView(lobby: Lobby, actions: LobbyActions): readonly Child[] {
  const story = lobby.stories[lobby.chosen];
  if (story === undefined) return [];
  return [
    lobby.cutOff && cutOffView(lobby.cutOff.run, lobby.cutOff.fits, actions.cutOff),
    h('h1', { key: 'title', tabindex: -1 }, story.title === '' ? t('Story without a title') : story.title),
    h('p', { key: 'facts', class: 'facts' }, facts(story)),
    lobby.stories.length > 1 && storyChoice(lobby, actions.choose),
    story.gaps.length > 0 &&
      h('p', { key: 'gaps', class: 'warned' }, t('Still open in the text: {0}', story.gaps.join(', '))),
    h(
      'ol',
      { key: 'steps', class: 'plan' },
      story.steps.map(step =>
        h(
          'li',
          { key: step.step },
          h('span', { key: 'name' }, step.name),
          ' ',
          bar(barShape(step.plannedSeconds, step.targetSeconds, step.capSeconds)),
          ' ',
          h(
            'span',
            { key: 'time', class: 'number' },
            t('{0} of {1}', clock(step.plannedSeconds), clock(step.targetSeconds)),
          ),
        ),
      ),
    ),
    choice(
      t('While you speak, show'),
      'shown',
      [t('Key words'), t('Full text')],
      lobby.fullText ? 1 : 0,
      at => actions.setFullText(at === 1),
    ),
    keyedRow(t('Rehearse'), actions.keyed),
    h(
      'p',
      { key: 'keys', class: 'aside' },
      t(
        'Say each step aloud. Space leads to the next, P pauses, ← and → move the clock by five seconds, Esc ends.',
      ),
    ),
    runsView(lobby.runs),
  ];
}

function facts(story: RehearsalStory): string {
  const pace = Math.round(story.wordsPerMinute);
  return [
    t('about {0} of {1}', clock(story.plannedSeconds), clock(story.limitSeconds)),
    story.calibrated ? t('at your own pace, {0} words a minute', pace) : t('at {0} words a minute', pace),
  ].join(' · ');
}

const storyChoice = ({ stories, chosen }: Lobby, choose: (index: number) => void): View =>
  choice(
    t('Story'),
    'story',
    stories.map(({ title }) => (title === '' ? t('Story without a title') : title)),
    chosen,
    choose,
  );
