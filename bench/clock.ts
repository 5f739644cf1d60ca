import { DEFAULT_PACE, DEFAULT_PAUSE_SECONDS } from '../server/src/config';
import { type Clock, createClock, type SpeechOptions, type SpokenBlock } from '../server/src/speech';
import { parseStoryFile } from '../server/src/story';

const OPTIONS: SpeechOptions = {
  pace: DEFAULT_PACE,
  calibration: 1,
  calibrated: false,
  pronunciations: {},
  pauseSeconds: DEFAULT_PAUSE_SECONDS,
};

export const spokenIn = (text: string): readonly SpokenBlock[] =>
  parseStoryFile(text).stories.flatMap(story => story.sections.flatMap(section => section.blocks));

/** Times a story with a clock that has met none of its sentences, unless it is handed one that has. */
export const timeStory = (blocks: readonly SpokenBlock[], clock: Clock = createClock()): number =>
  clock.estimate(blocks, OPTIONS).seconds;

/** The first quarter of a text, by its words. */
export const quarter = (text: string): string => {
  const words = [...text.matchAll(/\S+/g)];
  return text.slice(0, words[Math.floor(words.length / 4)]?.index ?? text.length);
};

/** Sentences that are measured anew when one word in the middle of a story changes, and all it has. */
export function measuredAfterEdit(blocks: readonly SpokenBlock[]): {
  readonly anew: number;
  readonly all: number;
} {
  const clock = createClock();
  timeStory(blocks, clock);
  const { measured: all } = clock.statistics();
  const middle = Math.floor(blocks.length / 2);
  const edited = blocks.map((block, index) =>
    index === middle ? { ...block, text: block.text.replace(/[a-z]{4,}/, 'elsewhere') } : block,
  );
  timeStory(edited, clock);
  return { anew: clock.statistics().measured - all, all };
}
