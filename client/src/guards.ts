import type { Range } from '../../server/src/protocol';

/** Whether a value from outside, as a command's argument or a page's message, is a range. */
export function isRange(value: unknown): value is Range {
  return isRecord(value) && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): boolean {
  return isRecord(value) && isCount(value.line) && isCount(value.character);
}

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
