import type { Review } from '../../review';
import { type ByteLine, byteLines } from '../byte-lines';
import { decode } from '../decode';
import { failing, kept } from '../failing';
import { recordOf, VERSION } from '../formats/json';
import { EXIT } from '../io';
import { absolutePath } from '../paths';
import { createTally, fileReport } from '../report';
import type { Session } from '../session';
import { LARGEST } from '../sources';

/** What a line asks for, or why it cannot be read; the id is given back wherever it could be. */
type Asked =
  | { readonly id: string | number; readonly text: string }
  | { readonly id: string | number | null; readonly message: string };

const idOf = (value: object): string | number | null => {
  const id: unknown = 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

const read = (bytes: Uint8Array | null): Asked => {
  if (bytes === null) return { id: null, message: 'is longer than 100 MB' };
  const line = decode(bytes);
  if (typeof line !== 'string') return { id: null, message: line.message };
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { id: null, message: 'is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, message: 'is no object with "id" and "text"' };
  const id = idOf(value);
  if (id === null) return { id, message: 'has no "id" that is a text or a number' };
  const text: unknown = 'text' in value ? value.text : null;
  return typeof text === 'string' ? { id, text } : { id, message: 'has no "text" that is a text' };
};

const isBlank = ({ bytes }: ByteLine): boolean => bytes?.every(byte => byte === 32 || byte === 9) ?? false;

/**
 * `star-stories --jsonl`: each line of standard input is a story file by itself, `{"id","text"}`, and each gets one line
 * of report in its turn. One line is held at a time. A line that cannot be read gets a report that says so, and the run
 * goes on; blank lines are passed over.
 */
export const lintLines = async (session: Session): Promise<number> => {
  const { flags, paths, settings, io, print } = session;
  if (paths.some(path => path !== '-')) {
    await session.note('--jsonl reads standard input: star-stories --jsonl < stories.jsonl\n');
    return EXIT.failure;
  }
  const absolute = absolutePath(io, flags.stdinFilename ?? 'stdin.star.md');
  const layers = settings.layers(absolute);
  let failed = false;
  let broken = 0;

  const reviewed = (text: string): Review | string => {
    try {
      return session.reviewer.review(text, layers);
    } catch (error) {
      return `could not be checked, and the fault is ours: ${error instanceof Error ? error.message : String(error)}`;
    }
  };

  for await (const line of byteLines(io.stdin(), LARGEST)) {
    if (isBlank(line)) continue;
    const asked = read(line.bytes);
    const review = 'message' in asked ? asked.message : reviewed(asked.text);
    const tally = createTally();
    if (typeof review === 'string') {
      broken++;
      const errors = [
        { path: asked.id === null ? null : String(asked.id), message: review, line: line.number },
      ];
      const rest = { stories: [], findings: [], errors, summary: tally.summary() };
      await print(`${JSON.stringify({ version: VERSION, id: asked.id, ...rest })}\n`);
      continue;
    }
    failed ||= failing(review.findings, flags).length > 0;
    const text = 'text' in asked ? asked.text : '';
    const report = fileReport(String(asked.id), text, review.stories, kept(review.findings, flags));
    tally.add(report);
    const rest = { errors: [], summary: tally.summary() };
    await print(`${JSON.stringify({ version: VERSION, id: asked.id, ...recordOf(report), ...rest })}\n`);
  }
  const failures = await session.failures();
  if (broken > 0) await session.note(`${broken} ${broken === 1 ? 'line' : 'lines'} could not be checked.\n`);
  return broken + failures.length > 0 ? EXIT.failure : failed ? EXIT.findings : EXIT.clean;
};
