import assert from 'node:assert/strict';
import { createSumming } from '../../server/src/rules/learned/linear';
import { staleWeights } from './main';
import { type Example, regress } from './regress';

describe('learned weights', () => {
  it('are what the corpus teaches now', () => {
    assert.deepEqual(
      staleWeights(),
      [],
      'The corpus or the features have changed: run node scripts/learn.mjs and commit what it writes.',
    );
  }).timeout(240_000);

  it('tell what goes with a mark from what does not', () => {
    const example = (features: string, marked: boolean): Example => ({
      features: features.split(' '),
      marked,
    });
    const examples = Array.from({ length: 12 }, (_each, at) => [
      example(at % 3 ? 'mood we' : 'mood', true),
      example(at % 3 ? 'count we' : 'count', false),
    ]).flat();
    const weights = regress(examples, 1);
    assert.ok(weights.get('mood')! > 1);
    assert.ok(weights.get('count')! < -1);
    assert.ok(Math.abs(weights.get('we') ?? 0) < 0.1);
  });

  it('are summed, and what was never seen counts nothing', () => {
    const summing = createSumming([' -50 mood 125 count -75', ' 25 count 100']);
    const sums = summing.start();
    assert.deepEqual([...sums], [-0.5, 0.25]);
    summing.add(sums, ['mood', 'unheard-of', 'count']);
    assert.deepEqual([...sums], [0, 1.25]);
    assert.deepEqual([...summing.start()], [-0.5, 0.25]);
  });
});
