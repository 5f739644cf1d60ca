import type { Range } from '../../server/src/protocol';

/** Checks of what comes into the page, for every mode's messages. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isList = (value: unknown, isOne: (each: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isOne);
export const isNullOr = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  value === null || isOne(value);

export const isRange = (value: unknown): value is Range =>
  isRecord(value) &&
  [value.start, value.end].every(each => isRecord(each) && isNumber(each.line) && isNumber(each.character));

/** Words of the story with their place. */
export const isNote = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && isRange(value.range) && isText(value.text);
