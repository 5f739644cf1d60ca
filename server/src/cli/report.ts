import type { Severity } from '../profiles/model';
import type { Finding, Review } from '../review/model';
import { createLines, type Lines } from '../text';
import type { Failure } from './settings';

/** One checked file, as every format gets it. */
export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly stories: Review['stories'];
  readonly findings: readonly Finding[];
}

export interface Summary {
  readonly stories: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** Turns reports into text, file by file, so that no report of many files is held as one string. */
export interface Format {
  readonly start: () => string;
  readonly file: (report: FileReport) => string;
  readonly end: (failures: readonly Failure[], summary: Summary) => string;
}

export const fileReport = (
  path: string,
  text: string,
  stories: Review['stories'],
  findings: readonly Finding[],
): FileReport => ({ path, text, stories, findings, lines: createLines(text) });

const PLURALS = { error: 'errors', warning: 'warnings', info: 'infos', hint: 'hints' } as const;

/** Counts stories and findings over all files of a run. */
export const createTally = (): { add: (report: FileReport) => void; readonly summary: () => Summary } => {
  let stories = 0;
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  return {
    add: report => {
      stories += report.stories.length;
      for (const { severity } of report.findings) counts[severity]++;
    },
    summary: () => ({
      stories,
      [PLURALS.error]: counts.error,
      [PLURALS.warning]: counts.warning,
      [PLURALS.info]: counts.info,
      [PLURALS.hint]: counts.hint,
    }),
  };
};
