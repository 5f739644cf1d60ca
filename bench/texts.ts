import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDERS = ['samples', 'test/corpus/tune/stories', 'test/corpus/held/stories'];

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The repository's own stories, in a fixed order. */
export const stories: readonly string[] = FOLDERS.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.star.md'))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8')),
);

/** Of those of about 500 words as many as a run has time for. */
export const halfThousand = stories.filter(text => wordsIn(text) >= 400 && wordsIn(text) <= 600).slice(0, 21);

/** Other words in each copy, so that no sentence is met twice. */
export const varied = (text: string, copy: number): string =>
  copy === 0 ? text : text.replace(/([a-z])([.!?])(?=\s|$)/g, `$1 in lot ${copy}$2`);

/** `count` stories, all different. */
export const manyStories = (count: number): readonly string[] =>
  Array.from({ length: count }, (_each, index) =>
    varied(stories[index % stories.length]!, Math.floor(index / stories.length)),
  );

/** One file of `length` UTF-16 code units that holds story after story, all different. */
export const longText = (length: number): string => {
  const parts: string[] = [];
  let sum = 0;
  for (let index = 0; sum < length; index++) {
    const story = stories[index % stories.length]!.replace(/^\uFEFF/, '').replace(
      /^---\r?\n[\s\S]*?\n---\r?\n/,
      '',
    );
    const part = `${varied(story, Math.floor(index / stories.length))}\n\n`;
    parts.push(part);
    sum += part.length;
  }
  return parts.join('').slice(0, length);
};

const TYPED =
  'I rang the two depots that had not answered, read their counts back to them and wrote both down. ' +
  'Then I moved the cut-off to four, because the last van had left before three of the returns came in. ' +
  'The first week it took 20 minutes instead of 55, and I kept the sheet open until the shift had signed it off. Done.';

/** The states of a story while `count` characters are typed in its middle, one by one. */
export const typing = (story: string, count: number): readonly string[] => {
  const middle = Math.floor(story.length / 2);
  const stop = story.indexOf('. ', middle);
  const at = stop < 0 ? middle : stop + 2;
  return Array.from(
    { length: count },
    (_each, index) => story.slice(0, at) + TYPED.slice(0, index + 1) + story.slice(at),
  );
};
