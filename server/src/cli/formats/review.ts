import type { Principle } from '../../profiles/model';
import type { Finding, StoryReport } from '../../review';
import { PROBE_TEXTS } from '../../review/follow-ups';
import { following, numbersOf, oneLine, sourceOf } from '../../review/study/jotted';
import { outermost } from '../../review/study/materials';
import type { Reason } from '../../review/study/model';
import type { Span } from '../../text';
import { type Paint, printable } from '../colour';
import { notesOf } from './json';
import { titleOf } from './pretty';

/** A story with what it is read for and what was found in it. */
export interface Told {
  readonly story: StoryReport;
  readonly principle: Principle | null;
  readonly findings: readonly Finding[];
}

/** A row's name and its lines; one without lines is what the story leaves open. */
type Row = readonly [string, readonly string[]];

/** `38% → 6%`, with an open question where only one side is told; a change in words stands for both. */
const number = (story: StoryReport, each: ReturnType<typeof numbersOf>[number]): string => {
  const { before, after, change, text } = each;
  const whole = change !== null && (before === null || change.includes(before));
  const sides = (before ?? after) !== null && !whole;
  const told = sides ? `${before ?? 'before?'} → ${after ?? 'after?'}` : (change ?? text);
  const source = sourceOf(story, each);
  return source && told !== text ? `${told}, ${source}` : told;
};

/** The nine rows of an interviewer's notes, empty ones among them. */
const notesRows = (story: StoryReport): readonly Row[] => {
  const { notes, sections } = story;
  const said = (row: keyof typeof notes): readonly string[] => outermost(notes[row]).map(({ text }) => text);
  return [
    ['Whose it was', said('boundary')],
    ['How you came to act', said('howYouCameToAct')],
    ['What you did', notes.acts.map(act => `${act.verb} ${act.object || following(sections, act)}`)],
    ['Numbers', numbersOf(story).map(each => number(story, each))],
    ['Why you chose it', said('decision')],
    ['Who gained', said('gain')],
    ['What lasted', said('lasting')],
    ['How you know', said('verification')],
    ['What you learned', said('learning')],
  ];
};

const STANDING: Readonly<Record<Reason['standing'], string>> = {
  raises: 'raises the bar',
  meets: 'meets the bar',
  open: 'leaves open',
  below: 'below the bar',
};

/** Somebody's words on one line, no longer than a glance. */
const short = (text: string, most = 90): string => {
  const flat = printable(oneLine(text));
  return flat.length > most ? `${flat.slice(0, most - 1).trimEnd()}…` : flat;
};

const table = (title: string, rows: readonly Row[], paint: Paint): string => {
  if (rows.length === 0) return '';
  const width = rows.reduce((most, [name]) => Math.max(most, name.length), 0);
  const lines = rows.flatMap(([name, told]) =>
    (told.length > 0 ? told : [paint.dim('–')]).map(
      (text, index) => `      ${(index === 0 ? name : '').padEnd(width)}  ${text}\n`,
    ),
  );
  return `\n    ${paint.underline(title)}\n${lines.join('')}`;
};

/**
 * For people: what a listener could write down, how it would be read, and what they would ask next.
 *
 * @param lineOf the line of an offset, from 1
 */
export const reviewText = (
  { story, principle, findings }: Told,
  lineOf: (offset: number) => number,
  paint: Paint,
): string => {
  const { questions, written } = story.study;
  const at = ({ start }: Span): string => paint.dim(`(line ${lineOf(start)})`);
  const reasons = story.study.reading(principle, findings) ?? [];
  const rows = {
    notes: notesRows(story).map(([name, lines]): Row => [name, lines.map(each => short(each))]),
    reading: reasons.map(({ standing, text, places }): Row => {
      const [first] = places;
      return [STANDING[standing], [first ? `${text} ${at(first)} “${short(first.text, 60)}”` : text]];
    }),
    expected: questions.map((each): Row => [each.probe, [`${printable(each.question)} ${at(each)}`]]),
    written: written.map(
      (each): Row => [
        each.seconds === null ? 'no answer yet' : 'answered',
        [`${short(each.question)} ${at(each)}`],
      ],
    ),
  };
  const kind = [story.level, principle?.name].filter(part => part !== undefined).join(' · ');
  return [
    `  ${paint.bold(titleOf(story))} ${paint.dim(`· ${kind}`)}\n`,
    table('What a listener could write down', rows.notes, paint),
    table('How it would be read', rows.reading, paint),
    table('Follow-ups to expect', rows.expected, paint),
    table('Follow-ups written down', rows.written, paint),
  ].join('');
};

const placed = ({ start, end, text }: Span & { readonly text: string }) => ({ start, end, text });

/** The same for programs; offsets as everywhere in the report. */
export const reviewJson = ({ story, principle, findings }: Told) => ({
  title: story.title,
  principle: principle?.id ?? null,
  level: story.level,
  notes: notesOf(story.notes),
  reading:
    story.study.reading(principle, findings)?.map(({ standing, text, places }) => ({
      standing,
      text,
      places: places.map(placed),
    })) ?? null,
  followUps: story.study.questions.map(({ probe, question, ...place }) => ({
    probe,
    probes: PROBE_TEXTS[probe].probes,
    question,
    ...placed(place),
  })),
  written: story.study.written.map(({ question, start, end, seconds }) => ({
    question,
    start,
    end,
    answered: seconds !== null,
  })),
});
