import type { Profile } from './model';
import { TIMES } from './times';

/** Fit interviews at consulting houses: one story, probed for ten minutes and more. */
export const consulting: Profile = {
  id: 'consulting',
  name: 'Consulting',
  principles: [
    {
      id: 'personal-impact',
      name: 'Personal Impact',
      question: 'When did you change the mind of someone who had every reason to say no?',
    },
    {
      id: 'inclusive-leadership',
      name: 'Inclusive Leadership',
      aliases: ['Leadership'],
      question: 'Describe a group of very different people that you brought to one result.',
    },
    {
      id: 'entrepreneurial-drive',
      name: 'Entrepreneurial Drive',
      aliases: ['Drive', 'Achievement'],
      question: 'Tell me about a goal that others thought out of reach. What did you do to get there?',
    },
    {
      id: 'courageous-change',
      name: 'Courageous Change',
      aliases: ['Change'],
      question: 'When did a sudden change leave you without a plan, and what did you make of it?',
    },
    {
      id: 'problem-solving',
      name: 'Problem Solving',
      question: 'Which analysis of yours led somebody to a different decision?',
    },
    {
      id: 'client-service',
      name: 'Client Service',
      question: 'Tell me about a client, inside or outside, whose trust you had to earn.',
    },
  ],
  times: TIMES,
  optionalSteps: [],
  // Engagements are assigned; the probing is about what was done with them.
  severities: { 'no-scope-boundary': 'info', 'assigned-not-initiated': 'info', 'no-ownership-proof': 'off' },
};
