import weakFollowUp from './follow-ups/weak-follow-up';
import assignedNotInitiated from './ownership/assigned-not-initiated';
import handoff from './ownership/handoff';
import noScopeBoundary from './ownership/no-scope-boundary';
import othersDidTheWork from './ownership/others-did-the-work';
import vagueVerb from './ownership/vague-verb';
import weLanguage from './ownership/we-language';
import genericReflection from './reflection/generic-reflection';
import noBusinessImpact from './result/no-business-impact';
import noMetricDelta from './result/no-metric-delta';
import vagueResult from './result/vague-result';
import type { Rule } from './rule';
import draft from './structure/draft';
import leftoverPlaceholder from './structure/leftover-placeholder';
import missingSection from './structure/missing-section';
import { configuration, directive, fileTooLarge, frontMatter, notEnglish } from './structure/reported';
import sectionOverTime from './time/section-over-time';
import storyOverTime from './time/story-over-time';

export type { FixKind, Report, Rule, RuleFix } from './rule';
export type { AnswerView, SectionView, SentenceView, StoryView } from './view';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  missingSection,
  leftoverPlaceholder,
  frontMatter,
  directive,
  draft,
  configuration,
  fileTooLarge,
  notEnglish,
  sectionOverTime,
  storyOverTime,
  weLanguage,
  othersDidTheWork,
  handoff,
  noScopeBoundary,
  assignedNotInitiated,
  vagueVerb,
  noMetricDelta,
  vagueResult,
  noBusinessImpact,
  genericReflection,
  weakFollowUp,
];

export const ruleIds: readonly string[] = rules.map(rule => rule.id);
