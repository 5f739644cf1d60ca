import type { CodeLens, Command } from 'vscode-languageserver';
import { OPEN_PREVIEW_COMMAND } from '../protocol';
import type { SectionReport, StoryReport } from '../review/model';
import type { Span } from '../text/span';
import type { Abilities } from './abilities';
import { type Checked, MOST_STORIES, rangeOf } from './checked';
import { findingsBySection, findingsByStory } from './grouping';
import { clock, count, sectionName, timeOf } from './wording';

/** A line over each story and each of its steps: how long it is, and how much there is to say about it. */
export function codeLenses(document: Checked, abilities: Abilities): CodeLens[] {
  const ofStory = findingsByStory(document);
  return document.stories.slice(0, MOST_STORIES).flatMap((story, index) => {
    const lens = (place: Span, title: string): CodeLens => {
      const range = rangeOf(document, { start: place.start, end: place.start });
      return { range, command: command(document, range, title, abilities) };
    };
    const findings = ofStory(index);
    const inSection = findingsBySection(story, findings);
    const within = (section: SectionReport): number => inSection(section).length;
    return [
      ...(isStory(story) ? [lens(story.titleSpan ?? story, storyTitle(story, findings.length))] : []),
      ...story.sections
        .filter(section => section.targetSeconds !== null || within(section) > 0)
        .map(section => lens(section.heading, stepTitle(section, within(section)))),
    ];
  });
}

const isStory = (story: StoryReport): boolean => story.sections.length > 0;

const storyTitle = (story: StoryReport, findings: number): string =>
  ['Story', `about ${clock(story.seconds)} of ${clock(story.limitSeconds)}`, ...saying(findings)].join(' · ');

const stepTitle = (section: SectionReport, findings: number): string =>
  [
    sectionName(section),
    ...(section.targetSeconds === null ? [] : [timeOf(section)]),
    ...saying(findings),
  ].join(' · ');

const saying = (findings: number): string[] => (findings === 0 ? [] : [count(findings, 'finding')]);

/** A command that the client does not know would fail on a click; an empty one is text. */
function command(document: Checked, range: CodeLens['range'], title: string, abilities: Abilities): Command {
  return abilities.own.commands?.includes(OPEN_PREVIEW_COMMAND) === true
    ? { title, command: OPEN_PREVIEW_COMMAND, arguments: [document.uri, range] }
    : { title, command: '' };
}
