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

const CLASSES = {
  evidence: EVIDENCE,
  proving: PROVING,
  measuring: MEASURING,
  trying: TRYING,
  looking: LOOKING,
  breaking: BREAKING,
  instrument: INSTRUMENTS,
  'stand-in': STAND_INS,
  rigorous: RIGOROUS,
  agreeing: AGREEING,
  assessing: ASSESSING,
  authority: AUTHORITIES,
  costly: COSTLY,
  cost: COST_NOUNS,
  'costly-adjective': COSTLY_ADJECTIVES,
  minding: MINDING,
} as const;

const NONE: readonly string[] = [];
let byWord: Map<string, string[]> | null = null;

/** The names of all the classes above that hold a base form. */
export const evidenceClasses = (lemma: string): readonly string[] => {
  if (!byWord) {
    byWord = new Map();
    for (const [name, words] of Object.entries(CLASSES))
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), name]);
  }
  return byWord.get(lemma) ?? NONE;
};
