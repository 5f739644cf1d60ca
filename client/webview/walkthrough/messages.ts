import type { ToWalkthrough } from '../../../server/src/protocol/panel';
import { isFlag, isNumber, isRecord } from '../guards';

/** Whether a message is one that the walkthrough's host side sends. */
export function isToWalkthrough(value: unknown): value is ToWalkthrough {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'cursor':
    case 'scroll':
      return isNumber(value.line);
    case 'reading':
      return isFlag(value.shown);
    default:
      return false;
  }
}
