import type { Profile } from './model';
import { TIMES } from './times';

/** Microsoft's core competencies and culture. Shared work is asked for there, so a "we" weighs less. */
export const microsoft: Profile = {
  id: 'microsoft',
  name: 'Microsoft',
  principles: [
    {
      id: 'growth-mindset',
      name: 'Growth Mindset',
      question: 'Tell me about feedback that stung. What did you do differently afterwards?',
    },
    {
      id: 'adaptability',
      name: 'Adaptability',
      question: 'When did the ground shift under a project of yours, and how did you adjust?',
    },
    {
      id: 'collaboration',
      name: 'Collaboration',
      aliases: ['One Microsoft'],
      question: 'Describe something you could only do by joining forces with a group that had other goals.',
    },
    {
      id: 'customer-focus',
      name: 'Customer Focus',
      aliases: ['Customer Obsessed'],
      question: 'When did what a customer needed differ from what they asked for?',
    },
    {
      id: 'drive-for-results',
      name: 'Drive for Results',
      question: 'Tell me about an outcome that would not have happened without you.',
    },
    {
      id: 'influencing-for-impact',
      name: 'Influencing for Impact',
      question: 'When did you move people whom you had no authority over?',
    },
    {
      id: 'judgment',
      name: 'Judgment',
      aliases: ['Judgement'],
      question: 'Describe a decision where every option had a cost. How did you weigh them?',
    },
    {
      id: 'diversity-and-inclusion',
      name: 'Diversity and Inclusion',
      aliases: ['Diverse and Inclusive'],
      question: 'When did you make sure that a voice that was being missed got heard?',
    },
  ],
  times: TIMES,
  optionalSteps: [],
  severities: { 'we-language': 'info' },
};
