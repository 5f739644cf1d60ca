import type { Principle } from '../model';

/** Whom it is for, what it costs, and who else is touched by it. */
export const customers: readonly Principle[] = [
  {
    id: 'customer-obsession',
    name: 'Customer Obsession',
    question: 'When did you change a plan because of something you learned from a customer?',
    questions: [
      'Tell me about a need that you saw before anybody asked for it.',
      'When did you say no to a customer, and why was that the better service?',
    ],
    cues: 'served',
    evidence: [
      { text: 'Somebody who is served appears as a person with a problem, not as a number.', from: ['cues'] },
      { text: 'What you did starts from what they went through.', from: ['decision', 'howYouCameToAct'] },
      { text: 'The end is told from their side: what they got, or were spared.', from: ['gain'] },
    ],
    antiSignals: [
      'The work starts from a tool, a target or a wish of the house.',
      'Customers are mentioned once, at the end, to be pleased.',
    ],
    leadWith: {
      text: 'Open with the person who had the problem and what it did to them.',
      from: ['cues', 'gain'],
    },
    emphasise: {
      text: 'How you learned what they needed, and what changed for them.',
      from: ['gain', 'verification'],
    },
    downplay: { text: 'How the inside of your solution works.', from: ['acts'] },
  },
  {
    id: 'frugality',
    name: 'Frugality',
    question: 'Tell me about a result you reached with less money, time or staff than expected.',
    questions: [
      'What did you build or repair rather than buy?',
      'When did a tight budget lead you to a better solution?',
    ],
    cues: 'thrift',
    evidence: [
      { text: 'The means are named: what you had, and what it would usually take.', from: ['cues'] },
      { text: 'A dearer way is named and declined, with the reason.', from: ['decision'] },
      { text: 'What was saved is a number, and still a saving months later.', from: ['gain', 'lasting'] },
    ],
    antiSignals: [
      'The saving is somebody else’s time or somebody else’s trouble.',
      'Cheap is told as the goal, and what it achieved is missing.',
    ],
    leadWith: {
      text: 'Open with what you had and what it would have cost the usual way.',
      from: ['cues', 'numbers'],
    },
    emphasise: {
      text: 'The dearer way that you declined, and what the cheaper one gave up.',
      from: ['decision'],
    },
    downplay: { text: 'Whose it was and who allowed it.', from: ['boundary'] },
  },
  {
    id: 'invent-and-simplify',
    name: 'Invent and Simplify',
    question: 'What have you made markedly simpler, and how did you find the simpler way?',
    questions: [
      'Which idea from another trade have you brought into yours?',
      'Tell me about something that you took away, and nobody missed.',
    ],
    cues: 'simplified',
    evidence: [
      { text: 'The old way is there, with the step that made it hard.', from: ['cues'] },
      { text: 'The new way is yours, and it has fewer parts.', from: ['acts'] },
      { text: 'Others took it up because it was easier.', from: ['lasting'] },
    ],
    antiSignals: [
      'A new tool is added and no old step goes.',
      'The idea was handed over finished by somebody else.',
    ],
    leadWith: {
      text: 'Open with the old way in one sentence, and with the step you removed.',
      from: ['cues', 'acts'],
    },
    emphasise: {
      text: 'Where the idea came from, and who uses it without you.',
      from: ['decision', 'lasting'],
    },
    downplay: { text: 'The repair itself, where it was only a repair.', from: ['numbers'] },
  },
  {
    id: 'success-and-scale-bring-broad-responsibility',
    name: 'Success and Scale Bring Broad Responsibility',
    aliases: ['Broad Responsibility'],
    question: 'When did you weigh the effect of your work on people beyond your customers and your company?',
    questions: [
      'Tell me about a side effect of your work that nobody had asked you to care about.',
      'When did you give up some gain because of what it would do to others?',
    ],
    cues: 'wider',
    evidence: [
      {
        text: 'People who never bought anything from you appear, with what happens to them.',
        from: ['cues'],
      },
      { text: 'What you gave up for them is told.', from: ['decision'] },
      { text: 'The change holds when nobody watches.', from: ['lasting'] },
    ],
    antiSignals: [
      'Good intentions without an act.',
      'The wider effect is a happy accident that is claimed afterwards.',
    ],
    leadWith: { text: 'Open with the people outside, and with what your work did to them.', from: ['cues'] },
    emphasise: { text: 'What it cost to do it properly, and what lasted.', from: ['decision', 'lasting'] },
    downplay: { text: 'What your own side earned by it.', from: ['gain'] },
  },
];
