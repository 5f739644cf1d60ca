import assert from 'node:assert/strict';
import { createReviewer } from '../../server/src/review';
import { type Step, storyWith, TOLD } from './told';

/** Kinds told at the sentence. */
const toldOf = (step: Step, sentence: string): readonly string[] => {
  const { text, at } = storyWith(step, sentence);
  const [story] = createReviewer().review(text, {}).stories;
  assert.ok(story);
  return story.signals
    .filter(signal => signal.start < at + sentence.length && signal.end > at)
    .map(signal => signal.kind);
};

describe('signals in words without a fixed phrase', () => {
  for (const { step, kind, yes, no } of TOLD) {
    for (const sentence of yes)
      it(`tells ${kind}: ${sentence}`, () => assert.ok(toldOf(step, sentence).includes(kind)));
    for (const sentence of no)
      it(`tells no ${kind}: ${sentence}`, () => assert.ok(!toldOf(step, sentence).includes(kind)));
  }
});
