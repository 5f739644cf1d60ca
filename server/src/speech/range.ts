/** How far, as factors of the estimate, 80 % of human readings reach. */
interface Reach {
  readonly low: number;
  readonly high: number;
}

const UNCALIBRATED: Reach = { low: 0.89, high: 1.14 };
const CALIBRATED: Reach = { low: 0.93, high: 1.08 };

/** At this length, seconds, and over it the range has its nominal width. */
const FULL_LENGTH = 60;
/** Below the full length the spread grows as if this share of it came from the passage and the rest from the speaker. */
const PASSAGE_SHARE = { calibrated: 0.5, uncalibrated: 0.2 } as const;

/** The range that holds 80 % of human readings of a text estimated at `seconds`. */
export function rangeOf(seconds: number, calibrated: boolean): { low: number; high: number } {
  const reach = calibrated ? CALIBRATED : UNCALIBRATED;
  const share = calibrated ? PASSAGE_SHARE.calibrated : PASSAGE_SHARE.uncalibrated;
  const shortness = Math.max(1, FULL_LENGTH / Math.max(seconds, 1));
  const wider = Math.sqrt(1 - share + share * shortness);
  return {
    low: seconds * Math.exp(Math.log(reach.low) * wider),
    high: seconds * Math.exp(Math.log(reach.high) * wider),
  };
}
