import type { FromRehearse, RehearsalStep } from '../../../server/src/protocol';
import {
  back,
  type Clock,
  goOn,
  isOver,
  next,
  pauseOrGoOn,
  secondsOf,
  shift,
  stand,
  startClock,
} from '../parts/clock';
import type { Keyed } from '../parts/keyed';
import { now } from '../parts/now';
import { t } from '../words';
import { countdown } from './countdown';
import type { Stage } from './stage';
import type { Going } from './state';
import type { Voice } from './voice';

/** How often the clock is drawn, and how often it is written down; milliseconds. */
const DRAWN = 200;
const WRITTEN = 5000;
const SHIFT = 5000;

/** The rehearsal that goes on: turns keys into the clock's moves and writes each down. */
export interface Running {
  going(): Going | null;
  stage(fullText: boolean): Stage;
  begin(what: Omit<Going, 'clock'>): void;
  /** A run that was cut off, standing. */
  takeUp(going: Going): void;
  /** The same run after the page was loaded anew: nothing changed. */
  resume(going: Going): void;
  pause(): void;
  /** The run is over and looked at: nothing goes on any more. */
  close(): void;
  keys(): readonly Keyed[];
  lastKeys(): readonly Keyed[];
}

export interface RunningNeeds {
  readonly post: (message: FromRehearse) => void;
  readonly voice: () => Voice | null;
  /** Time has gone on. */
  readonly draw: () => void;
  /** Something else is to be drawn, and to be kept. */
  readonly changed: () => void;
  readonly say: (words: string) => void;
  readonly ended: () => void;
}

export function createRunning({ post, voice, draw, changed, say, ended }: RunningNeeds): Running {
  let going: Going | null = null;
  /** Set while a voice reads; whether the clock is to run again afterwards. */
  let listening: { readonly ran: boolean } | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;
  let written = 0;
  let stood = '';

  const step = () => going?.story.steps[going.clock.at];

  function write(clock: Clock, index: number): void {
    if (going === null) return;
    const at = now();
    const seconds = Math.round(secondsOf(clock, index, at) * 10) / 10;
    written = at;
    post({ type: 'time', run: going.run, index, seconds, done: index < clock.at });
  }

  function move(to: (clock: Clock, at: number) => Clock): void {
    if (going === null) return;
    hush();
    const before = going.clock;
    const clock = to(before, now());
    if (clock === before) return;
    going = { ...going, clock };
    write(clock, before.at);
    if (isOver(clock)) {
      end();
      return;
    }
    if (clock.at !== before.at) {
      write(clock, clock.at);
      announce();
    } else if ((clock.since === null) !== (before.since === null)) {
      say(clock.since === null ? t('Paused') : t('Going on'));
    }
    changed();
  }

  function announce(): void {
    const current = step();
    stood = '';
    if (current !== undefined) say(t('{0}, {1} seconds', current.name, Math.round(current.targetSeconds)));
  }

  /** Stops where it is; the step that was being said stays undone. */
  function end(): void {
    if (going === null) return;
    hush();
    const clock = stand(going.clock, now());
    going = { ...going, clock };
    if (!isOver(clock)) write(clock, clock.at);
    post({ type: 'end', run: going.run });
    ended();
  }

  function start(next: Going): void {
    going = next;
    written = now();
    timer ??= setInterval(tick, DRAWN);
    announce();
    changed();
  }

  function tick(): void {
    const at = now();
    const current = step();
    if (going === null || going.clock.since === null || current === undefined) return;
    if (at - written >= WRITTEN) write(going.clock, going.clock.at);
    const spent = secondsOf(going.clock, going.clock.at, at);
    const { stands } = countdown(spent, current.targetSeconds, current.capSeconds);
    // Only where it changes: a voice that counts would be one voice too many.
    if (stands !== stood && stands !== 'within')
      say(stands === 'past' ? t('Target reached') : t('Over the cap'));
    stood = stands;
    draw();
  }

  function listen(): void {
    const current = step();
    if (listening !== null) hush(true);
    else if (going !== null && current !== undefined) readAloud(going, current);
  }

  function readAloud(run: Going, current: RehearsalStep): void {
    const texts = current.paragraphs.map(({ text }) => text);
    listening = { ran: run.clock.since !== null };
    going = { ...run, clock: stand(run.clock, now()) };
    voice()?.speak(texts, run.story.wordsPerMinute, () => hush(true));
    changed();
  }

  /** @param on whether the clock goes on where it was stopped for the voice */
  function hush(on = false): void {
    if (listening === null) return;
    voice()?.stop();
    const { ran } = listening;
    listening = null;
    if (going !== null && on && ran) going = { ...going, clock: goOn(going.clock, now()) };
    changed();
  }

  return {
    going: () => going,
    stage: fullText => ({ going: going!, now: now(), fullText, listening: listening !== null }),
    begin: what => start({ ...what, clock: startClock(what.story.steps.length, now()) }),
    takeUp: start,
    resume: start,
    pause: () => move((clock, at) => (clock.since === null ? clock : stand(clock, at))),
    close() {
      going = null;
      clearInterval(timer);
      timer = undefined;
    },
    keys() {
      const last = going !== null && going.clock.at === going.story.steps.length - 1;
      const paused = going?.clock.since === null;
      return [
        {
          key: ' ',
          cap: t('Space'),
          label: last ? t('Finish') : t('Next'),
          main: true,
          run: () => move(next),
        },
        { key: 'p', cap: 'P', label: paused ? t('Go on') : t('Pause'), run: () => move(pauseOrGoOn) },
        { key: 'arrowleft', cap: '←', label: t('5 s back'), run: by(-SHIFT) },
        { key: 'arrowright', cap: '→', label: t('5 s on'), run: by(SHIFT) },
        { key: 'b', cap: 'B', label: t('Step before'), run: () => move(back) },
      ];
    },
    lastKeys: () => [
      ...(voice() === null
        ? []
        : [{ key: 'l', cap: 'L', label: t('Listen'), on: listening !== null, run: listen }]),
      { key: 'escape', cap: t('Esc'), label: t('End'), run: end },
    ],
  };

  function by(milliseconds: number): () => void {
    return () => move((clock, at) => shift(clock, milliseconds, at));
  }
}
