/** To a tenth of a second: more would claim what no estimate knows. */
export const tenth = (seconds: number): number => Math.round(seconds * 10) / 10;

/** Whole seconds under a minute, minutes and seconds above: `24s`, `2:08`. */
export const clock = (seconds: number): string => {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole}s` : minutes(whole);
};

/** Always as minutes and seconds: `0:45`, `2:08`. */
export const minutes = (seconds: number): string => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

export const plural = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
