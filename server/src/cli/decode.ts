import { isUtf8 } from 'node:buffer';
import { createLines } from '../text';

/** Why bytes are no text; `line` counts from 1. */
export interface NoText {
  readonly message: string;
  readonly line: number | null;
}

/** Bytes that are looked at for a NUL, as Git does. */
const LOOK = 8000;

/** UTF-8 to text; a byte-order mark stays, since places count it. */
export const decode = (bytes: Uint8Array): string | NoText => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mark = buffer.length >= 2 ? buffer.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return { message: 'is UTF-16: save it as UTF-8', line: null };
  if (buffer.subarray(0, LOOK).includes(0)) return { message: 'is not text but binary data', line: null };
  const text = buffer.toString('utf8');
  if (isUtf8(buffer)) return text;
  const { line } = createLines(text).positionAt(text.indexOf('\uFFFD'));
  return { message: 'is not UTF-8: save it in that encoding', line: line + 1 };
};
