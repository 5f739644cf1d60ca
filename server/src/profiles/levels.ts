import { LEVELS, type Level } from './model';
import { normalised } from './names';

/** Other names that people use for a level. */
export const LEVEL_ALIASES: Readonly<Record<string, Level>> = {
  junior: 'sde1',
  mid: 'sde2',
  staff: 'principal',
};

/** Every word that names a level, aliases last. */
export const LEVEL_NAMES: readonly string[] = [...LEVELS, ...Object.keys(LEVEL_ALIASES)];

const byName: ReadonlyMap<string, Level> = new Map([
  ...LEVELS.map(level => [level, level] as const),
  ...Object.entries(LEVEL_ALIASES),
]);

/** The level that a name or alias stands for (case, spaces and hyphens don't matter), or null. */
export const findLevel = (name: string): Level | null => byName.get(normalised(name)) ?? null;

/** What a level is called, what a listener expects at it, and what its Reflection is about. */
export interface LevelBar {
  readonly name: string;
  readonly bar: string;
  readonly reflection: string;
}

export const LEVEL_BARS: Readonly<Record<Level, LevelBar>> = {
  sde1: {
    name: 'Junior (SDE1)',
    bar: 'A clear piece of work of your own, done with care, with a first number to show for it. One neighbouring team or shift is reach enough.',
    reflection: 'What you can now do or check that you could not before.',
  },
  sde2: {
    name: 'Mid (SDE2)',
    bar: 'A problem taken from the first sign to a checked result, your steps told one by one, and before and after as numbers.',
    reflection: 'What you do differently since, and what in this story taught you.',
  },
  senior: {
    name: 'Senior',
    bar: 'A problem across borders between teams, a choice with its price, and something that outlasts the fix.',
    reflection: 'The gap behind the problem: whose process, rule or blind spot let it happen.',
  },
  principal: {
    name: 'Principal (staff)',
    bar: 'A direction that several teams took because of you, what it cost them and you, and how it holds without you.',
    reflection: 'The arrangement that produced the problem, and what you changed so that it produces fewer.',
  },
};
