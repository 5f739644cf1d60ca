import type { PreviewFinding, PreviewModel, PreviewParagraph, PreviewStep, PreviewStory } from '../protocol';
import type { Finding, Quote, SectionReport, StoryReport } from '../review/model';
import { type Checked, lineStart, MOST_STORIES, rangeOf } from './checked';
import { findingsBySection, findingsByStory } from './grouping';
import { sectionName } from './wording';

/** Everything that the panel shows of a document, finished. */
export function previewOf(document: Checked): PreviewModel {
  const ofStory = findingsByStory(document);
  return {
    uri: document.uri,
    version: document.version,
    stories: document.stories
      .slice(0, MOST_STORIES)
      .map((story, index) => storyOf(document, story, ofStory(index))),
    findings: ofStory(null).map(each => findingOf(document, each)),
  };
}

function storyOf(document: Checked, story: StoryReport, findings: readonly Finding[]): PreviewStory {
  const inSection = findingsBySection(story, findings);
  const of = (section: SectionReport | null): PreviewFinding[] =>
    inSection(section).map(each => findingOf(document, each));
  return {
    title: story.title,
    range: rangeOf(document, story),
    level: story.level,
    seconds: story.seconds,
    low: story.low,
    high: story.high,
    targetSeconds: story.targetSeconds,
    limitSeconds: story.limitSeconds,
    steps: story.sections.map(section => stepOf(document, section, of(section))),
    findings: of(null),
  };
}

function stepOf(document: Checked, section: SectionReport, findings: readonly PreviewFinding[]): PreviewStep {
  return {
    step: section.step,
    name: sectionName(section),
    range: rangeOf(document, section),
    headingRange: rangeOf(document, section.heading),
    paragraphs: section.blocks.map(block => paragraphOf(document, block)).filter(({ text }) => text !== ''),
    seconds: section.seconds,
    low: section.low,
    high: section.high,
    targetSeconds: section.targetSeconds,
    capSeconds: section.capSeconds,
    words: section.words,
    findings,
  };
}

const ITEM = /^[ \t]*([-*+]|\d{1,9}[.)])[ \t]+[*_~`]*$/;

function paragraphOf(document: Checked, block: Quote): PreviewParagraph {
  const first = block.start + Math.max(0, block.text.search(/\S/));
  const before = document.text.slice(lineStart(document, first), first);
  return { range: rangeOf(document, block), text: spokenText(document.text, block), item: ITEM.test(before) };
}

/** The block as read aloud: markup was blanked out, and a blank that stands for it leaves no gap before a full stop. */
function spokenText(source: string, block: Quote): string {
  if (block.text.length !== block.end - block.start) return collapsed(block.text);
  const kept = [...block.text.matchAll(/\S+|\s/g)].filter(
    ({ 0: piece, index }) => piece !== ' ' || /\s/.test(source[block.start + index] ?? ' '),
  );
  return collapsed(kept.map(match => match[0]).join(''));
}

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim();

const findingOf = (document: Checked, finding: Finding): PreviewFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  range: rangeOf(document, finding),
});
