import type { Profile } from './model';
import { TIMES } from './times';

/** Amazon's sixteen leadership principles under their public names; the questions are our own. */
export const amazon: Profile = {
  id: 'amazon',
  name: 'Amazon',
  principles: [
    {
      id: 'customer-obsession',
      name: 'Customer Obsession',
      question: 'When did you change a plan because of something you learned from a customer?',
    },
    {
      id: 'ownership',
      name: 'Ownership',
      question: 'Describe a problem outside your remit that you took on and saw through to the end.',
    },
    {
      id: 'invent-and-simplify',
      name: 'Invent and Simplify',
      question: 'What have you made markedly simpler, and how did you find the simpler way?',
    },
    {
      id: 'are-right-a-lot',
      name: 'Are Right, A Lot',
      question: 'Tell me about a judgement call you made with little data. How did it turn out?',
    },
    {
      id: 'learn-and-be-curious',
      name: 'Learn and Be Curious',
      question: 'When did learning something new, unprompted, change how you did your work?',
    },
    {
      id: 'hire-and-develop-the-best',
      name: 'Hire and Develop the Best',
      question: 'Tell me about someone you helped to grow. What did you do, and where are they now?',
    },
    {
      id: 'insist-on-the-highest-standards',
      name: 'Insist on the Highest Standards',
      question: 'When did you refuse to ship something that others thought was good enough?',
    },
    {
      id: 'think-big',
      name: 'Think Big',
      question: 'Describe a time you proposed something far larger than what was asked for.',
    },
    {
      id: 'bias-for-action',
      name: 'Bias for Action',
      question: 'When did you act before you had all the facts? What was the risk, and why take it?',
    },
    {
      id: 'frugality',
      name: 'Frugality',
      question: 'Tell me about a result you reached with less money, time or staff than expected.',
    },
    {
      id: 'earn-trust',
      name: 'Earn Trust',
      question: 'When did you have to win back the confidence of a colleague, a team or a client?',
    },
    {
      id: 'dive-deep',
      name: 'Dive Deep',
      question: 'Tell me about a time the numbers and the anecdotes disagreed. How did you get to the cause?',
    },
    {
      id: 'have-backbone-disagree-and-commit',
      name: 'Have Backbone; Disagree and Commit',
      aliases: ['Have Backbone', 'Disagree and Commit'],
      question: 'When did you argue against a decision, and what did you do once it was made?',
    },
    {
      id: 'deliver-results',
      name: 'Deliver Results',
      question: 'Tell me about a goal that was slipping. What did you do to reach it anyway?',
    },
    {
      id: 'strive-to-be-earths-best-employer',
      name: "Strive to be Earth's Best Employer",
      aliases: ["Earth's Best Employer", 'Best Employer'],
      question: 'What have you done to make work safer, fairer or kinder for the people beside you?',
    },
    {
      id: 'success-and-scale-bring-broad-responsibility',
      name: 'Success and Scale Bring Broad Responsibility',
      aliases: ['Broad Responsibility'],
      question:
        'When did you weigh the effect of your work on people beyond your customers and your company?',
    },
  ],
  times: TIMES,
  optionalSteps: [],
  severities: {},
};
