import { h, type View } from '../ui';

/** Where the cap stands on every bar, in per cent: caps line up, and what is over them has room to show. */
const CAP_AT = 80;

/** A bar in per cent of its width, cut where the meaning changes. */
export interface BarShape {
  /** Up to the target. */
  readonly within: number;
  /** From the target to the cap. */
  readonly past: number;
  /** Over the cap, at most to the end of the bar. */
  readonly over: number;
  /** Where the target's mark stands; null where the target is the cap. */
  readonly target: number | null;
}

/** The shape for `seconds` against `target` and `cap`, all in seconds. */
export function barShape(seconds: number, target: number, cap: number): BarShape {
  const percent = (value: number): number => (cap > 0 ? (value / cap) * CAP_AT : 0);
  const within = percent(Math.min(seconds, target));
  const past = percent(Math.max(0, Math.min(seconds, cap) - target));
  const over = Math.min(percent(Math.max(0, seconds - cap)), 100 - CAP_AT);
  return { within, past, over, target: target < cap ? percent(target) : null };
}

/** Decoration only: the words beside it say the same. */
export function bar(shape: BarShape): View {
  const part = (name: string, from: number, size: number): View | false =>
    size > 0 && h('span', { class: `bar-${name}`, key: name, '--from': `${from}%`, '--size': `${size}%` });
  return h(
    'span',
    { class: 'bar', 'aria-hidden': 'true', '--cap': `${CAP_AT}%` },
    h('span', { class: 'bar-track', key: 'track' }),
    part('within', 0, shape.within),
    part('past', shape.within, shape.past),
    part('over', CAP_AT, shape.over),
    shape.target !== null && h('span', { class: 'bar-target', key: 'target', '--from': `${shape.target}%` }),
    h('span', { class: 'bar-cap', key: 'cap' }),
  );
}
