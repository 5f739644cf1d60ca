import { t } from '../words';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds as somebody would say them: `10 min`, `3 h`, `2 days`. */
export function span(seconds: number): string {
  if (seconds < HOUR) return t('{0} min', Math.max(1, Math.round(seconds / MINUTE)));
  if (seconds < DAY) return t('{0} h', Math.round(seconds / HOUR));
  const days = Math.round(seconds / DAY);
  return days === 1 ? t('1 day') : t('{0} days', days);
}
