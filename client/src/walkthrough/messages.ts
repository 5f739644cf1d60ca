import type { FromWalkthrough } from '../../../server/src/protocol/panel';
import { isRecord } from '../guards';

/** Whether a message is one that the walkthrough's page sends. */
export function isFromWalkthrough(value: unknown): value is FromWalkthrough {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'scroll':
      return Number.isFinite(value.line) && (value.line as number) >= 0;
    case 'fix':
      return typeof value.fix === 'string';
    case 'reading':
      return typeof value.shown === 'boolean';
    default:
      return false;
  }
}
