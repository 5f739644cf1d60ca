import type { StoryView } from './view';

/** A list of words that a writer's settings give a rule, lower case; empty where there is none or it is no list. */
export const listOption = (story: Pick<StoryView, 'options'>, name: string): ReadonlySet<string> => {
  const given = story.options[name];
  const words = Array.isArray(given) ? given : typeof given === 'string' ? [given] : [];
  return new Set(
    words
      .filter((word): word is string => typeof word === 'string')
      .map(word => word.trim().toLowerCase())
      .filter(Boolean),
  );
};
