import type { Finding, Fix, Notes, Signal, StoryReport } from '../../review/model';
import type { Span } from '../../text';
import type { FileReport, Format } from '../report';
import { tenth } from './numbers';

/** Version of the report's shape. Keys are only ever added. */
export const VERSION = 1;

const quote = ({ start, end }: Span, text: string): Span & { readonly text: string } => ({
  start,
  end,
  text: text.slice(start, end),
});

const fixOf = ({ kind, title, edits, target }: Fix, text: string) => ({
  kind,
  title,
  edits: edits.map(({ start, end, text: replacement }) => ({ start, end, text: replacement })),
  target: target && quote(target, text),
});

const findingOf = (finding: Finding, { text, lines }: FileReport) => {
  const { rule, severity, message, story, step, start, end } = finding;
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    rule,
    severity,
    message,
    story,
    step,
    start,
    end,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    text: text.slice(start, end),
    fixes: finding.fixes.map(fix => fixOf(fix, text)),
  };
};

export const signalOf = ({ kind, step, start, end, text }: Signal) => ({ kind, step, start, end, text });

export const notesOf = (notes: Notes) => {
  const quotes = (row: readonly (Span & { readonly text: string })[]) =>
    row.map(({ start, end, text }) => ({ start, end, text }));
  return {
    boundary: quotes(notes.boundary),
    howYouCameToAct: quotes(notes.howYouCameToAct),
    acts: notes.acts.map(({ verb, object, start, end, text }) => ({ verb, object, start, end, text })),
    numbers: notes.numbers.map(({ before, after, change, source, start, end, text }) => ({
      before,
      after,
      change,
      source,
      start,
      end,
      text,
    })),
    decision: quotes(notes.decision),
    gain: quotes(notes.gain),
    lasting: quotes(notes.lasting),
    verification: quotes(notes.verification),
    learning: quotes(notes.learning),
  };
};

export const storyOf = (story: StoryReport) => ({
  title: story.title,
  principles: story.principles,
  level: story.level,
  seconds: tenth(story.seconds),
  limitSeconds: story.limitSeconds,
  sections: story.sections.map(section => ({
    step: section.step,
    steps: section.steps,
    start: section.start,
    end: section.end,
    words: section.words,
    seconds: tenth(section.seconds),
    low: tenth(section.low),
    high: tenth(section.high),
    targetSeconds: section.targetSeconds,
    capSeconds: section.capSeconds,
  })),
  signals: story.signals.map(signalOf),
  notes: notesOf(story.notes),
});

/** A document whose `files` are written as they come, one a line. */
export const streamed = <T>(entryOf: (item: T) => unknown) => {
  let first = true;
  return {
    start: () => `{"version":${VERSION},"files":[\n`,
    file: (item: T) => {
      const line = `${first ? '' : ',\n'}${JSON.stringify(entryOf(item))}`;
      first = false;
      return line;
    },
    /** The keys after `files`, as an object. */
    end: (rest: Readonly<Record<string, unknown>>) => {
      const keys = Object.entries(rest).map(
        ([key, value]) => `,${JSON.stringify(key)}:${JSON.stringify(value)}`,
      );
      return `${first ? '' : '\n'}]${keys.join('\n')}}\n`;
    },
  };
};

/** What was found in one text. */
export const recordOf = (report: FileReport) => ({
  stories: report.stories.map(storyOf),
  findings: report.findings.map(finding => findingOf(finding, report)),
});

/** The stable report: one JSON document, its offsets UTF-16 and its lines and columns from 1. */
export const json = (): Format => {
  const { start, file, end } = streamed((report: FileReport) => ({
    path: report.path,
    ...recordOf(report),
  }));
  return { start, file, end: (errors, summary) => end({ errors, summary }) };
};
