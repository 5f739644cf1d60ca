import type { Principle } from '../model';

/** How one treats the people beside one. */
export const people: readonly Principle[] = [
  {
    id: 'hire-and-develop-the-best',
    name: 'Hire and Develop the Best',
    question: 'Tell me about someone you helped to grow. What did you do, and where are they now?',
    questions: [
      'When did you turn down a candidate whom everybody liked?',
      'What do you do now that you once did for yourself and now teach?',
    ],
    cues: 'people',
    evidence: [
      { text: 'One person is there, with what they could not do at first.', from: ['cues'] },
      { text: 'What you did for them is concrete and repeated.', from: ['acts'] },
      { text: 'They do it without you today.', from: ['lasting'] },
    ],
    antiSignals: ['Praise for a team in place of a person.', 'You did the work for them.'],
    leadWith: { text: 'Open with where that person is today.', from: ['lasting', 'cues'] },
    emphasise: {
      text: 'What you saw in them, and how you changed the way you taught.',
      from: ['acts', 'decision'],
    },
    downplay: { text: 'Your own part in the work that they did.', from: ['numbers'] },
  },
  {
    id: 'earn-trust',
    name: 'Earn Trust',
    question: 'When did you have to win back the confidence of a colleague, a team or a client?',
    questions: [
      'Tell me about something you had to admit before anybody had noticed.',
      'When did you listen to somebody whom others had stopped listening to?',
    ],
    cues: 'candour',
    evidence: [
      { text: 'You said something that was hard to say, early and to the right person.', from: ['cues'] },
      { text: 'You kept a promise that could be checked.', from: ['acts', 'verification'] },
      { text: 'What the others did afterwards shows it.', from: ['lasting', 'gain'] },
    ],
    antiSignals: ['Somebody else is to blame.', 'Trust is claimed and nobody acts on it.'],
    leadWith: { text: 'Open with what stood between you and them.', from: ['cues', 'boundary'] },
    emphasise: {
      text: 'What you told them, what you asked, and what they did then.',
      from: ['cues', 'acts'],
    },
    downplay: { text: 'How the work itself was done.', from: ['numbers'] },
  },
  {
    id: 'have-backbone-disagree-and-commit',
    name: 'Have Backbone; Disagree and Commit',
    aliases: ['Have Backbone', 'Disagree and Commit'],
    question: 'When did you argue against a decision, and what did you do once it was made?',
    questions: [
      'Tell me about a time it would have been easier to keep quiet.',
      'When did you carry out a decision that you had argued against?',
    ],
    cues: 'argued',
    evidence: [
      { text: 'With whom you disagreed and about what, in a sentence each.', from: ['cues'] },
      { text: 'You argued with facts and to their face.', from: ['acts', 'numbers'] },
      { text: 'Once it was decided you put your back into it.', from: ['decision'] },
    ],
    antiSignals: ['The other side is a fool.', 'You went around them, or you went along and told so later.'],
    leadWith: { text: 'Open with the two positions, theirs as fairly as yours.', from: ['cues', 'decision'] },
    emphasise: {
      text: 'What you put on the table, and what you did after the decision.',
      from: ['numbers', 'acts'],
    },
    downplay: { text: 'That you were right in the end.', from: ['gain'] },
  },
  {
    id: 'strive-to-be-earths-best-employer',
    name: "Strive to be Earth's Best Employer",
    aliases: ["Earth's Best Employer", 'Best Employer'],
    question: 'What have you done to make work safer, fairer or kinder for the people beside you?',
    questions: [
      'When did you notice that somebody at work was worse off than they let on?',
      'What have you changed in how the people around you work?',
    ],
    cues: 'workplace',
    evidence: [
      { text: 'Colleagues appear with what made their work hard.', from: ['cues'] },
      { text: 'You changed how the work is done, and did not only comfort.', from: ['acts'] },
      { text: 'It is better for whoever comes next as well.', from: ['lasting'] },
    ],
    antiSignals: [
      'An outing, a cake or a kind word, and the work stays as it was.',
      'They were never asked.',
    ],
    leadWith: { text: 'Open with the people beside you and what the work did to them.', from: ['cues'] },
    emphasise: {
      text: 'What you changed for them, and what shows that it holds.',
      from: ['acts', 'lasting'],
    },
    downplay: { text: 'What the house gained by it.', from: ['gain'] },
  },
];
