import type { Actions, PageState } from '../../client/webview/walkthrough/actions';
import type {
  PreviewFinding,
  PreviewModel,
  PreviewNotes,
  PreviewParagraph,
  PreviewStep,
  PreviewStory,
  Range,
} from '../../server/src/protocol';

/** Actions that do nothing, but for those given. */
export const someActions = (values: Partial<Actions> = {}): Actions => ({
  go: () => undefined,
  jump: () => undefined,
  fix: () => undefined,
  turn: () => undefined,
  reading: () => undefined,
  ...values,
});

export const aState = (values: Partial<PageState> = {}): PageState => ({
  reading: true,
  folds: {},
  ...values,
});

/** Whole lines, from the start of `first` to the start of the line after `last`. */
export const lines = (first: number, last = first): Range => ({
  start: { line: first, character: 0 },
  end: { line: last + 1, character: 0 },
});

export const aFinding = (values: Partial<PreviewFinding> = {}): PreviewFinding => ({
  rule: 'filler',
  severity: 'hint',
  message: "'basically' adds time and no fact.",
  range: lines(6),
  fixes: [],
  ...values,
});

export const aParagraph = (text: string, values: Partial<PreviewParagraph> = {}): PreviewParagraph => ({
  range: lines(4),
  text,
  item: false,
  places: [{ at: 0, line: 4, character: 0 }],
  signals: [],
  ...values,
});

/** With an entry in two rows, one of each special kind. */
export const someNotes = (values: Partial<PreviewNotes> = {}): PreviewNotes => ({
  boundary: [{ range: lines(10), text: 'The kiln belonged to the school' }],
  howYouCameToAct: [],
  acts: [{ range: lines(14), text: 'logged the heat', verb: 'log', object: 'the heat' }],
  numbers: [
    {
      range: lines(18),
      text: 'Losses fell from half to a tenth, by the firing book.',
      before: 'half',
      after: 'a tenth',
      change: null,
      source: 'by the firing book',
    },
  ],
  decision: [],
  gain: [],
  lasting: [],
  verification: [],
  learning: [],
  ...values,
});

export const aStep = (values: Partial<PreviewStep> = {}): PreviewStep => ({
  step: 'situation',
  name: 'Situation',
  range: lines(2, 8),
  headingRange: lines(2),
  paragraphs: [
    aParagraph('The kiln ran hot every night.'),
    aParagraph('Half the glaze was lost.', { range: lines(6), places: [{ at: 0, line: 6, character: 0 }] }),
  ],
  seconds: 24,
  low: 21.4,
  high: 27.4,
  referenceSeconds: 24,
  targetSeconds: 30,
  capSeconds: 45,
  words: 60,
  coaching: 'Open with the problem.',
  mistake: 'A history of the kiln.',
  findings: [],
  ...values,
});

export const aStory = (values: Partial<PreviewStory> = {}): PreviewStory => ({
  title: 'The kiln that ran hot',
  range: lines(0, 20),
  level: 'senior',
  seconds: 128,
  low: 114,
  high: 146,
  targetSeconds: 150,
  limitSeconds: 180,
  steps: [
    aStep(),
    aStep({ step: 'task', name: 'Task', range: lines(9, 12), headingRange: lines(9), paragraphs: [] }),
  ],
  notes: someNotes(),
  reading: null,
  principle: null,
  findings: [],
  ...values,
});

export const aModel = (values: Partial<PreviewModel> = {}): PreviewModel => ({
  uri: 'file:///kiln.star.md',
  version: 3,
  profile: { id: 'amazon', name: 'Amazon' },
  level: { inForce: 'senior', switched: false, choices: [] },
  principle: { inForce: null, switched: false, choices: [] },
  stories: [aStory()],
  findings: [],
  ...values,
});

const signals = [{ kind: 'own-action' as const, range: lines(4), start: 0, end: 12 }];
const note = { range: lines(3), text: 'the school’s kiln' };
const advice = { text: 'Lead with the loss.', has: [note], lacks: null };
const levels = [
  {
    id: 'sde1',
    name: 'Junior',
    bar: 'A start.',
    reflection: 'A check.',
    targetSeconds: 120,
    limitSeconds: 120,
  },
];
/** With something in every place that a model has. */
export const aFullModel = (): PreviewModel =>
  aModel({
    findings: [aFinding({ fixes: [{ id: 'filler:1:2:0', kind: 'safe', title: 'Delete it' }] })],
    level: { inForce: 'sde1', switched: true, choices: levels },
    principle: { inForce: 'ownership', switched: false, choices: [{ id: 'ownership', name: 'Ownership' }] },
    stories: [
      aStory({
        findings: [aFinding()],
        reading: {
          principle: 'Ownership',
          reasons: [{ standing: 'raises', text: 'It lasts.', places: [note] }],
        },
        principle: {
          id: 'ownership',
          name: 'Ownership',
          questions: ['What was not yours?'],
          leadWith: advice,
          emphasise: advice,
          downplay: advice,
          evidence: [advice],
          antiSignals: ['It was handed on.'],
        },
        steps: [
          aStep({
            targetSeconds: null,
            capSeconds: null,
            paragraphs: [aParagraph('Logged the heat.', { signals })],
          }),
        ],
        notes: someNotes({
          howYouCameToAct: [note],
          decision: [note],
          gain: [note],
          lasting: [note],
          verification: [note],
          learning: [note],
        }),
      }),
    ],
  });
