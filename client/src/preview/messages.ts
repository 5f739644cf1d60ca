import type { FromPreview } from '../../../server/src/protocol';
import { isRange, isRecord } from '../guards';

/** Whether a message that came out of the page is one that the page may send. */
export function isFromPreview(value: unknown): value is FromPreview {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ready':
      return true;
    case 'reveal':
      return typeof value.uri === 'string' && Number.isInteger(value.version) && isRange(value.range);
    default:
      return false;
  }
}
