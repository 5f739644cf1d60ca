import type { Step } from '../profiles/model';
import type { StoryView } from '../rules';
import { learnedOdds } from '../rules/read';
import type { SignalKind } from './model';
import type { Found } from './places';

interface Learning {
  /** Steps in which labelled stories show what a kind looks like. */
  readonly steps: readonly Step[];
  /** Odds from which a sentence that nothing was read in is taken; a kind that many an act looks like asks for more. */
  readonly taken: number;
  /** Odds below which what was read is dropped. */
  readonly doubted: number;
}

const LEARNED = {
  'scope-boundary': { steps: ['situation', 'task'], taken: 0.6, doubted: -2 },
  'ownership-proof': { steps: ['situation', 'task'], taken: 0.25, doubted: -2 },
  'decision-reason': { steps: ['action'], taken: 0.5, doubted: -2.25 },
  'trade-off': { steps: ['action', 'result'], taken: 1, doubted: -3 },
  verification: { steps: ['action', 'result'], taken: 1.25, doubted: -2.25 },
  'business-impact': { steps: ['result'], taken: 1.3, doubted: -2 },
  'second-order': { steps: ['result'], taken: 0.5, doubted: -1.5 },
  'systemic-insight': { steps: ['reflection'], taken: 0.5, doubted: -1.25 },
} as const satisfies { readonly [Kind in SignalKind]?: Learning };

const isLearned = (kind: SignalKind): kind is keyof typeof LEARNED => kind in LEARNED;

/**
 * What was read by structure, weighed by what labelled stories look like: unlikely marks go, and sentences that are likely
 * ones come in as a whole. Where nothing was learned all stays as it was read.
 */
export const weighed = (story: StoryView, kind: SignalKind, found: readonly Found[]): readonly Found[] => {
  if (!isLearned(kind)) return found;
  const { steps, taken, doubted }: Learning = LEARNED[kind];
  const sections = story.sections.filter(section => section.steps.some(step => steps.includes(step)));
  const judged = sections.flatMap(({ sentences }) => {
    const odds = learnedOdds(kind, sentences);
    return sentences.flatMap((sentence, index): readonly Found[] => {
      const own = found.filter(([of]) => of === sentence);
      if (own.length > 0) return odds[index]! > doubted ? own : [];
      const { question, quoted } = sentence.analysis;
      const open = question || quoted || sentence.placeholders.length > 0;
      return odds[index]! > taken && !open ? [[sentence, sentence]] : [];
    });
  });
  const elsewhere = found.filter(([of]) => !sections.some(({ sentences }) => sentences.includes(of)));
  return [...judged, ...elsewhere];
};
