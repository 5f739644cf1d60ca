import { isStarrc } from '../../config';
import type { StoryReport } from '../../review/model';
import { type Paint, printable } from '../colour';
import type { FileReport, Format, Summary } from '../report';
import { minutes, plural } from './numbers';

export const limitOf = ({ targetSeconds, limitSeconds }: StoryReport): string =>
  targetSeconds < limitSeconds ? `${minutes(targetSeconds)}–${minutes(limitSeconds)}` : minutes(limitSeconds);

export const titleOf = (story: StoryReport): string => printable(story.title) || 'Untitled story';

const storyLine = (story: StoryReport, paint: Paint): string => {
  const over = story.seconds > story.limitSeconds * 1.1;
  const time = `about ${minutes(story.seconds)} of ${limitOf(story)}`;
  return `  ${titleOf(story)} ${paint.dim(`· ${story.level} ·`)} ${over ? paint.over(time) : paint.dim(time)}\n`;
};

/** A line for each finding, in columns as wide as the file's widest; kept apart by the story that they are about. */
const findingLines = ({ findings, lines }: FileReport, paint: Paint): ((story: number | null) => string) => {
  const rows = findings.map(({ start, severity, message, rule, story }) => {
    const { line, character } = lines.positionAt(start);
    return { place: `${line + 1}:${character + 1}`, severity, message: printable(message), rule, story };
  });
  const wide = (of: (row: (typeof rows)[number]) => string) =>
    rows.reduce((most, row) => Math.max(most, of(row).length), 0);
  const place = wide(row => row.place);
  const severity = wide(row => row.severity);
  const message = wide(row => row.message);
  const told = (row: (typeof rows)[number]): string =>
    `    ${paint.dim(row.place.padStart(place))}  ${paint.severity(row.severity, row.severity.padEnd(severity))}  ${row.message.padEnd(message)}  ${paint.dim(row.rule)}\n`;
  const byStory = new Map<number | null, string>();
  for (const row of rows) byStory.set(row.story, (byStory.get(row.story) ?? '') + told(row));
  return story => byStory.get(story) ?? '';
};

const count = (
  { stories, errors, warnings, infos, hints }: Summary,
  failures: number,
  paint: Paint,
): string => {
  const found = [
    errors > 0 && paint.severity('error', plural(errors, 'error')),
    warnings > 0 && paint.severity('warning', plural(warnings, 'warning')),
    infos > 0 && paint.severity('info', `${infos} info`),
    hints > 0 && paint.severity('hint', plural(hints, 'hint')),
    failures > 0 && paint.severity('error', plural(failures, 'failure')),
  ].filter(part => part !== false);
  const told = stories === 1 ? '1 story' : `${stories} stories`;
  return `${told}: ${found.length > 0 ? found.join(', ') : paint.fine('nothing to report')}\n`;
};

/** For people: each file with its stories, their length, and under each what was found, in order of place. */
export const pretty = (paint: Paint): Format => ({
  start: () => '',
  file: report => {
    const found = findingLines(report, paint);
    const stories = report.stories.map((story, index) => storyLine(story, paint) + found(index));
    const empty = stories.length === 0 && report.findings.length === 0 && !isStarrc(report.path);
    const body = empty ? '  no story in it\n' : found(null) + stories.join('');
    return `${paint.underline(printable(report.path))}\n${body}\n`;
  },
  end: (failures, summary) => count(summary, failures.length, paint),
});
