import type { Profile } from '../model';
import { TIMES } from '../times';
import { byOneself } from './by-oneself';
import { withOthers } from './with-others';

/** No particular house: the competencies that most behavioural interviews ask about. */
export const general: Profile = {
  id: 'general',
  name: 'General',
  principles: [...byOneself, ...withOthers],
  times: TIMES,
  optionalSteps: [],
  // Many houses take the remit for granted, and none of them scores against a published list of principles.
  severities: { 'no-scope-boundary': 'info', 'principle-not-shown': 'off', 'principle-name-drop': 'off' },
};
