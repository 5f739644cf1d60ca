import type { Switches } from '../../../server/src/protocol';
import type { PreviewMode } from '../../../server/src/protocol/panel';
import { isNumber, isRecord, isText } from '../guards';
import { isMode } from './messages';

/** What of the panel survives a reload of the window. The host reads `uri` from it to know what to show again. */
export interface Kept {
  readonly uri: string | null;
  readonly mode: PreviewMode;
  /** Pixels from the top, by mode, of the document `uri`. */
  readonly scroll: Readonly<Partial<Record<PreviewMode, number>>>;
  /** What the reader looks at every story with, where it is not what the file says. */
  readonly switches: Switches;
  /** Each mode's own. */
  readonly modes: Readonly<Partial<Record<PreviewMode, unknown>>>;
}

/** What was kept, as far as it can be understood: an older version may have written it. */
export function readKept(value: unknown, first: PreviewMode): Kept {
  const kept = isRecord(value) ? value : {};
  const scroll = isRecord(kept.scroll) ? kept.scroll : {};
  return {
    uri: isText(kept.uri) ? kept.uri : null,
    mode: isMode(kept.mode) ? kept.mode : first,
    scroll: Object.fromEntries(Object.entries(scroll).filter(([mode, at]) => isMode(mode) && isNumber(at))),
    switches: readSwitches(kept.switches),
    modes: isRecord(kept.modes) ? kept.modes : {},
  };
}

function readSwitches(value: unknown): Switches {
  const { level, principle } = isRecord(value) ? value : {};
  return { ...(isText(level) ? { level } : {}), ...(isText(principle) ? { principle } : {}) };
}
