import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { SectionReport, StoryReport } from '../review/model';
import type { Abilities } from './abilities';
import { type Checked, lineEnd, lineStart, rangeOf } from './checked';
import { clock, sectionName, timeOf } from './wording';

/** Steps of the stories whose steps are labels: Markdown's own outline shows headings and knows no labels. */
export function documentSymbols(
  document: Checked,
  abilities: Abilities,
): DocumentSymbol[] | SymbolInformation[] {
  const stories = document.stories.filter(story =>
    story.sections.some(section => !isHeading(document, section)),
  );
  const symbols = stories.flatMap(story => {
    const steps = story.sections
      .filter(section => !isHeading(document, section))
      .map(each => stepSymbol(document, each));
    return stories.length === 1 ? steps : [storySymbol(document, story, steps)];
  });
  return abilities.hierarchicalSymbols ? symbols : symbols.flatMap(each => flat(document.uri, each));
}

function stepSymbol(document: Checked, section: SectionReport): DocumentSymbol {
  return {
    name: sectionName(section),
    detail: section.targetSeconds === null ? '' : timeOf(section),
    kind: SymbolKind.String,
    range: rangeOf(document, section),
    selectionRange: rangeOf(document, section.heading),
  };
}

function storySymbol(document: Checked, story: StoryReport, children: DocumentSymbol[]): DocumentSymbol {
  return {
    name: story.title || 'Story',
    detail: `about ${clock(story.seconds)} of ${clock(story.limitSeconds)}`,
    kind: SymbolKind.String,
    range: rangeOf(document, story),
    selectionRange: rangeOf(document, story.titleSpan ?? { start: story.start, end: story.start }),
    children,
  };
}

/** Whether Markdown sees a heading there: hashes before it, or a line of `=` under it. */
export function isHeading(document: Checked, { heading }: SectionReport): boolean {
  const start = lineStart(document, heading.start);
  if (/^[ \t]*#{1,6}([ \t]|$)/.test(document.text.slice(start, lineEnd(document, start)))) return true;
  const rest = document.text.slice(start, start + 1000).split(/\r\n|\n|\r/, 2);
  return (
    /^[ ]{0,3}=+[ \t]*$/.test(rest[1] ?? '') || /[\r\n]/.test(document.text.slice(heading.start, heading.end))
  );
}

function flat(uri: string, { name, kind, range, children }: DocumentSymbol): SymbolInformation[] {
  const own: SymbolInformation = { name, kind, location: { uri, range } };
  return [own, ...(children ?? []).flatMap(child => flat(uri, child))];
}
