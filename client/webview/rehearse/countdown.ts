import { clock } from '../parts/format';
import { t } from '../words';

/** Where a time stands against its target and cap: in words, in a number and as the name of a shape. */
export interface Countdown {
  readonly stands: 'within' | 'past' | 'over';
  /** `0:12` to the target, `+0:05` beyond it. */
  readonly number: string;
  readonly words: string;
}

/** Seconds; begun seconds count as still left, so that 0:00 is shown when the target is reached and not before. */
export function countdown(spent: number, target: number, cap: number): Countdown {
  const left = Math.ceil(target - spent);
  if (left > 0) return { stands: 'within', number: clock(left), words: t('left of {0}', clock(target)) };
  const past = `+${clock(Math.floor(spent - target))}`;
  return spent < cap
    ? { stands: 'past', number: past, words: t('past the target of {0}', clock(target)) }
    : {
        stands: 'over',
        number: past,
        words: t('past the target of {0}, over the cap of {1}', clock(target), clock(cap)),
      };
}
