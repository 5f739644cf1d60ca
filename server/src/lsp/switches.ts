import { findPrinciple, findProfile, LEVEL_BARS, profiles } from '../profiles/index';
import { LEVELS, type Principle, type Profile } from '../profiles/model';
import type { LevelChoice, Switch, Switches } from '../protocol';
import type { Checked } from './checked';

export const profileIn = (document: Checked): Profile => findProfile(document.profile) ?? profiles[0]!;

/** The document was checked against the level that was asked for, if there is such a level. */
export function levelSwitch(document: Checked, { level }: Switches): Switch<LevelChoice> {
  const { times } = profileIn(document);
  return {
    inForce: document.level,
    switched: level === document.level,
    choices: LEVELS.map(id => ({
      id,
      ...LEVEL_BARS[id],
      targetSeconds: times[id].total.from,
      limitSeconds: times[id].total.to,
    })),
  };
}

/** The principle to look with: the one asked for, else the first that the front matter names. */
export function principleIn(document: Checked, { principle }: Switches): Principle | null {
  const profile = profileIn(document);
  const asked = findPrinciple(profile, String(principle ?? ''));
  return asked ?? findPrinciple(profile, document.stories[0]?.principles[0] ?? '');
}

export function principleSwitch(document: Checked, switches: Switches): Switch {
  const inForce = principleIn(document, switches)?.id ?? null;
  return {
    inForce,
    switched: inForce !== null && switches.principle === inForce,
    choices: profileIn(document).principles.map(({ id, name }) => ({ id, name })),
  };
}
