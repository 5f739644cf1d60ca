import { type Advice, STANDINGS } from '../../../server/src/protocol';

/** What the messages of every panel are checked with. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const isList = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
export const isRange = (value: unknown): boolean =>
  isRecord(value) &&
  [value.start, value.end].every(each => isRecord(each) && isNumber(each.line) && isNumber(each.character));
export const isNote = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && isRange(value.range) && isText(value.text);

const isNullOr = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  value === null || isOne(value);

export const isChoice = (value: unknown): boolean =>
  isRecord(value) && isText(value.id) && isText(value.name);

export const isLevelChoice = (value: unknown): boolean =>
  isRecord(value) &&
  isChoice(value) &&
  isText(value.bar) &&
  isText(value.reflection) &&
  isNumber(value.targetSeconds) &&
  isNumber(value.limitSeconds);

export const isSwitch = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  isRecord(value) &&
  isNullOr(value.inForce, isText) &&
  typeof value.switched === 'boolean' &&
  isList(value.choices, isOne);

const FIX_KINDS: readonly unknown[] = ['safe', 'edit', 'claim', 'ask', 'mark', 'go'];

export const isFix = (value: unknown): boolean =>
  isRecord(value) && isText(value.id) && FIX_KINDS.includes(value.kind) && isText(value.title);

const SCALE: readonly unknown[] = STANDINGS;

const isReason = (value: unknown): boolean =>
  isRecord(value) && SCALE.includes(value.standing) && isText(value.text) && isList(value.places, isNote);

export const isReading = (value: unknown): boolean =>
  isNullOr(
    value,
    each => isRecord(each) && isNullOr(each.principle, isText) && isList(each.reasons, isReason),
  );

const isAdvice = (value: unknown): value is Advice & Record<string, unknown> =>
  isRecord(value) && isText(value.text) && isList(value.has, isNote) && isNullOr(value.lacks, isText);

export const isPrincipleView = (value: unknown): boolean =>
  isNullOr(
    value,
    each =>
      isRecord(each) &&
      isChoice(each) &&
      isList(each.questions, isText) &&
      [each.leadWith, each.emphasise, each.downplay].every(isAdvice) &&
      isList(each.evidence, isAdvice) &&
      isList(each.antiSignals, isText),
  );
