import type { Principle, Profile } from '../model';
import { TIMES } from '../times';
import { customers } from './customers';
import { delivery } from './delivery';
import { judgement } from './judgement';
import { people } from './people';

/** As they are published. */
const ORDER = [
  'customer-obsession',
  'ownership',
  'invent-and-simplify',
  'are-right-a-lot',
  'learn-and-be-curious',
  'hire-and-develop-the-best',
  'insist-on-the-highest-standards',
  'think-big',
  'bias-for-action',
  'frugality',
  'earn-trust',
  'dive-deep',
  'have-backbone-disagree-and-commit',
  'deliver-results',
  'strive-to-be-earths-best-employer',
  'success-and-scale-bring-broad-responsibility',
];

const place = ({ id }: Principle): number => ORDER.indexOf(id);

/** Amazon's sixteen leadership principles under their public names; all that is said about them is our own. */
export const amazon: Profile = {
  id: 'amazon',
  name: 'Amazon',
  principles: [...customers, ...judgement, ...people, ...delivery].sort((a, b) => place(a) - place(b)),
  times: TIMES,
  optionalSteps: [],
  severities: {},
};
