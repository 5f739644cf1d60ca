import {
  type PreviewFinding,
  type PreviewModel,
  type PreviewNotes,
  type PreviewParagraph,
  type PreviewSignal,
  type PreviewStep,
  type PreviewStory,
  SIGNAL_KINDS,
  type TextPlace,
} from '../../../server/src/protocol';
import { PREVIEW_MODES, type PreviewMode, type ToPreview } from '../../../server/src/protocol/panel';
import { isList, isNote, isNumber, isRange, isRecord, isText } from '../guards';
import { isChoice, isFix, isLevelChoice, isPrincipleView, isReading, isSwitch } from './walkthroughParts';

/** Whether a message that came into the page is one that its host sends. */
export function isToPreview(value: unknown): value is ToPreview {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'show':
      return isModel(value.model);
    case 'mode':
      return isMode(value.mode);
    case 'in-mode':
      return isMode(value.mode) && isText(value.uri) && isNumber(value.version) && 'message' in value;
    case 'closed':
      return isText(value.uri);
    case 'failed':
      return isText(value.uri) && isText(value.message);
    case 'words':
      return isRecord(value.words) && Object.values(value.words).every(isText);
    default:
      return false;
  }
}

const MODES: readonly unknown[] = PREVIEW_MODES;
export const isMode = (value: unknown): value is PreviewMode => MODES.includes(value);

const isModel = (value: unknown): value is PreviewModel =>
  isRecord(value) &&
  isText(value.uri) &&
  isNumber(value.version) &&
  isChoice(value.profile) &&
  isSwitch(value.level, isLevelChoice) &&
  isSwitch(value.principle, isChoice) &&
  isList(value.stories, isStory) &&
  isList(value.findings, isFinding);

const isStory = (value: unknown): value is PreviewStory =>
  isRecord(value) &&
  isText(value.title) &&
  isRange(value.range) &&
  isText(value.level) &&
  [value.seconds, value.low, value.high, value.targetSeconds, value.limitSeconds].every(isNumber) &&
  isList(value.steps, isStep) &&
  isNotes(value.notes) &&
  isReading(value.reading) &&
  isPrincipleView(value.principle) &&
  isList(value.findings, isFinding);

const isStep = (value: unknown): value is PreviewStep =>
  isRecord(value) &&
  isText(value.step) &&
  isText(value.name) &&
  isRange(value.range) &&
  isRange(value.headingRange) &&
  isList(value.paragraphs, isParagraph) &&
  [value.coaching, value.mistake].every(isText) &&
  [value.seconds, value.low, value.high, value.referenceSeconds, value.words].every(isNumber) &&
  [value.targetSeconds, value.capSeconds].every(each => each === null || isNumber(each)) &&
  isList(value.findings, isFinding);

const isParagraph = (value: unknown): value is PreviewParagraph =>
  isRecord(value) &&
  isRange(value.range) &&
  isText(value.text) &&
  typeof value.item === 'boolean' &&
  isList(value.places, isPlace) &&
  isList(value.signals, isSignal);

const isPlace = (value: unknown): value is TextPlace =>
  isRecord(value) && [value.at, value.line, value.character].every(isNumber);

const KINDS: readonly unknown[] = SIGNAL_KINDS;

const isSignal = (value: unknown): value is PreviewSignal =>
  isRecord(value) &&
  KINDS.includes(value.kind) &&
  isRange(value.range) &&
  isNumber(value.start) &&
  isNumber(value.end);

const isNotes = (value: unknown): value is PreviewNotes =>
  isRecord(value) &&
  [
    value.boundary,
    value.howYouCameToAct,
    value.decision,
    value.gain,
    value.lasting,
    value.verification,
    value.learning,
  ].every(row => isList(row, isNote)) &&
  isList(value.acts, isAct) &&
  isList(value.numbers, isChange);

const isAct = (value: unknown): boolean => isNote(value) && isText(value.verb) && isText(value.object);

const isChange = (value: unknown): boolean =>
  isNote(value) &&
  [value.before, value.after, value.change, value.source].every(each => each === null || isText(each));

const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info', 'hint'];

const isFinding = (value: unknown): value is PreviewFinding =>
  isRecord(value) &&
  isText(value.rule) &&
  SEVERITIES.includes(value.severity) &&
  isText(value.message) &&
  isRange(value.range) &&
  isList(value.fixes, isFix);
