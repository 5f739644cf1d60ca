import { COACHING } from '../profiles/coaching';
import type { RehearsalModel, RehearsalStep, RehearsalStory } from '../protocol';
import type { SectionReport, StoryReport } from '../review/model';
import { type Checked, MOST_STORIES, rangeOf } from './checked';
import { paragraphOf } from './preview';
import { quotation } from './study';
import { sectionName } from './wording';

/** The stories of a document as they are rehearsed. */
export const rehearsalOf = (document: Checked): RehearsalModel => ({
  uri: document.uri,
  version: document.version,
  stories: document.stories
    .slice(0, MOST_STORIES)
    .map((story, index) => storyOf(document, story, index))
    .filter(({ steps }) => steps.length > 0),
});

function storyOf(document: Checked, story: StoryReport, index: number): RehearsalStory {
  const { title, level, seconds, low, high, targetSeconds, limitSeconds, calibrated } = story;
  return {
    index,
    title,
    range: rangeOf(document, story),
    level,
    plannedSeconds: seconds,
    low,
    high,
    targetSeconds,
    limitSeconds,
    wordsPerMinute: story.pace.wordsPerMinute,
    calibrated,
    gaps: story.study.gaps.map(gap => quotation(document, story, gap).text),
    steps: story.sections.flatMap((section, at) => {
      const step = stepOf(document, story, section, at);
      return step === null ? [] : [step];
    }),
  };
}

/** Null for a step without time of its own, and for one in which nothing is said. */
function stepOf(
  document: Checked,
  story: StoryReport,
  section: SectionReport,
  at: number,
): RehearsalStep | null {
  const { targetSeconds, capSeconds } = section;
  const paragraphs = section.blocks
    .map(block => paragraphOf(document, block, []))
    .filter(({ text }) => text !== '')
    .map(({ text, item }) => ({ text, item }));
  if (targetSeconds === null || capSeconds === null || paragraphs.length === 0) return null;
  return {
    step: section.step,
    name: sectionName(section),
    range: rangeOf(document, section),
    headingRange: rangeOf(document, section.heading),
    coaching: COACHING[section.step].coaching,
    keyWords: story.study
      .keyWords(at)
      .map(words => ({ ...quotation(document, story, words), kind: words.kind })),
    paragraphs,
    plannedSeconds: section.seconds,
    low: section.low,
    high: section.high,
    uncalibratedSeconds: section.referenceSeconds,
    targetSeconds,
    capSeconds,
    words: section.words,
  };
}
