import type { Profile } from '../model';
import { TIMES } from '../times';
import { signals } from './signals';
import { values } from './values';

/** The five signals that Meta's behavioural interviews look for, then the company's values. */
export const meta: Profile = {
  id: 'meta',
  name: 'Meta',
  principles: [...signals, ...values],
  times: TIMES,
  optionalSteps: [],
  severities: {},
};
