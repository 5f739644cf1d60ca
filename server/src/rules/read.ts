/** What the review floor reads of a story with the rules' own eyes. */
export { concreteActs, ownActs, ownActsIn } from './acts';
export { hasBoundary, isPossessed } from './ownership/no-scope-boundary';
export { lasts } from './result/no-second-order-effect';
export { sectionOf, sentencesOf } from './view';
