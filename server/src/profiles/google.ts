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
      questions: ['Which assumption did you test first, and why that one?'],
      cues: 'looked',
      evidence: [
        { text: 'The problem is taken apart before it is solved.', from: ['cues', 'acts'] },
        { text: 'Something is ruled out, with what ruled it out.', from: ['decision', 'verification'] },
      ],
      antiSignals: ['A known recipe is applied.', 'The reasoning is missing between question and answer.'],
      leadWith: { text: 'Open with how unclear it was.', from: ['cues'] },
      emphasise: {
        text: 'How you cut it into parts, and what you ruled out.',
        from: ['decision', 'verification'],
      },
      downplay: { text: 'Doing the work once the way was clear.', from: ['acts'] },
    },
    {
      id: 'leadership',
      name: 'Leadership',
      aliases: ['Emergent Leadership'],
      question: 'When did you step up to lead, and when did you step back to let somebody else?',
      questions: ['How did you lead without being in charge?'],
      cues: 'others',
      evidence: [
        { text: 'You took the lead at one point and gave it away at another.', from: ['cues'] },
        { text: 'Others’ parts are named with respect.', from: ['acts'] },
      ],
      antiSignals: ['Leading is told as having a title.'],
      leadWith: { text: 'Open with the gap that somebody had to fill.', from: ['howYouCameToAct', 'cues'] },
      emphasise: { text: 'When you led, when you let others, and why.', from: ['decision', 'acts'] },
      downplay: { text: 'The numbers at the end.', from: ['numbers'] },
    },
    {
      id: 'role-related-knowledge',
      name: 'Role-Related Knowledge',
      aliases: ['RRK'],
      question: 'Which piece of work shows best what you know of this field?',
      questions: ['What would somebody new to the field have missed there?'],
      evidence: [
        { text: 'The craft shows in what you did, in its own words.', from: ['acts'] },
        { text: 'A choice is made that takes knowledge to make.', from: ['decision'] },
      ],
      antiSignals: ['The terms are there and the acts are not.'],
      leadWith: { text: 'Open with the hard part that only the craft can see.', from: ['acts'] },
      emphasise: {
        text: 'The choice that took knowledge, and how you checked it.',
        from: ['decision', 'verification'],
      },
      downplay: { text: 'How you came to it.', from: ['boundary', 'howYouCameToAct'] },
    },
    {
      id: 'googleyness',
      name: 'Googleyness',
      aliases: ['Googliness'],
      question: 'Describe a time you worked through ambiguity and helped a colleague on the way.',
      questions: ['When did you do the right thing though it was not yours to do?'],
      cues: 'others',
      evidence: [
        { text: 'It was unclear, and you began all the same.', from: ['howYouCameToAct'] },
        { text: 'Somebody beside you was better off for it.', from: ['cues', 'gain'] },
      ],
      antiSignals: ['Credit is collected.', 'Nobody else appears.'],
      leadWith: { text: 'Open with what was unclear and who else was in it.', from: ['cues'] },
      emphasise: { text: 'How you helped, and what you gave up for it.', from: ['acts', 'decision'] },
      downplay: { text: 'That it was your success.', from: ['numbers'] },
    },
  ],
  times: TIMES,
  optionalSteps: [],
  severities: { 'we-language': 'info' },
};
