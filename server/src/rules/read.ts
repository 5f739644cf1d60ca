/** What the review floor reads of a story with the rules' own eyes. */
export { concreteActs, type OwnAct, ownActs, ownActsIn } from './acts';
export { learnedOdds } from './learned';
export { othersActs } from './others';
export { grounds, mine, weighing } from './ownership/grounds';
export { cameToAct } from './ownership/no-ownership-proof';
export { hasBoundary, isPossessed } from './ownership/no-scope-boundary';
export { bargain } from './reflection/bargains';
export { default as genericReflection } from './reflection/generic-reflection';
export * as prices from './reflection/prices';
export { isServed } from './result/no-business-impact';
export { lasts } from './result/no-second-order-effect';
export { followed, goesOn, ownVersion, PEERS, practices, putIn, unread } from './result/practice';
export { isAverted, isNumber, isRelieved, PERIOD } from './result/relief';
export { tries, triesOut } from './tried';
export { sectionOf, sentencesOf } from './view';
