import assert from 'node:assert/strict';
import { labelledSentences, SENTENCE_HALVES, sentenceScore } from './halves';

describe('sentences by another author', () => {
  const halves = SENTENCE_HALVES.map(half => [half, labelledSentences(half)] as const);

  it('carry labels that exist, each sentence once', () => {
    const all = halves.flatMap(([, sentences]) => sentences);
    assert.equal(new Set(all.map(({ sentence }) => sentence)).size, all.length);
    for (const { actor, metric } of all) {
      assert.match(actor, /^(I|implied-I|we|other|passive|acted-on|none)$/);
      assert.match(metric, /^(delta|money|quantity|nonmetric|none)$/);
    }
  });

  for (const [half, sentences] of halves)
    it(`are read right often enough: the ${half} half`, () => {
      const { sentences: count, actor, metric } = sentenceScore(sentences);
      assert.ok(actor / count >= 0.92, `${actor} of ${count} actors`);
      assert.ok(metric / count >= 0.88, `${metric} of ${count} numbers`);
    });

  it('count a wrong label as wrong', () => {
    const right = { sentence: 'I mended the pump.', actor: 'I', metric: 'none' } as const;
    assert.deepEqual(sentenceScore([right, { ...right, actor: 'we' }, { ...right, metric: 'money' }]), {
      sentences: 3,
      actor: 2,
      metric: 2,
      own: 3,
      ownRight: 2,
    });
  });
});
