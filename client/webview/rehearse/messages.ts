import type {
  KeyWords,
  OfferedPace,
  PlannedStep,
  RehearsalModel,
  RehearsalStep,
  RehearsalStory,
  RehearsedStep,
  Run,
  ToRehearse,
} from '../../../server/src/protocol';
import { isFlag, isList, isNullOr, isNumber, isRange, isRecord, isText } from '../guards';

/** Whether a message that came into the page is one that the rehearsal's host side sends. */
export function isToRehearse(value: unknown): value is ToRehearse {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'stories':
      return isModel(value.model) && isList(value.runs, isRun) && isList(value.open, isText);
    case 'pace':
      return isText(value.run) && isNullOr(value.pace, isPace) && isFlag(value.used);
    case 'failed':
      return isText(value.message);
    default:
      return false;
  }
}

const isModel = (value: unknown): value is RehearsalModel =>
  isRecord(value) && isText(value.uri) && isNumber(value.version) && isList(value.stories, isStory);

const isStory = (value: unknown): value is RehearsalStory =>
  isRecord(value) &&
  [value.index, value.plannedSeconds, value.low, value.high, value.targetSeconds].every(isNumber) &&
  [value.limitSeconds, value.wordsPerMinute].every(isNumber) &&
  isText(value.title) &&
  isRange(value.range) &&
  isText(value.level) &&
  isFlag(value.calibrated) &&
  isList(value.gaps, isText) &&
  isList(value.steps, isStep);

const isStep = (value: unknown): value is RehearsalStep =>
  isRecord(value) &&
  [value.step, value.name, value.coaching].every(isText) &&
  [value.range, value.headingRange].every(isRange) &&
  isList(value.keyWords, isKeyWords) &&
  isList(value.paragraphs, each => isRecord(each) && isText(each.text) && isFlag(each.item)) &&
  [value.plannedSeconds, value.low, value.high, value.uncalibratedSeconds].every(isNumber) &&
  [value.targetSeconds, value.capSeconds, value.words].every(isNumber);

const KINDS: readonly unknown[] = ['opening', 'act', 'number', 'signal'];
const isKeyWords = (value: unknown): value is KeyWords =>
  isRecord(value) && isText(value.text) && isRange(value.range) && KINDS.includes(value.kind);

const isRun = (value: unknown): value is Run =>
  isRecord(value) &&
  [value.run, value.file, value.title].every(isText) &&
  isNumber(value.at) &&
  isList(value.steps, isRehearsedStep) &&
  isFlag(value.ended);

const isRehearsedStep = (value: unknown): value is RehearsedStep =>
  isPlannedStep(value) && isNullOr(value.seconds, isNumber) && isFlag(value.done);

const isPlannedStep = (value: unknown): value is PlannedStep & Record<string, unknown> =>
  isRecord(value) &&
  [value.step, value.name].every(isText) &&
  [value.targetSeconds, value.capSeconds, value.plannedSeconds, value.estimateSeconds].every(isNumber);

const isPace = (value: unknown): value is OfferedPace =>
  isRecord(value) && isNumber(value.wordsPerMinute) && isNumber(value.sections);
