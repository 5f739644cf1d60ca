import { amazon } from './amazon';
import { consulting } from './consulting';
import { general } from './general';
import { google } from './google';
import { meta } from './meta';
import { microsoft } from './microsoft';
import type { Principle, Profile } from './model';
import { normalised } from './names';
import { ukCivilService } from './uk-civil-service';

export { CUE_WORDS, type CueName, type Cues, cuesOf } from './cues';
export { findLevel, LEVEL_ALIASES, LEVEL_BARS, LEVEL_NAMES, type LevelBar } from './levels';
export type * from './model';

/** Every profile, the default first. */
export const profiles: readonly Profile[] = [
  amazon,
  general,
  google,
  meta,
  microsoft,
  consulting,
  ukCivilService,
];

/** Every profile's id. */
export const PROFILE_IDS: readonly string[] = profiles.map(profile => profile.id);

const byName: ReadonlyMap<string, Profile> = new Map(
  profiles.flatMap(profile => [
    [normalised(profile.id), profile] as const,
    [normalised(profile.name), profile] as const,
  ]),
);

/** The profile of that id or name (case, spaces and hyphens don't matter), or null. */
export const findProfile = (id: string): Profile | null => byName.get(normalised(id)) ?? null;

/** Every name a principle goes by, the one to show first. */
export const namesOf = (principle: Principle): readonly string[] => [
  principle.name,
  principle.id,
  ...(principle.aliases ?? []),
];

/** The profile's principle of that name, id or alias (case, spaces, hyphens and punctuation don't matter), or null. */
export const findPrinciple = (profile: Profile, name: string): Principle | null => {
  const wanted = normalised(name);
  return profile.principles.find(one => namesOf(one).some(known => normalised(known) === wanted)) ?? null;
};
