import type { PlannedStep, RehearsalStory, Run } from '../../../server/src/protocol';
import { isFlag, isList, isNumber, isRecord, isText } from '../guards';
import type { Clock } from '../parts/clock';

/** A rehearsal that is going on. */
export interface Going {
  readonly run: string;
  readonly uri: string;
  readonly story: RehearsalStory;
  readonly clock: Clock;
}

/** What the page remembers over being loaded anew: no word of the story, since the editor writes it down. */
export interface Kept {
  readonly fullText: boolean;
  readonly going: {
    readonly run: string;
    readonly uri: string;
    readonly index: number;
    readonly clock: Clock;
  } | null;
}

export const keptOf = (fullText: boolean, going: Going | null): Kept => ({
  fullText,
  going: going && { run: going.run, uri: going.uri, index: going.story.index, clock: going.clock },
});

/** What was kept, as far as it can be understood. */
export function readKept(value: unknown): Kept {
  const kept = isRecord(value) ? value : {};
  const going = isRecord(kept.going) ? kept.going : null;
  return {
    fullText: isFlag(kept.fullText) && kept.fullText,
    going:
      going !== null &&
      isText(going.run) &&
      isText(going.uri) &&
      isNumber(going.index) &&
      isClock(going.clock)
        ? { run: going.run, uri: going.uri, index: going.index, clock: going.clock }
        : null,
  };
}

const isClock = (value: unknown): value is Clock & Record<string, unknown> =>
  isRecord(value) &&
  isList(value.spent, isNumber) &&
  isNumber(value.at) &&
  (value.since === null || isNumber(value.since));

/** A name that no other run has, in any window. Not `randomUUID`, which a page served without TLS lacks. */
export const newRun = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');

/** What is written down of a story when it is begun. */
export const planOf = (story: RehearsalStory): readonly PlannedStep[] =>
  story.steps.map(({ step, name, targetSeconds, capSeconds, plannedSeconds, uncalibratedSeconds }) => ({
    step,
    name,
    targetSeconds,
    capSeconds,
    plannedSeconds,
    estimateSeconds: uncalibratedSeconds,
  }));

/** Whether a run can go on with a story: its steps are still the same ones. */
export const fits = (run: Run, story: RehearsalStory): boolean =>
  run.title === story.title &&
  run.steps.length === story.steps.length &&
  run.steps.every(({ step }, index) => step === story.steps[index]?.step);

/** The clock of a run that was cut off, standing where it was; seconds there, milliseconds here. */
export function clockOf({ steps }: Run): Clock {
  const undone = steps.findIndex(({ done }) => !done);
  return {
    spent: steps.map(({ seconds }) => (seconds ?? 0) * 1000),
    at: undone === -1 ? steps.length - 1 : undone,
    since: null,
  };
}
