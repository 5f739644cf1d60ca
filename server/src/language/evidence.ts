import * as CHECKS from './lexicon/checks';
import * as COSTS from './lexicon/costs';
import { EVIDENCE_NOUNS } from './lexicon/results';
import { setOf } from './measures';

/** Nouns of what is written or measured down. */
export const EVIDENCE = setOf(EVIDENCE_NOUNS);
/** Classes of words by which a check is told; see `lexicon/checks.ts`. */
export const PROVING = setOf(CHECKS.PROVING_VERBS);
export const MEASURING = setOf(CHECKS.MEASURING_VERBS);
export const TRYING = setOf(CHECKS.TRYING_VERBS);
export const LOOKING = setOf(CHECKS.LOOKING_VERBS);
export const BREAKING = setOf(CHECKS.BREAKING_VERBS);
export const INSTRUMENTS = setOf(CHECKS.INSTRUMENTS);
export const STAND_INS = setOf(CHECKS.STAND_INS);
export const RIGOROUS = setOf(CHECKS.RIGOROUS);
export const AGREEING = setOf(CHECKS.AGREEING_VERBS);
export const ASSESSING = setOf(CHECKS.ASSESSING_VERBS);
export const AUTHORITIES = setOf(CHECKS.AUTHORITIES);
/** Words of what a choice takes; see `lexicon/costs.ts`. */
export const COSTLY = setOf(COSTS.COSTLY_VERBS);
export const COST_NOUNS = setOf(COSTS.COST_NOUNS);
export const COSTLY_ADJECTIVES = setOf(COSTS.COSTLY_ADJECTIVES);
export const MINDING = setOf(COSTS.MINDING_VERBS);
