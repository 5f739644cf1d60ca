import type { Principle } from '../model';

/** How one finds out, decides and thinks ahead. */
export const judgement: readonly Principle[] = [
  {
    id: 'are-right-a-lot',
    name: 'Are Right, A Lot',
    question: 'Tell me about a judgement call you made with little data. How did it turn out?',
    questions: [
      'When did you find out that you were wrong, and what made you look?',
      'Whose opinion do you ask for because it will differ from yours?',
    ],
    cues: 'chose',
    evidence: [
      { text: 'More than one option is named, and what spoke for each.', from: ['decision'] },
      { text: 'You looked for what would prove you wrong.', from: ['verification'] },
      { text: 'How it turned out is checked, not assumed.', from: ['numbers'] },
    ],
    antiSignals: [
      'The right answer is known from the start.',
      'Nobody else’s view appears, or it appears to be beaten.',
    ],
    leadWith: { text: 'Open with the choice and with what you did not know.', from: ['decision', 'cues'] },
    emphasise: {
      text: 'What you compared, whom you asked, and how you tested your own view.',
      from: ['verification', 'decision'],
    },
    downplay: { text: 'The steps that anyone would have taken after the choice.', from: ['acts'] },
  },
  {
    id: 'learn-and-be-curious',
    name: 'Learn and Be Curious',
    question: 'When did learning something new, unprompted, change how you did your work?',
    questions: [
      'What have you taken apart only to understand it?',
      'Tell me about a question that you could not leave alone.',
    ],
    cues: 'learned',
    evidence: [
      {
        text: 'A question drives the story before there is any use for the answer.',
        from: ['cues', 'howYouCameToAct'],
      },
      { text: 'How you learned it is told: what you read, tried, took apart.', from: ['acts'] },
      { text: 'What you do differently since then follows from it.', from: ['learning'] },
    ],
    antiSignals: ['A course that somebody sent you on.', 'The lesson could close any story.'],
    leadWith: {
      text: 'Open with the question that you could not leave alone.',
      from: ['howYouCameToAct', 'cues'],
    },
    emphasise: {
      text: 'How you went about it, and what it taught you about more than this case.',
      from: ['learning', 'acts'],
    },
    downplay: { text: 'The outcome, where it came without the learning.', from: ['gain'] },
  },
  {
    id: 'think-big',
    name: 'Think Big',
    question: 'Describe a time you proposed something far larger than what was asked for.',
    questions: [
      'When did you solve a whole kind of problem where one case was yours?',
      'Tell me about an idea of yours that sounded too large at first.',
    ],
    cues: 'large',
    evidence: [
      {
        text: 'What was asked for and what you proposed are both told, with the distance between them.',
        from: ['cues'],
      },
      { text: 'A first step makes the large thing believable.', from: ['acts'] },
      { text: 'It reached beyond where it began.', from: ['lasting'] },
    ],
    antiSignals: ['A vision with no first step.', 'Large is told in words, and the numbers stay small.'],
    leadWith: { text: 'Open with how far it reached in the end.', from: ['lasting', 'cues'] },
    emphasise: {
      text: 'Why the small version was not enough, and how others came along.',
      from: ['decision', 'lasting'],
    },
    downplay: { text: 'The first case, beyond what it proved.', from: ['acts'] },
  },
  {
    id: 'dive-deep',
    name: 'Dive Deep',
    question: 'Tell me about a time the numbers and the anecdotes disagreed. How did you get to the cause?',
    questions: [
      'Which detail gave it away, and how did you come to look there?',
      'When did you find that a report everybody trusted was wrong?',
    ],
    cues: 'looked',
    evidence: [
      {
        text: 'You went to the thing itself: records, a machine, a place, a person.',
        from: ['cues', 'acts'],
      },
      {
        text: 'A cause is found and shown, and a likely one is ruled out.',
        from: ['decision', 'verification'],
      },
      { text: 'What you checked afterwards is told.', from: ['verification'] },
    ],
    antiSignals: ['Somebody else looked, and you heard the result.', 'The cause is named and never shown.'],
    leadWith: { text: 'Open with the detail that did not fit.', from: ['cues', 'acts'] },
    emphasise: { text: 'How you narrowed it down, and how you proved it.', from: ['verification', 'acts'] },
    downplay: { text: 'Who approved it and how it was rolled out.', from: ['lasting'] },
  },
];
