import { amazon } from './amazon';
import { consulting } from './consulting';
import { general } from './general';
import { google } from './google';
import { meta } from './meta';
import { microsoft } from './microsoft';
import type { Principle, Profile } from './model';
import { nearest, normalised } from './nearest';
import { ukCivilService } from './uk-civil-service';

export { findLevel, LEVEL_ALIASES, nearestLevel } from './levels';
export type * from './model';
export { nearest, normalised } from './nearest';

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

const byName: ReadonlyMap<string, Profile> = new Map(
  profiles.flatMap(profile => [
    [normalised(profile.id), profile] as const,
    [normalised(profile.name), profile] as const,
  ]),
);

/** The profile of that id or name (case, spaces and hyphens don't matter), or null. */
export const findProfile = (id: string): Profile | null => byName.get(normalised(id)) ?? null;

/** The id of the profile that was most likely meant, or null. */
export const nearestProfile = (id: string): string | null =>
  nearest(
    id,
    profiles.map(profile => profile.id),
  );

const namesOf = (principle: Principle): readonly string[] => [
  principle.name,
  principle.id,
  ...(principle.aliases ?? []),
];

/** The profile's principle of that name, id or alias (case, spaces, hyphens and punctuation don't matter), or null. */
export const findPrinciple = (profile: Profile, name: string): Principle | null => {
  const wanted = normalised(name);
  return profile.principles.find(one => namesOf(one).some(known => normalised(known) === wanted)) ?? null;
};

/** The profile's principle that was most likely meant by a name it does not know, or null. */
export const nearestPrinciple = (profile: Profile, name: string): Principle | null => {
  const close = nearest(name, profile.principles.flatMap(namesOf));
  return close === null ? null : findPrinciple(profile, close);
};
