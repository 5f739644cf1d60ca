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
