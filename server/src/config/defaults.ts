import type { Level } from '../profiles/model';

export const DEFAULT_PROFILE = 'amazon';
export const DEFAULT_LEVEL: Level = 'sde2';

/** Words a minute of prepared speech; recordings run at 145–155. A learned factor is measured against it. */
export const DEFAULT_PACE = 150;

/** Words a minute: slower is dictation, faster is an auctioneer. */
export const PACE = { from: 80, to: 260 } as const;

/**
 * Ways of telling, and the words a minute that each comes to. Recordings of prepared speech run at 145–155, of free
 * answers at 176–187; who tells a rehearsed story freely is a little slower than that.
 */
export const STYLES = { prepared: 150, conversational: 175, slow: 130 } as const;
export type Style = keyof typeof STYLES;
export const STYLE_NAMES = Object.keys(STYLES) as readonly Style[];
export const DEFAULT_STYLE: Style = 'prepared';

/** Seconds of silence between paragraphs and between steps. */
export const DEFAULT_PAUSE_SECONDS = 0.6;
export const PAUSE_SECONDS = { from: 0, to: 5 } as const;

/** Bytes of UTF-8. */
export const DEFAULT_MAX_FILE_SIZE = 1_000_000;
export const MAX_FILE_SIZE = { from: 1_000, to: 100_000_000 } as const;

export interface Bounds {
  readonly from: number;
  readonly to: number;
}

export const within = (value: unknown, bounds: Bounds): value is number =>
  typeof value === 'number' && value >= bounds.from && value <= bounds.to;
