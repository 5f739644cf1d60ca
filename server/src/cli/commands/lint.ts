import { isStarrc } from '../../config';
import type { Review } from '../../review';
import { unifiedDiff } from '../diff';
import { reason } from '../disk';
import { failing, kept } from '../failing';
import { fixed } from '../fix';
import type { Flags, Format as FormatName } from '../flags';
import { compact } from '../formats/compact';
import { github } from '../formats/github';
import { json } from '../formats/json';
import { pretty } from '../formats/pretty';
import { sarif } from '../formats/sarif';
import { EXIT } from '../io';
import { createTally, type FileReport, type Format, fileReport } from '../report';
import type { Session } from '../session';
import { isFailure, type Source, sources } from '../sources';
import { lintLines } from './lint-lines';

const FORMATS: Readonly<Record<FormatName, (session: Session) => Format>> = {
  pretty: ({ paint }) => pretty(paint),
  json,
  sarif: ({ engine, io }) => sarif(engine.rules, io.version()),
  github,
  compact,
};

/** A document stays whole where nothing is found. */
const isDocument = ({ format }: Flags): boolean => format === 'json' || format === 'sarif';

/** Reviews a file; with `--fix`, mends it first and puts the mended text in its place. */
const check = async (session: Session, source: Source): Promise<{ text: string; review: Review }> => {
  const { flags, reviewer, settings, io } = session;
  const layers = settings.layers(source.absolute);
  const { text } = source;
  if (!flags.fix && !flags.fixDryRun) return { text, review: reviewer.review(text, layers) };
  const mended = fixed(reviewer, text, layers);
  if (mended.text === text) return mended;
  if (flags.fixDryRun) {
    await session.print(unifiedDiff(source.path, text, mended.text));
    return mended;
  }
  try {
    io.disk.replace(source.absolute, mended.text);
    return mended;
  } catch (error) {
    await session.fail({ path: source.path, message: `cannot be written: ${reason(error)}`, line: null });
    return { text, review: reviewer.review(text, layers) };
  }
};

const exitCode = (failures: number, failed: boolean): number =>
  failures > 0 ? EXIT.failure : failed ? EXIT.findings : EXIT.clean;

/** `star-stories lint`: the findings of every file, in the format asked for. */
export const lint = async (session: Session): Promise<number> => {
  const { flags, paths, settings } = session;
  if (flags.jsonl) return lintLines(session);
  if (flags.fix && paths.includes('-')) {
    await session.note('--fix writes files, and standard input is none: --fix-dry-run shows the changes.\n');
    return EXIT.failure;
  }
  const format = FORMATS[flags.format](session);
  const print = async (text: string): Promise<void> => {
    if (!flags.fixDryRun) await session.print(text);
  };
  const tally = createTally();
  let failed = false;
  let files = 0;
  const report = async (one: FileReport): Promise<void> => {
    failed ||= failing(one.findings, flags).length > 0;
    const shown = { ...one, findings: kept(one.findings, flags) };
    tally.add(shown);
    if (shown.findings.length > 0 || !flags.quiet || isDocument(flags)) await print(format.file(shown));
  };

  const configurations = new Set<string>();
  const configuration = async ({ path, absolute, text }: Omit<Source, 'stdin'>): Promise<void> => {
    if (!configurations.has(absolute))
      await report(fileReport(path, text, [], session.engine.reviewConfiguration(text)));
    configurations.add(absolute);
  };

  await print(format.start());
  for await (const source of sources(session, paths)) {
    files++;
    if (isFailure(source)) await session.fail(source);
    // A configuration file may be named as well: it is checked as what it is.
    else if (isStarrc(source.absolute)) await configuration(source);
    else {
      const { text, review } = await check(session, source);
      await report(fileReport(source.path, text, review.stories, review.findings));
    }
  }
  for (const one of settings.flawed()) await configuration(one);
  const failures = await session.failures();
  if (files === 0) await session.note(`No story to read in ${paths.join(', ') || 'this folder'}.\n`);
  if (isDocument(flags) || failures.length > 0 || (files > 0 && (failed || !flags.quiet)))
    await print(format.end(failures, tally.summary()));
  return exitCode(failures.length, failed);
};
