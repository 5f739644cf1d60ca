import { COACHING } from '../profiles/coaching';
import type {
  PreviewFinding,
  PreviewModel,
  PreviewParagraph,
  PreviewParams,
  PreviewSignal,
  PreviewStep,
  PreviewStory,
} from '../protocol';
import type { Finding, Quote, SectionReport, Signal, StoryReport } from '../review/model';
import { type Checked, lineStart, MOST_STORIES, rangeOf } from './checked';
import { fixesOf } from './fixRequest';
import { findingsBySection, findingsByStory } from './grouping';
import { notesOf } from './notes';
import { type Piece, within } from './pieces';
import { shownText } from './shown';
import { shownSignals } from './signals';
import { principleView, readingOf } from './study';
import { levelSwitch, principleIn, principleSwitch, profileIn } from './switches';
import { sectionName } from './wording';

type Asked = Omit<PreviewParams, 'uri'>;

/** Everything that the panel shows of a document, finished. */
export function previewOf(document: Checked, asked: Asked = {}): PreviewModel {
  const profile = profileIn(document);
  const ofStory = findingsByStory(document);
  return {
    uri: document.uri,
    version: document.version,
    profile: { id: profile.id, name: profile.name },
    level: levelSwitch(document, asked),
    principle: principleSwitch(document, asked),
    stories: document.stories
      .slice(0, MOST_STORIES)
      .map((story, index) => storyOf(document, story, ofStory(index), asked)),
    findings: ofStory(null).map(each => findingOf(document, each)),
  };
}

function storyOf(
  document: Checked,
  story: StoryReport,
  findings: readonly Finding[],
  asked: Asked,
): PreviewStory {
  const principle = principleIn(document, asked);
  const inSection = findingsBySection(story, findings);
  const signals = shownSignals(story);
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
    steps: story.sections.map(section => stepOf(document, section, signals, of(section))),
    notes: notesOf(document, story),
    reading: asked.reading === false ? null : readingOf(document, story, principle, findings),
    principle: principle && principleView(document, story, principle),
    findings: of(null),
  };
}

function stepOf(
  document: Checked,
  section: SectionReport,
  signals: readonly Piece<Signal>[],
  findings: readonly PreviewFinding[],
): PreviewStep {
  return {
    step: section.step,
    name: sectionName(section),
    range: rangeOf(document, section),
    headingRange: rangeOf(document, section.heading),
    paragraphs: section.blocks
      .map(block => paragraphOf(document, block, within(signals, block)))
      .filter(({ text }) => text !== ''),
    seconds: section.seconds,
    low: section.low,
    high: section.high,
    referenceSeconds: section.referenceSeconds,
    targetSeconds: section.targetSeconds,
    capSeconds: section.capSeconds,
    words: section.words,
    coaching: COACHING[section.step].coaching,
    mistake: COACHING[section.step].mistake,
    findings,
  };
}

const ITEM = /^[ \t]*([-*+]|\d{1,9}[.)])[ \t]+[*_~`]*$/;

export function paragraphOf(
  document: Checked,
  block: Quote,
  signals: readonly Piece<Signal>[],
): PreviewParagraph {
  const first = block.start + Math.max(0, block.text.search(/\S/));
  const before = document.text.slice(lineStart(document, first), first);
  const { text, placeOf, stretches } = shownText(document.text, block);
  const shown = signals.flatMap((signal): PreviewSignal[] => {
    const place = placeOf(signal);
    if (place === null) return [];
    return [{ kind: signal.item.kind, range: rangeOf(document, signal.item), ...place }];
  });
  return {
    range: rangeOf(document, block),
    text,
    item: ITEM.test(before),
    places: stretches.map(({ at, start }) => ({ at, ...document.lines.positionAt(start) })),
    signals: shown,
  };
}

const findingOf = (document: Checked, finding: Finding): PreviewFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message,
  range: rangeOf(document, finding),
  fixes: fixesOf(finding),
});
