import { type Analysis, createAnalyser } from '../../language';
import { go } from '../fixes';
import { oncePerSentence } from '../once';
import { isNumber } from '../result/relief';
import { defineRule } from '../rule';
import { type StoryView, sectionOf, sentencesOf } from '../view';

/** An adaptation's text is no sentence of the story's, and mostly as it was at the last review. */
const analyse = createAnalyser();

interface Claim {
  /** How near a value of the story has to be, as factors of this one; null for the value itself. */
  readonly near: readonly [number, number] | null;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly type: string;
  /** The numbers that it is made of, as written: "seven" and "forty-two". */
  readonly parts: readonly string[];
}

/** A percentage is another thing than a count of the same value. */
const keyOf = (number: { readonly type: string; readonly value: number }): string =>
  `${number.type === 'percent' ? '%' : ''}${number.value.toPrecision(9)}`;

const claims = (analysis: Analysis, base: number): readonly Claim[] =>
  analysis.numbers
    .filter(number => !/^(date|version|id)$/.test(number.type) && number.value !== 1)
    .map(number => ({
      start: base + number.start,
      end: base + number.end,
      value: number.value,
      type: number.type,
      near: BOUNDS[analysis.tokens[number.from - 1]?.lower ?? ''] ?? null,
      parts: analysis.tokens
        .slice(number.from, number.to)
        .filter(isNumber)
        .map(token => token.lower),
    }));

/** "within an hour": one of a period counts as a number of its own. */
const periods = (text: string, base: number): readonly Claim[] =>
  [...text.matchAll(/\b(?:within|in|under) an? (hour|minute|day|week|month|year)\b/gi)].map(match => ({
    start: base + match.index,
    end: base + match.index + match[0].length,
    value: 1,
    type: match[1]!.toLowerCase(),
    near: null,
    parts: [],
  }));

/** "under £4,000" for £3,800: bounds and round numbers speak of a value nearby. */
const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  under: [0.75, 1],
  below: [0.75, 1],
  than: [0.75, 1.34],
  over: [1, 1.34],
  above: [1, 1.34],
  past: [1, 1.34],
  about: [0.9, 1.1],
  around: [0.9, 1.1],
  roughly: [0.9, 1.1],
  some: [0.9, 1.1],
  nearly: [0.85, 1],
  almost: [0.85, 1],
};

/** A number stands in a text, if only as an ordinal. */
const countsUp = (text: string, part: string): boolean =>
  new RegExp(`\\b${part.replace(/[^\w-]/g, '\\$&')}(?:th|st|nd|rd)?\\b`).test(text);

/** Values and, of shares, what is left of them. */
const keysIn = oncePerSentence(({ numbers }) =>
  numbers.flatMap(number => [keyOf(number), keyOf({ type: number.type, value: 1 - number.value })]),
);

interface Known {
  readonly numbers: ReadonlySet<string>;
  readonly text: () => string;
  readonly isNear: (claim: Claim) => boolean;
}

const known = (story: StoryView): Known => {
  const sentences = [
    ...sentencesOf(story, 'situation', 'task', 'action', 'result', 'reflection'),
    ...story.answers.flatMap(answer => answer.sentences),
  ];
  const values = new Set(sentences.flatMap(sentence => keysIn(sentence.analysis)));
  return {
    numbers: values,
    isNear: ({ near, type, value }) =>
      near !== null &&
      sentences.some(({ analysis }) =>
        analysis.numbers.some(
          other => other.type === type && other.value >= value * near[0] && other.value <= value * near[1],
        ),
      ),
    text: () =>
      sentences
        .map(sentence => sentence.text)
        .join('\n')
        .toLowerCase(),
  };
};

export default defineRule({
  id: 'unsupported-adaptation',
  group: 'fit',
  tier: 2,
  severity: 'warning',
  sections: ['adapt', 'headline'],
  summary: 'A number in an adaptation or headline that the story does not hold.',
  why: 'Whatever the principle, it is the same story. A number that appears only here will be asked about.',
  fixes: [{ kind: 'go', what: 'goes to the Result' }],
  bad: [],
  good: [],
  *check(story) {
    const texts = [
      ...story.adaptations.flatMap(({ adaptation }) =>
        [adaptation.leadWith, adaptation.emphasise, adaptation.downplay]
          .flat()
          .map(block => ({ step: 'adapt' as const, text: block.text, start: block.start })),
      ),
      ...sentencesOf(story, 'headline').map(sentence => ({
        step: 'headline' as const,
        text: sentence.text,
        start: sentence.start,
      })),
    ];
    if (texts.length === 0) return;
    const { numbers, text, isNear } = known(story);
    const result = sectionOf(story, 'result');
    for (const each of texts)
      for (const claim of [...claims(analyse(each.text), each.start), ...periods(each.text, each.start)]) {
        if (
          claim.value === 1 &&
          /^[a-z]+$/.test(claim.type) &&
          new RegExp(`\\b(an?|one|1) ${claim.type}\\b|\\b60 minutes\\b`).test(text())
        )
          continue;
        if (claim.value !== 1 && (numbers.has(keyOf(claim)) || isNear(claim))) continue;
        // "seven in forty-two", told as the seventh time in forty-two.
        if (claim.parts.length > 1 && claim.parts.every(part => countsUp(text(), part))) continue;
        yield {
          start: claim.start,
          end: claim.end,
          step: each.step,
          message: `'${story.file.text.slice(claim.start, claim.end)}' is not in your story.`,
          fixes: result ? [go('Go to the Result', result.heading)] : [],
        };
      }
  },
});
