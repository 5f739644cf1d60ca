import blame from './delivery/blame';
import confidentialDetail from './delivery/confidential-detail';
import filler from './delivery/filler';
import hardToSay from './delivery/hard-to-say';
import adaptationIncomplete from './fit/adaptation-incomplete';
import principleNameDrop from './fit/principle-name-drop';
import principleNotShown from './fit/principle-not-shown';
import questionNotAddressed from './fit/question-not-addressed';
import unsupportedAdaptation from './fit/unsupported-adaptation';
import fewFollowUps from './follow-ups/few-follow-ups';
import followUpIncomplete from './follow-ups/follow-up-incomplete';
import followUpVoice from './follow-ups/follow-up-voice';
import weakFollowUp from './follow-ups/weak-follow-up';
import agentlessPassive from './ownership/agentless-passive';
import assignedNotInitiated from './ownership/assigned-not-initiated';
import fewOwnActions from './ownership/few-own-actions';
import handoff from './ownership/handoff';
import hypothetical from './ownership/hypothetical';
import noDecisionReason from './ownership/no-decision-reason';
import noOwnershipProof from './ownership/no-ownership-proof';
import noScopeBoundary from './ownership/no-scope-boundary';
import othersDidTheWork from './ownership/others-did-the-work';
import unverifiedResult from './ownership/unverified-result';
import vagueVerb from './ownership/vague-verb';
import weLanguage from './ownership/we-language';
import genericReflection from './reflection/generic-reflection';
import noTradeOff from './reflection/no-trade-off';
import reflectionLevel from './reflection/reflection-level';
import conflictingNumbers from './result/conflicting-numbers';
import noBaseline from './result/no-baseline';
import noBusinessImpact from './result/no-business-impact';
import noMetricDelta from './result/no-metric-delta';
import noSecondOrderEffect from './result/no-second-order-effect';
import unsourcedNumber from './result/unsourced-number';
import vagueResult from './result/vague-result';
import type { Rule } from './rule';
import draft from './structure/draft';
import leftoverPlaceholder from './structure/leftover-placeholder';
import missingSection from './structure/missing-section';
import { configuration, directive, fileTooLarge, frontMatter, notEnglish } from './structure/reported';
import sectionOrder from './structure/section-order';
import unknownHeading from './structure/unknown-heading';
import actionShare from './time/action-share';
import repeatedSetup from './time/repeated-setup';
import sectionOverTime from './time/section-over-time';
import slowStart from './time/slow-start';
import storyOverTime from './time/story-over-time';

export type { FixKind, Report, Rule, RuleFix } from './rule';
export type { AdaptationView, AnswerView, PartView, SectionView, SentenceView, StoryView } from './view';

/** Every rule, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  missingSection,
  leftoverPlaceholder,
  sectionOrder,
  unknownHeading,
  frontMatter,
  directive,
  draft,
  configuration,
  fileTooLarge,
  notEnglish,
  sectionOverTime,
  storyOverTime,
  slowStart,
  actionShare,
  repeatedSetup,
  weLanguage,
  othersDidTheWork,
  handoff,
  noScopeBoundary,
  noOwnershipProof,
  assignedNotInitiated,
  fewOwnActions,
  agentlessPassive,
  vagueVerb,
  hypothetical,
  noDecisionReason,
  unverifiedResult,
  noMetricDelta,
  noBaseline,
  vagueResult,
  noBusinessImpact,
  noSecondOrderEffect,
  unsourcedNumber,
  conflictingNumbers,
  genericReflection,
  reflectionLevel,
  noTradeOff,
  weakFollowUp,
  fewFollowUps,
  followUpIncomplete,
  followUpVoice,
  adaptationIncomplete,
  unsupportedAdaptation,
  principleNotShown,
  principleNameDrop,
  questionNotAddressed,
  filler,
  hardToSay,
  blame,
  confidentialDetail,
];

export const ruleIds: readonly string[] = rules.map(rule => rule.id);
