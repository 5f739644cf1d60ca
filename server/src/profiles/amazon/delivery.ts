import type { Principle } from '../model';

/** Whose it is, how soon, how well, and whether it gets done. */
export const delivery: readonly Principle[] = [
  {
    id: 'ownership',
    name: 'Ownership',
    question: 'Describe a problem outside your remit that you took on and saw through to the end.',
    questions: [
      'When did you do something that nobody would have blamed you for leaving?',
      'Tell me about a decision that cost you now and paid off a year later.',
    ],
    cues: 'took',
    evidence: [
      { text: 'Whose it was is said, and that it was not yours.', from: ['boundary'] },
      { text: 'How you came to act is said: nobody asked, and you did.', from: ['howYouCameToAct'] },
      { text: 'You stayed until it held, and somebody owns it now.', from: ['verification', 'lasting'] },
    ],
    antiSignals: ['It was given to you.', 'It ends where you passed it on.', 'A group does the work.'],
    leadWith: {
      text: 'Open with the outcome, then with whose problem it was.',
      from: ['numbers', 'boundary'],
    },
    emphasise: {
      text: 'That nobody asked, and how you followed it to the end.',
      from: ['howYouCameToAct', 'verification'],
    },
    downplay: { text: 'Help from others, beyond naming it.', from: ['decision'] },
  },
  {
    id: 'insist-on-the-highest-standards',
    name: 'Insist on the Highest Standards',
    question: 'When did you refuse to ship something that others thought was good enough?',
    questions: [
      'Which standard did you raise, and who disliked it?',
      'Tell me about a fault that you would not pass on.',
    ],
    cues: 'checked',
    evidence: [
      { text: 'The standard is named and can be measured.', from: ['cues', 'numbers'] },
      { text: 'Others thought it was good enough, and you say what it cost to go on.', from: ['decision'] },
      { text: 'The fault is fixed at its root and stays fixed.', from: ['verification', 'lasting'] },
    ],
    antiSignals: [
      'Working late in place of a standard.',
      'The standard is met once, by you, and nobody holds it after.',
    ],
    leadWith: { text: 'Open with the fault and with who would have let it pass.', from: ['cues'] },
    emphasise: {
      text: 'How you measured, what you refused, and what keeps the standard up.',
      from: ['numbers', 'verification'],
    },
    downplay: { text: 'How hard you worked.', from: ['acts'] },
  },
  {
    id: 'bias-for-action',
    name: 'Bias for Action',
    question: 'When did you act before you had all the facts? What was the risk, and why take it?',
    questions: [
      'Tell me about a step you could undo, and took for that reason.',
      'What would have happened had you waited for permission?',
    ],
    cues: 'fast',
    evidence: [
      { text: 'How soon you acted is said, in hours or days.', from: ['cues'] },
      { text: 'The risk is named, and how it could have been undone.', from: ['decision'] },
      { text: 'What waiting would have cost is told.', from: ['gain', 'numbers'] },
    ],
    antiSignals: [
      'Weeks of analysis before the first step.',
      'Speed without a thought for what could go wrong.',
    ],
    leadWith: {
      text: 'Open with the moment you saw it and how soon you moved.',
      from: ['cues', 'howYouCameToAct'],
    },
    emphasise: { text: 'The risk you weighed, and the smallest step that was enough.', from: ['decision'] },
    downplay: { text: 'Long study and everybody’s agreement.', from: ['learning'] },
  },
  {
    id: 'deliver-results',
    name: 'Deliver Results',
    question: 'Tell me about a goal that was slipping. What did you do to reach it anyway?',
    questions: [
      'What did you drop so that the rest could be on time?',
      'Which obstacle nearly stopped it, and what got you past it?',
    ],
    cues: 'results',
    evidence: [
      { text: 'The goal can be checked, and has a date.', from: ['cues'] },
      { text: 'What stood in the way is named, and what you did about it.', from: ['acts', 'decision'] },
      { text: 'Before and after are numbers, and somebody gains.', from: ['numbers', 'gain'] },
    ],
    antiSignals: ['Effort in place of a result.', 'The result is told as how people felt.'],
    leadWith: { text: 'Open with the number you reached and the date.', from: ['numbers', 'cues'] },
    emphasise: {
      text: 'What nearly stopped it, and which of your acts made the difference.',
      from: ['acts', 'gain'],
    },
    downplay: { text: 'What you learned on the way.', from: ['learning'] },
  },
];
