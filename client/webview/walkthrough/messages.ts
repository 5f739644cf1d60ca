import type { ToWalkthrough } from '../../../server/src/protocol/panel';
import { isNumber, isRecord } from '../guards';

/** Whether a message is one that the walkthrough's host side sends. */
export const isToWalkthrough = (value: unknown): value is ToWalkthrough =>
  isRecord(value) && value.type === 'cursor' && isNumber(value.line);
