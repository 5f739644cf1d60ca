import type { Severity } from '../profiles/model';
import type { Io } from './io';

/** Escape sequences by hand: a terminal needs six of them. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly over: (text: string) => string;
  readonly fine: (text: string) => string;
}

const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36, hint: 90 };

const wrap =
  (open: number, close: number) =>
  (text: string): string =>
    `\u001b[${open}m${text}\u001b[${close}m`;
const same = (text: string): string => text;

const plain: Paint = {
  bold: same,
  dim: same,
  underline: same,
  severity: (_, text) => text,
  over: same,
  fine: same,
};

const coloured: Paint = {
  bold: wrap(1, 22),
  dim: wrap(2, 22),
  underline: wrap(4, 24),
  severity: (severity, text) => wrap(CODES[severity], 39)(text),
  over: wrap(33, 39),
  fine: wrap(32, 39),
};

/** `--color` decides, then NO_COLOR and FORCE_COLOR, then whether a terminal reads along. */
export const paintFor = (io: Io, wanted: boolean | null): Paint => {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  const automatic = NO_COLOR
    ? false
    : FORCE_COLOR !== undefined
      ? FORCE_COLOR !== '0'
      : io.stdout.isTTY && TERM !== 'dumb';
  return (wanted ?? automatic) ? coloured : plain;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** A line of somebody's text that a terminal can show: no escape sequences, line breaks or reordering marks. */
export const printable = (text: string): string => text.replace(SEQUENCE, '').replace(CONTROL, ' ').trim();
