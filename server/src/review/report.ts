import type { EffectiveConfig } from '../config/model';
import { findPrinciple } from '../profiles';
import type { StoryView } from '../rules';
import type { Failed } from './findings';
import type { Pace, SectionReport, StoryReport } from './model';
import { notesOf } from './notes';
import { signalsOf } from './signals';
import { studyOf } from './study';
import { profileOf } from './view';

const sectionReports = (story: StoryView): readonly SectionReport[] =>
  story.sections.map(view => ({
    step: view.step,
    steps: view.steps,
    start: view.section.start,
    end: view.section.end,
    heading: { start: view.section.heading.start, end: view.section.heading.end },
    headingText: view.section.heading.text,
    blocks: (view.section.variants.length
      ? [
          ...view.section.blocks,
          ...view.section.variants.flatMap(variant =>
            variant.heading === view.heading ? variant.blocks : [],
          ),
        ]
      : view.section.blocks
    ).map(({ start, end, text }) => ({ start, end, text })),
    words: view.speech.words,
    spokenWords: view.speech.spokenWords,
    syllables: view.speech.syllables,
    seconds: view.speech.seconds,
    low: view.speech.low,
    high: view.speech.high,
    referenceSeconds: view.speech.referenceSeconds,
    targetSeconds: view.targetSeconds,
    capSeconds: view.capSeconds,
    expansions: view.speech.expansions,
    skipped: view.section.skipped,
  }));

/** The pace in force, in the writer's own words a minute. */
export const paceOf = ({ pace, calibration }: EffectiveConfig): Pace => ({
  wordsPerMinute: pace.value / (calibration.value?.factor ?? 1),
  source: pace.source,
  sections: calibration.value?.sections ?? 0,
});

/** What the shells show of one story. */
export const reportOf = (story: StoryView, config: EffectiveConfig, failed: Failed): StoryReport => {
  // Read when somebody looks: a keystroke's findings need neither.
  let signals: StoryReport['signals'] | null = null;
  let notes: StoryReport['notes'] | null = null;
  let study: StoryReport['study'] | null = null;
  const profile = profileOf(config);
  const named = story.frontMatter?.values.principles ?? [];
  const { from, to } = profile.times[story.level].total;
  return {
    start: story.story.start,
    end: story.story.end,
    title: story.story.title,
    titleSpan: story.story.titleSpan,
    principles: named
      .map(name => findPrinciple(profile, name.text)?.id)
      .filter((id): id is string => id !== undefined),
    level: story.level,
    seconds: story.speech.seconds,
    low: story.speech.low,
    high: story.speech.high,
    targetSeconds: from,
    limitSeconds: to,
    calibrated: config.calibration.value !== null,
    pace: paceOf(config),
    sections: sectionReports(story),
    get signals() {
      signals ??= signalsOf(story, failed);
      return signals;
    },
    get notes() {
      notes ??= notesOf(story, this.signals);
      return notes;
    },
    get study() {
      study ??= studyOf(story, this, config);
      return study;
    },
  };
};
