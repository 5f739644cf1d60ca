import { createLines } from '../text/lines';
import type { Span } from '../text/span';
import type { Directive, Masked, StoryFile } from './model';

const shape = /^<!--+\s*star-(disable-next-line|disable-file|disable|enable)(?=[\s,]|--)([\s\S]*?)-*-->$/;

/**
 * Reads a comment as a directive; null where it is none. Names are separated by spaces or commas; after ` -- ` the
 * writer may say why.
 * @param text the file
 * @param comment from `<!--` to `-->`
 */
export function readDirective(text: string, comment: Span): Directive | null {
  const source = text.slice(comment.start, comment.end);
  const found = shape.exec(source);
  if (!found) return null;
  const [, kind, list] = found;
  const namesStart = comment.start + source.indexOf(`star-${kind}`) + kind!.length + 5;
  const names = list!.split(/\s--(?:\s|$)/, 1)[0]!;
  const rules: Masked[] = [...names.matchAll(/[^\s,]+/g)].map(name => ({
    start: namesStart + name.index,
    end: namesStart + name.index + name[0].length,
    text: name[0],
  }));
  return { start: comment.start, end: comment.end, kind: kind as Directive['kind'], rules };
}

/** Which directive silences a rule at a place, if any. Ask once for each finding; those never named are unused. */
export type Silencer = (rule: string, place: Span) => Directive | null;

/**
 * `star-disable` silences from its end on, until `star-enable`; `star-disable-next-line` what begins on the next line
 * that is not blank; `star-disable-file` everything in the file. Without names each means every rule.
 */
export function createSilencer(file: Pick<StoryFile, 'text' | 'directives'>): Silencer {
  const { text, directives } = file;
  if (directives.length === 0) return () => null;
  const lines = createLines(text);
  const nextLines = new Map<number, Directive[]>();
  for (const directive of directives) {
    if (directive.kind !== 'disable-next-line') continue;
    let line = lines.lineAt(directive.end) + 1;
    while (
      line < lines.count - 1 &&
      /^\s*$/.test(text.slice(lines.lineSpan(line).start, lines.lineSpan(line).end))
    )
      line++;
    nextLines.set(line, [...(nextLines.get(line) ?? []), directive]);
  }
  const timelines = new Map<string, readonly Directive[]>();

  return (rule, place) => {
    let timeline = timelines.get(rule);
    if (!timeline) {
      timeline = directives.filter(
        ({ rules }) => rules.length === 0 || rules.some(name => name.text === rule),
      );
      timelines.set(rule, timeline);
    }
    const nextLine = nextLines
      .get(lines.lineAt(place.start))
      ?.find(directive => timeline.includes(directive));
    if (nextLine) return nextLine;
    const last = timeline.findLast(
      ({ kind, end }) => end <= place.start && (kind === 'disable' || kind === 'enable'),
    );
    if (last?.kind === 'disable') return last;
    return timeline.find(({ kind }) => kind === 'disable-file') ?? null;
  };
}
