import type { Profile } from './model';
import { TIMES } from './times';

/** The five signals that Meta's behavioural interviews look for, then the company's values. */
export const meta: Profile = {
  id: 'meta',
  name: 'Meta',
  principles: [
    {
      id: 'resolve-conflict',
      name: 'Resolve Conflict',
      aliases: ['Resolving Conflict', 'Conflict'],
      question: 'Tell me about a colleague whose view clashed with yours. Where did you meet?',
    },
    {
      id: 'grow-continuously',
      name: 'Grow Continuously',
      aliases: ['Growing Continuously', 'Growth'],
      question: 'What have you set out to become better at, and how can you tell that you have?',
    },
    {
      id: 'embrace-ambiguity',
      name: 'Embrace Ambiguity',
      aliases: ['Embracing Ambiguity', 'Ambiguity'],
      question: 'When did you have to begin without knowing what finished would look like?',
    },
    {
      id: 'drive-results',
      name: 'Drive Results',
      aliases: ['Driving Results'],
      question: 'Which result are you proudest of, and which obstacle nearly stopped it?',
    },
    {
      id: 'communicate-effectively',
      name: 'Communicate Effectively',
      aliases: ['Communicating Effectively', 'Communication'],
      question: 'When did you adapt your message because the first attempt did not land?',
    },
    {
      id: 'move-fast',
      name: 'Move Fast',
      question: 'When did you cut a corner on purpose to learn sooner, and was it worth it?',
    },
    {
      id: 'focus-on-long-term-impact',
      name: 'Focus on Long-Term Impact',
      question: 'When did you pick the slower road because of where it led?',
    },
    {
      id: 'build-awesome-things',
      name: 'Build Awesome Things',
      question: 'What have you built that people told each other about?',
    },
    {
      id: 'live-in-the-future',
      name: 'Live in the Future',
      question: 'When did you work today as though something not yet common already were?',
    },
    {
      id: 'be-direct-and-respect-your-colleagues',
      name: 'Be Direct and Respect Your Colleagues',
      question: "Tell me about a hard message you gave to somebody's face. How did you put it?",
    },
    {
      id: 'meta-metamates-me',
      name: 'Meta, Metamates, Me',
      question: "When did you put the company's or a colleague's need before your own?",
    },
  ],
  times: TIMES,
  optionalSteps: [],
  severities: {},
};
