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

const findingLines = ({ findings, lines }: FileReport, paint: Paint): string => {
  const rows = findings.map(({ start, severity, message, rule }) => {
    const { line, character } = lines.positionAt(start);
    return { place: `${line + 1}:${character + 1}`, severity, message: printable(message), rule };
  });
  const wide = (of: (row: (typeof rows)[number]) => string) =>
    rows.reduce((most, row) => Math.max(most, of(row).length), 0);
  const place = wide(row => row.place);
  const severity = wide(row => row.severity);
  const message = wide(row => row.message);
  return rows
    .map(
      row =>
        `    ${paint.dim(row.place.padStart(place))}  ${paint.severity(row.severity, row.severity.padEnd(severity))}  ${row.message.padEnd(message)}  ${paint.dim(row.rule)}\n`,
    )
    .join('');
};

const count = ({ stories, errors, warnings, infos, hints }: Summary, paint: Paint): string => {
  const found = [
    errors > 0 && paint.severity('error', plural(errors, 'error')),
    warnings > 0 && paint.severity('warning', plural(warnings, 'warning')),
    infos > 0 && paint.severity('info', `${infos} info`),
    hints > 0 && paint.severity('hint', plural(hints, 'hint')),
  ].filter(part => part !== false);
  const told = stories === 1 ? '1 story' : `${stories} stories`;
  return `${told}: ${found.length > 0 ? found.join(', ') : paint.fine('nothing to report')}\n`;
};

/** For people: each file with its stories, their length, and the findings in order of place. */
export const pretty = (paint: Paint): Format => ({
  start: () => '',
  file: report => {
    const head = `${paint.underline(printable(report.path))}\n`;
    const stories = report.stories.map(story => storyLine(story, paint)).join('');
    return `${head}${stories}${findingLines(report, paint)}\n`;
  },
  end: (_, summary) => count(summary, paint),
});
