// Learned from test/corpus by scripts/learn.mjs.
import { agentlessPassive } from './agentless-passive';
import { assignedNotInitiated } from './assigned-not-initiated';
import { businessImpact } from './business-impact';
import { decisionReason } from './decision-reason';
import { genericReflection } from './generic-reflection';
import { handoff } from './handoff';
import { hypothetical } from './hypothetical';
import { othersDidTheWork } from './others-did-the-work';
import { ownershipProof } from './ownership-proof';
import { scopeBoundary } from './scope-boundary';
import { secondOrder } from './second-order';
import { systemicInsight } from './systemic-insight';
import { tradeOff } from './trade-off';
import { unverifiedResult } from './unverified-result';
import { vagueResult } from './vague-result';
import { vagueVerb } from './vague-verb';
import { verification } from './verification';
import { weLanguage } from './we-language';
import { weakFollowUp } from './weak-follow-up';

/** Of each rule or signal, see `linear.ts`. */
export const WEIGHTS = {
  'vague-result': vagueResult,
  'generic-reflection': genericReflection,
  'vague-verb': vagueVerb,
  'others-did-the-work': othersDidTheWork,
  handoff: handoff,
  hypothetical: hypothetical,
  'we-language': weLanguage,
  'agentless-passive': agentlessPassive,
  'assigned-not-initiated': assignedNotInitiated,
  'unverified-result': unverifiedResult,
  'weak-follow-up': weakFollowUp,
  'scope-boundary': scopeBoundary,
  'ownership-proof': ownershipProof,
  'decision-reason': decisionReason,
  'trade-off': tradeOff,
  verification: verification,
  'business-impact': businessImpact,
  'second-order': secondOrder,
  'systemic-insight': systemicInsight,
} as const;
