export { type Actor, agentOf, clauseActor } from './actor';
export { type Analysis, actOf, analyse, createAnalyser } from './analyse';
export type { Clause } from './clauses';
export { CUES, type Cue } from './cues';
export {
  AGREEING,
  ASSESSING,
  AUTHORITIES,
  BREAKING,
  COST_NOUNS,
  COSTLY,
  COSTLY_ADJECTIVES,
  EVIDENCE,
  evidenceClasses,
  INSTRUMENTS,
  LOOKING,
  MEASURING,
  MINDING,
  PROVING,
  RIGOROUS,
  STAND_INS,
  TRYING,
} from './evidence';
export { isQuantity, type Metric } from './metric';
export type { NumberMention, NumberRole, NumberType } from './numbers';
export { compileOwnPhrases, LONGEST_PHRASE, phraseWords } from './own-phrases';
export type { Hit } from './patterns';
export { isAgentive, readPhrase } from './subjects';
export { singular, T, type Token } from './tags';
export { isKnownAdjective as isAdjective, type VerbClass, verbClass } from './words';
