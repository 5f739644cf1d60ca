import { EVIDENCE_NOUNS } from './lexicon/results';
import { setOf } from './measures';

/** Nouns of what is written or measured down. */
export const EVIDENCE = setOf(EVIDENCE_NOUNS);
