export { CUSTOM_ID, CUSTOM_STEPS, type CustomRule, isCustomId } from './custom';
export * from './defaults';
export { isStarrc, STARRC_NAMES, starrcCandidates } from './find';
export * from './model';
export { nearestName } from './nearest';
export { resolve } from './resolve';
export { parseStarrc, STARRC_KEYS, type Starrc } from './starrc';
export type { KnownRules } from './starrc-rules';
