/** One line of a stream, without its line break; null bytes where it was too long to be held. */
export interface ByteLine {
  /** Counts from 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LF = 10;
const CR = 13;

/** Cuts a stream into lines (`\n` or `\r\n`), holding one line at a time and never more than `most` bytes of it. */
export async function* byteLines(pieces: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let number = 0;
  let held: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;
  const take = (piece: Uint8Array): void => {
    if (size + piece.length > most) {
      tooLong = true;
      held = [];
    }
    if (tooLong) return;
    size += piece.length;
    if (piece.length > 0) held.push(piece);
  };
  const line = (): ByteLine => {
    const bytes = held.length === 1 ? held[0]! : Buffer.concat(held);
    const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
    const made = { number: ++number, bytes: tooLong ? null : bytes.subarray(0, end) };
    held = [];
    size = 0;
    tooLong = false;
    return made;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(LF); at >= 0; at = piece.indexOf(LF, from)) {
      take(piece.subarray(from, at));
      yield line();
      from = at + 1;
    }
    take(piece.subarray(from));
  }
  if (size > 0 || tooLong) yield line();
}
