import type { FromRehearse } from '../../../server/src/protocol';
import { isRecord } from '../guards';
import { isId, isPlan, isText, isTime } from '../history/record';

/** Whether a message that came out of the page is one that the rehearsal may send. */
export function isFromRehearse(value: unknown): value is FromRehearse {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ask':
      return true;
    case 'begin':
      return isId(value.run) && isText(value.title) && isPlan(value.steps);
    case 'time':
      return isTime(value);
    case 'take-up':
    case 'end':
    case 'use-pace':
      return isId(value.run);
    default:
      return false;
  }
}
