import type { Profile } from './model';
import { TIMES } from './times';

/** Google's hiring attributes. Collaboration is scored there, so a "we" weighs less. */
export const google: Profile = {
  id: 'google',
  name: 'Google',
  principles: [
    {
      id: 'general-cognitive-ability',
      name: 'General Cognitive Ability',
      aliases: ['GCA'],
      question: 'Tell me about an open-ended problem. How did you break it down, and what did you rule out?',
    },
    {
      id: 'leadership',
      name: 'Leadership',
      aliases: ['Emergent Leadership'],
      question: 'When did you step up to lead, and when did you step back to let somebody else?',
    },
    {
      id: 'role-related-knowledge',
      name: 'Role-Related Knowledge',
      aliases: ['RRK'],
      question: 'Which piece of work shows best what you know of this field?',
    },
    {
      id: 'googleyness',
      name: 'Googleyness',
      aliases: ['Googliness'],
      question: 'Describe a time you worked through ambiguity and helped a colleague on the way.',
    },
  ],
  times: TIMES,
  optionalSteps: [],
  severities: { 'we-language': 'info' },
};
