import type { ToDrill } from '../../../server/src/protocol';

const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } };

const answer = {
  text: 'I did.',
  marks: [{ criterion: 'acts' as const, start: 0, end: 5 }],
  findings: [{ message: 'what?', start: 0, end: 5 }],
  seen: { ownership: 'a', acts: 'b', impact: 'c' },
};

/** One card of each kind. */
export const someCards = (uri: string, version: number): ToDrill => ({
  type: 'cards',
  model: {
    uri,
    version,
    stories: [
      {
        index: 0,
        title: 'x',
        range,
        written: [
          {
            kind: 'written',
            id: 'w',
            question: 'Why?',
            range,
            probes: null,
            answer: ['Because.'],
            weak: [],
            why: [],
            key: [],
            seconds: 2,
          },
        ],
        facts: [
          {
            kind: 'fact',
            id: 'f',
            question: 'How?',
            probe: 'number',
            probes: 'x',
            range,
            quote: 'ten',
            hint: 'y',
          },
        ],
      },
    ],
    quiz: [
      {
        kind: 'quiz',
        id: 'q',
        rule: 'filler',
        question: 'Which?',
        line: null,
        choices: ['a', 'b'],
        right: 1,
        explanation: 'so',
      },
    ],
    evaluate: [
      {
        kind: 'evaluate',
        id: 'e',
        question: 'Tell me.',
        answers: [answer, answer],
        stronger: { ownership: 0, acts: 1, impact: null },
      },
    ],
  },
  schedule: [{ id: 'w', stands: 'new', returns: { again: 60, good: 600 } }],
});
