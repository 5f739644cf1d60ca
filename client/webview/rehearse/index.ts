import type { FromRehearse, ToRehearse } from '../../../server/src/protocol';
import type { Mode, ModePlace, MountedMode } from '../mode';
import { press } from '../parts/keyed';
import { message as messageView } from '../parts/message';
import { type Child, h, render } from '../ui';
import { t } from '../words';
import { type Lobby, lobbyView } from './lobby';
import { isToRehearse } from './messages';
import { createRunning, type Running } from './running';
import { isWorthTelling } from './runs';
import { stageView } from './stage';
import { clockOf, fits, keptOf, newRun, planOf, readKept } from './state';
import { type Over, summaryView } from './summary';
import { findVoice } from './voice';

/** The story said aloud, one step at a time, against a clock. */
export const rehearse: Mode<FromRehearse> = { id: 'rehearse', name: () => t('Rehearse'), mount };

function mount({ root, post, kept, keep }: ModePlace<FromRehearse>): MountedMode {
  const voice = findVoice(() => draw());
  let { fullText, going: left } = readKept(kept());
  let uri = '';
  let known: Extract<ToRehearse, { type: 'stories' }> | null = null;
  let failed: string | null = null;
  let chosen = 0;
  let over: Over | null = null;
  /** For those who cannot see: a few words where something changes. */
  let said = '';
  const running: Running = createRunning({ post, voice, draw, changed, say, ended });

  function say(words: string): void {
    said = words;
    draw();
  }

  function changed(): void {
    keep(keptOf(fullText, running.going()));
    draw();
  }

  function ended(): void {
    over = { going: running.going()!, pace: null, used: false };
    running.close();
    keep(keptOf(fullText, null));
    draw();
    focus();
  }

  function draw(): void {
    const status = h('p', { key: 'said', class: 'hidden', role: 'status' }, said);
    render(root, h('div', {}, screen(), status).children);
  }

  function screen(): readonly Child[] {
    if (failed !== null) return messageView(t('This story cannot be rehearsed.'), failed);
    if (running.going()?.uri === uri) return stageView(running.stage(fullText), stageKeys());
    if (over?.going.uri === uri) return summaryView(over, overKeys(), paceKey());
    if (known === null) return [];
    if (known.model.stories.every(({ steps }) => steps.length === 0))
      return messageView(t('Nothing to say yet.'), t('Write a step of your story, and rehearse it here.'));
    return lobbyView(lobby(known), {
      choose: at => {
        chosen = at;
        draw();
      },
      setFullText,
      keyed: lobbyKeys(),
      cutOff: cutOffKeys(),
    });
  }

  function lobby({ model, runs, open }: NonNullable<typeof known>): Lobby {
    const at = Math.min(chosen, model.stories.length - 1);
    const story = model.stories[at];
    const mine = runs.filter(({ title }) => title === story?.title).filter(isWorthTelling);
    const cut = mine.find(run => !run.ended && !open.includes(run.run));
    return {
      stories: model.stories,
      chosen: at,
      fullText,
      runs: mine.filter(run => run.ended),
      cutOff: cut === undefined || story === undefined ? null : { run: cut, fits: fits(cut, story) },
    };
  }

  function setFullText(value: boolean): void {
    fullText = value;
    changed();
  }

  const lobbyKeys = () => [
    { key: ' ', cap: t('Space'), label: t('Start'), main: cutOffKeys().length === 0, run: begin },
  ];
  const cutOffKeys = () => {
    const cut = known === null ? null : lobby(known).cutOff;
    if (cut === null) return [];
    const { steps } = cut.run;
    const name = steps[clockOf(cut.run).at]?.name ?? '';
    const goOn = { key: 'g', cap: 'G', label: t('Go on with {0}', name), main: true, run: takeUp };
    return [...(cut.fits ? [goOn] : []), { key: 'k', cap: 'K', label: t('Keep it as it is'), run: leaveIt }];
  };
  const stageKeys = () => [
    ...running.keys(),
    {
      key: 't',
      cap: 'T',
      label: fullText ? t('Key words') : t('Full text'),
      run: () => setFullText(!fullText),
    },
    ...running.lastKeys(),
  ];
  const overKeys = () => [
    { key: 'r', cap: 'R', label: t('Rehearse again'), main: true, run: again },
    { key: 'escape', cap: t('Esc'), label: t('Done'), run: close },
  ];
  const paceKey = () => ({ key: 'm', cap: 'M', label: t('Use my pace'), run: usePace });

  function begin(): void {
    const story = known?.model.stories[chosen];
    if (story === undefined || story.steps.length === 0) return;
    const run = newRun();
    post({ type: 'begin', run, title: story.title, steps: planOf(story) });
    running.begin({ run, uri, story });
    focus();
  }

  function takeUp(): void {
    if (known === null) return;
    const cut = lobby(known).cutOff;
    const story = known.model.stories[chosen];
    if (cut === null || story === undefined) return;
    post({ type: 'take-up', run: cut.run.run });
    running.takeUp({ run: cut.run.run, uri, story, clock: clockOf(cut.run) });
    focus();
  }

  function leaveIt(): void {
    const cut = known === null ? null : lobby(known).cutOff;
    if (cut === null) return;
    post({ type: 'end', run: cut.run.run });
    post({ type: 'ask' });
  }

  function again(): void {
    over = null;
    begin();
  }

  function close(): void {
    over = null;
    post({ type: 'ask' });
    draw();
    focus();
  }

  function usePace(): void {
    if (over !== null && !over.used) post({ type: 'use-pace', run: over.going.run });
  }

  /** Where the page has become another one, readers of the screen begin at its heading. */
  const focus = (): void => root.querySelector('h1')?.focus();

  function stories(next: NonNullable<typeof known>): void {
    failed = null;
    known = next;
    chosen = Math.min(chosen, Math.max(0, next.model.stories.length - 1));
    if (left !== null && left.uri === uri) resume(left);
    draw();
  }

  /** The page was loaded anew in the middle: the clock has gone on meanwhile. */
  function resume({ run, index, clock }: NonNullable<typeof left>): void {
    left = null;
    const story = known?.model.stories.find(each => each.index === index);
    const before = known?.runs.find(each => each.run === run);
    if (story === undefined || before === undefined || !known?.open.includes(run) || !fits(before, story))
      keep(keptOf(fullText, null));
    else running.resume({ run, uri, story, clock });
  }

  return {
    show(model) {
      if (model.uri !== uri) {
        running.pause();
        uri = model.uri;
        known = null;
        failed = null;
        chosen = 0;
      }
      draw();
      if (running.going()?.uri !== uri) post({ type: 'ask' });
    },
    message(message) {
      if (!isToRehearse(message)) return;
      if (message.type === 'stories') return stories(message);
      if (message.type === 'failed') failed = message.message;
      else if (over?.going.run === message.run) over = { ...over, pace: message.pace, used: message.used };
      draw();
    },
    leave: () => running.pause(),
    key(event) {
      if (running.going()?.uri === uri) return press(event, stageKeys());
      if (over?.going.uri === uri) return press(event, [...overKeys(), paceKey()]);
      return known !== null && press(event, [...lobbyKeys(), ...cutOffKeys()]);
    },
  };
}
