import { overlaps } from '../../text';
import { decisionQuestions, difficultyQuestions, reflectionQuestions, tradeOffQuestions } from './choices';
import { isCovered } from './covered';
import { type FactQuestion, type Facts, type Maker, PROBES, type Probe } from './model';
import { acceptanceQuestions, initiativeQuestions, ownPartQuestions } from './people';
import { lastingQuestions, numberQuestions, verificationQuestions } from './results';

export { type FactQuestion, PROBES, type Probe } from './model';
export { PROBE_TEXTS } from './probes';

/** Who makes the questions of a probe, and how many of them are asked at most. */
const MAKERS: Readonly<Record<Probe, { readonly make: Maker; readonly most: number }>> = {
  acceptance: { make: acceptanceQuestions, most: 1 },
  verification: { make: verificationQuestions, most: 1 },
  number: { make: numberQuestions, most: 1 },
  decision: { make: decisionQuestions, most: 2 },
  initiative: { make: initiativeQuestions, most: 1 },
  difficulty: { make: difficultyQuestions, most: 1 },
  'own-part': { make: ownPartQuestions, most: 2 },
  'trade-off': { make: tradeOffQuestions, most: 1 },
  lasting: { make: lastingQuestions, most: 1 },
  reflection: { make: reflectionQuestions, most: 1 },
};

/** What was hard or dear about an act says more than why it was done: of two questions about it the first stays. */
const ORDER: readonly Probe[] = [
  'difficulty',
  'trade-off',
  ...PROBES.filter(probe => probe !== 'difficulty' && probe !== 'trade-off'),
];

/** The longest question that can still be asked in one breath. */
const LONGEST = 170;

/**
 * Follow-up questions that this story's own facts call for, probe by probe, without those that it has written down
 * already. No two are about the same words. English stories only: elsewhere there are none.
 */
export const factQuestions = (facts: Facts): readonly FactQuestion[] => {
  const { story } = facts;
  if (!story.english) return [];
  const found: FactQuestion[] = [];
  for (const probe of ORDER) {
    const { make, most } = MAKERS[probe];
    let asked = 0;
    for (const { question, start, end } of make(facts)) {
      if (asked === most) break;
      if (question.length > LONGEST || isCovered(story, probe, { start, end }, question)) continue;
      if (found.some(other => overlaps(other, { start, end }) && !together(probe, other.probe, question)))
        continue;
      found.push({
        question,
        probe,
        start,
        end,
        text: story.file.text.slice(start, end).replace(/\s+/g, ' '),
      });
      asked++;
    }
  }
  return found.sort((a, b) => PROBES.indexOf(a.probe) - PROBES.indexOf(b.probe));
};

/** One sentence may claim a sum and what it did, or say whose it was and who asked for it. */
const together = (probe: Probe, other: Probe, question: string): boolean => {
  const pair = [probe, other];
  if (pair.includes('number') && pair.includes('verification')) return /arrive at [£$€¥₹]/.test(question);
  if (pair.includes('lasting')) return pair.includes('acceptance');
  if (pair.includes('initiative')) return !pair.includes('acceptance');
  return pair.includes('number');
};
