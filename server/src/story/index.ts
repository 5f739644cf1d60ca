export { createSilencer, type Silencer } from './directives';
export { LEVEL_ALIASES, PACE_RANGE } from './frontMatterFields';
export type * from './model';
export { createStoryParser, parseStoryFile } from './parse';
export { splitSentences } from './sentences';
