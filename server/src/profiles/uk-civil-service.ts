import type { Profile } from './model';
import { TIMES } from './times';

/** The nine behaviours of the UK Civil Service's Success Profiles. They are told as STAR, without a Reflection. */
export const ukCivilService: Profile = {
  id: 'uk-civil-service',
  name: 'UK Civil Service',
  principles: [
    {
      id: 'seeing-the-big-picture',
      name: 'Seeing the Big Picture',
      question: 'When did you shape your work around something happening well outside your own area?',
    },
    {
      id: 'changing-and-improving',
      name: 'Changing and Improving',
      question: 'Which way of working did you change, and how did you bring others with you?',
    },
    {
      id: 'making-effective-decisions',
      name: 'Making Effective Decisions',
      question: 'Describe a decision that you took on incomplete evidence, and how you explained it.',
    },
    {
      id: 'leadership',
      name: 'Leadership',
      question: 'When did people look to you for direction, and what did you give them?',
    },
    {
      id: 'communicating-and-influencing',
      name: 'Communicating and Influencing',
      question: 'Tell me about an audience that was hard to reach. How did you get through?',
    },
    {
      id: 'working-together',
      name: 'Working Together',
      question: 'Describe a partnership across teams or departments. What did you personally put into it?',
    },
    {
      id: 'developing-self-and-others',
      name: 'Developing Self and Others',
      question: 'When did you spot a skill that was missing, in yourself or a colleague, and close the gap?',
    },
    {
      id: 'managing-a-quality-service',
      name: 'Managing a Quality Service',
      question: 'How have you made a service better for the people who depend on it?',
    },
    {
      id: 'delivering-at-pace',
      name: 'Delivering at Pace',
      question: 'Tell me about several deadlines at once. What did you put first, and why?',
    },
  ],
  times: TIMES,
  optionalSteps: ['reflection'],
  // Behaviours are scored on duties of the post, so assigned work is what is expected.
  severities: { 'no-scope-boundary': 'info', 'assigned-not-initiated': 'off', 'no-ownership-proof': 'off' },
};
