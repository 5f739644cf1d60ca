import type { Span } from '../text/span';

const SHAPES: readonly RegExp[] = [
  // [before?], and what templates leave behind: [insert …], [X …], [Your team]
  /\[[^[\]\n]{0,120}\?\]/g,
  /\[(?:insert|add|fill|describe|your|name|number|company|team|date|todo|tbd|tbc|enter|specify|ask|check|find|get|look|confirm|put|write|say|mention|need|needs|details|figure|figures|stat|stats|quote|example|more|missing|to|x|y|z|n|xx|metric|result|amount)(?:[\s:][^[\]\n]{0,120})?\]/gi,
  // <number>: words in angle brackets that are no markup
  /(?<![\p{L}\p{N}_)\]])<[a-z][a-z ,'’-]{0,60}>/giu,
  /\b(?:TODO|TBD|TBC|FIXME)\b/g,
  /\bX{2,}\s?%|(?<![\p{L}\p{N}])X%/gu,
  /[$£€][XYZ]{1,4}(?:[kKmM]|bn)?\b/g,
  /_{3,}/g,
  /\blorem ipsum\b|\blorem\b/gi,
];

/** Gaps in a masked text; `code` tells whether an offset stands in inline code, where nothing is a gap. */
export const findPlaceholders = (
  text: string,
  code: (offset: number) => boolean,
): readonly (Span & { readonly text: string })[] => {
  if (!/[[<_$£€]|TODO|TB[DC]|FIXME|X%|XX|[Ll]orem|LOREM/.test(text)) return [];
  const found: (Span & { text: string })[] = [];
  for (const shape of SHAPES)
    for (const match of text.matchAll(shape)) {
      const span = { start: match.index, end: match.index + match[0].length, text: match[0] };
      if (code(span.start) || found.some(other => other.start < span.end && span.start < other.end)) continue;
      found.push(span);
    }
  return found.sort((a, b) => a.start - b.start);
};

/** The text with its gaps blanked out, so that no rule reads a prompt as the writer's words. */
export const withoutPlaceholders = (text: string, gaps: readonly Span[]): string => {
  let out = text;
  for (const gap of gaps) {
    // What follows a TODO is a note to oneself.
    const note = /^(?:TODO|TBD|TBC|FIXME)\b[^.!?;\n]*/.exec(text.slice(gap.start));
    const end = note ? gap.start + note[0].length : gap.end;
    out = out.slice(0, gap.start) + ' '.repeat(end - gap.start) + out.slice(end);
  }
  return out;
};
