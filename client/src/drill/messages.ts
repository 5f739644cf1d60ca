import type { FromDrill } from '../../../server/src/protocol';
import { isRecord } from '../guards';
import { isReview } from '../history/record';

/** Whether a message that came out of the page is one that the drill may send. */
export const isFromDrill = (value: unknown): value is FromDrill =>
  isRecord(value) && (value.type === 'ask' || (value.type === 'review' && isReview(value)));
