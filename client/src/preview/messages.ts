import { type FromPreview, PREVIEW_MODES, type PreviewMode } from '../../../server/src/protocol/panel';
import { isRange, isRecord } from '../guards';

/** Whether a message that came out of the page is one that the page may send. */
export function isFromPreview(value: unknown): value is FromPreview {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ready':
    case 'switch':
      return isSwitches(value.switches);
    case 'reveal':
      return isAbout(value) && isRange(value.range);
    case 'in-mode':
      return isAbout(value) && isMode(value.mode) && 'message' in value;
    default:
      return false;
  }
}

const isSwitches = (value: unknown): boolean =>
  isRecord(value) && [value.level, value.principle].every(id => id === undefined || typeof id === 'string');

const isAbout = (value: Record<string, unknown>): boolean =>
  typeof value.uri === 'string' && Number.isInteger(value.version);

const MODES: readonly unknown[] = PREVIEW_MODES;
export const isMode = (value: unknown): value is PreviewMode => MODES.includes(value);
