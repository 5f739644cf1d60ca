import type {
  RehearsalModel,
  RehearsalStep,
  RehearsalStory,
  Run,
  ToRehearse,
} from '../../../server/src/protocol';
import type { ToPreview } from '../../../server/src/protocol/panel';
import { aModel } from '../../webview/model';

/** Stories as the host side brings them to the rehearsal, and runs as it remembers them. */

const lines = (from: number, to = from) => ({
  start: { line: from, character: 0 },
  end: { line: to, character: 5 },
});

export const aStepToSay = (
  name: string,
  target: number,
  values: Partial<RehearsalStep> = {},
): RehearsalStep => ({
  step: name.toLowerCase(),
  name,
  range: lines(4, 7),
  headingRange: lines(4),
  coaching: 'Say where you were and what was at stake.',
  keyWords: [
    { text: 'two mornings a week', range: lines(5), kind: 'opening' },
    { text: 'logged each firing', range: lines(5), kind: 'act' },
    { text: '3 pots in 10 to none', range: lines(6), kind: 'number' },
  ],
  paragraphs: [
    { text: `The ${name.toLowerCase()} in full, as it is written.`, item: false },
    { text: 'A point of a list.', item: true },
  ],
  plannedSeconds: target - 2,
  low: target - 5,
  high: target + 3,
  uncalibratedSeconds: target - 1,
  targetSeconds: target,
  capSeconds: target + 15,
  words: 50,
  ...values,
});

export const aStoryToSay = (values: Partial<RehearsalStory> = {}): RehearsalStory => ({
  index: 0,
  title: 'The kiln that ran hot',
  range: lines(0, 20),
  level: 'senior',
  plannedSeconds: 60,
  low: 55,
  high: 70,
  targetSeconds: 65,
  limitSeconds: 90,
  wordsPerMinute: 150,
  calibrated: false,
  gaps: [],
  steps: [aStepToSay('Situation', 20), aStepToSay('Task', 15), aStepToSay('Action', 30)],
  ...values,
});

export const aRun = (values: Partial<Run> = {}, seconds: readonly (number | null)[] = [19, 16, 41]): Run => ({
  run: 'earlier',
  at: Date.UTC(2030, 0, 7, 20, 30),
  file: 'kiln.star.md',
  title: 'The kiln that ran hot',
  steps: aStoryToSay().steps.map(
    ({ step, name, targetSeconds, capSeconds, plannedSeconds, uncalibratedSeconds }, index) => ({
      step,
      name,
      targetSeconds,
      capSeconds,
      plannedSeconds,
      estimateSeconds: uncalibratedSeconds,
      seconds: seconds[index] ?? null,
      done: seconds[index + 1] !== null && seconds[index] !== null,
    }),
  ),
  ended: true,
  ...values,
});

export const toRehearse = (message: ToRehearse): ToPreview => {
  const { uri, version } = aModel();
  return { type: 'in-mode', mode: 'rehearse', uri, version, message };
};

export const storiesToSay = (
  values: Partial<Omit<Extract<ToRehearse, { type: 'stories' }>, 'type' | 'model'>> = {},
  stories: RehearsalModel['stories'] = [aStoryToSay()],
): ToPreview => {
  const { uri, version } = aModel();
  return toRehearse({ type: 'stories', model: { uri, version, stories }, runs: [], open: [], ...values });
};
