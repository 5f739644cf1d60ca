import type { Profile } from './model';
import { TIMES } from './times';

/** No particular house: the competencies that most behavioural interviews ask about. */
export const general: Profile = {
  id: 'general',
  name: 'General',
  principles: [
    {
      id: 'problem-solving',
      name: 'Problem Solving',
      question: 'Walk me through a hard problem, from the first sign of it to the solution.',
    },
    {
      id: 'initiative',
      name: 'Initiative',
      question: 'Tell me about something you started that nobody had asked you for.',
    },
    {
      id: 'leadership',
      name: 'Leadership',
      question: 'Describe a time you led people who did not have to follow you.',
    },
    {
      id: 'teamwork',
      name: 'Teamwork',
      aliases: ['Collaboration'],
      question: 'Tell me about a piece of work that you could only finish with others. What was your part?',
    },
    {
      id: 'conflict',
      name: 'Conflict',
      aliases: ['Conflict Resolution'],
      question: 'When did you and a colleague disagree about something that mattered? How did it end?',
    },
    {
      id: 'communication',
      name: 'Communication',
      question:
        'When did you have to explain something difficult to people who did not share your background?',
    },
    {
      id: 'adaptability',
      name: 'Adaptability',
      question: 'Describe a plan that stopped fitting half-way. What did you change?',
    },
    {
      id: 'failure',
      name: 'Failure',
      aliases: ['Mistake'],
      question: 'Tell me about something that went wrong because of you. What did you do next?',
    },
    {
      id: 'decision-making',
      name: 'Decision Making',
      question: 'What was the hardest choice you made at work in the last two years, and what decided it?',
    },
    {
      id: 'planning',
      name: 'Planning',
      aliases: ['Time Management', 'Prioritisation', 'Prioritization'],
      question: 'Tell me about a deadline that was in danger. How did you choose what to do first?',
    },
    {
      id: 'customer-focus',
      name: 'Customer Focus',
      question: 'When did you go out of your way for a customer, a patient, a pupil or a guest?',
    },
    {
      id: 'learning',
      name: 'Learning',
      question: 'What did you have to learn quickly, and how did you go about it?',
    },
  ],
  times: TIMES,
  optionalSteps: [],
  // Many houses take the remit for granted, and none of them scores against a published list of principles.
  severities: { 'no-scope-boundary': 'info', 'principle-not-shown': 'off', 'principle-name-drop': 'off' },
};
