/** What the review floor reads of a story with the rules' own eyes. */
export { concreteActs, ownActs, ownActsIn } from './acts';
export { sectionOf, sentencesOf } from './view';
