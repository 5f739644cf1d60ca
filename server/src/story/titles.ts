import type { Span } from '../text/span';
import type { StoryDraft, Title } from './drafts';
import type { Paragraph } from './markdown';
import type { Heading } from './model';
import { trimName } from './names';
import type { Source } from './source';

const question = /\?["”’)*_]*\s*$/;
const wholeBold = /^\s*(?:\*\*[^\n]*\*\*|__[^\n]*__)\s*$/;
const introduced = /^\s*[*_]*(?:(?:Q|Question|Story|Example)\s*\d*\s*[:.)—–-]|\d{1,3}[.)]\s)/;

/** A line that can be a title where labels are used: a question, a numbered line, or one wholly in bold. */
export function readTitleLine(source: Source, line: Span, piece: Paragraph): Title | null {
  const text = source.text.slice(line.start, line.end);
  const numbered = piece.numbered && line.start === piece.start;
  if (
    text.length > 300 ||
    !(numbered || question.test(text) || wholeBold.test(text) || introduced.test(text))
  )
    return null;
  const prefix = /^\s*[*_]*(?:(?:Q|Question)\s*\d*\s*[:.)—–-]|\d{1,3}[.)])[*_]*\s*/.exec(text)?.[0] ?? '';
  const place = trimName(source.text, { start: line.start + prefix.length, end: line.end });
  const title = source.plain(place);
  return title === '' ? null : { ...place, from: line.start, text: title, level: 0 };
}

const toTitle = (heading: Heading): Title => ({
  start: heading.start,
  end: heading.end,
  from: heading.start,
  text: heading.text,
  level: heading.level,
});

/**
 * Begins a story. Its title is the nearest heading above the level of its sections, else the nearest heading, else the
 * line right before its first label.
 * @param headings those since the last section, in order
 */
export function beginStory(
  at: number,
  level: number,
  headings: readonly Heading[],
  line: Title | null,
): StoryDraft {
  const heading = headings.findLast(candidate => candidate.level < level) ?? headings.at(-1);
  const title = heading ? toTitle(heading) : line;
  return {
    start: title?.from ?? at,
    end: at,
    title,
    level,
    sections: [],
    followUps: [],
    followUpsHeading: null,
    adaptations: [],
    unknownHeadings: level === 7 ? [] : headings.slice(heading ? headings.indexOf(heading) + 1 : 0),
  };
}
