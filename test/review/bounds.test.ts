import assert from 'node:assert/strict';
import { createReviewer } from '../../server/src/review';

describe('a file of headings without end', () => {
  const text = '# Kiln\n## Situation\nThe kiln cracked.\n'.repeat(3000);
  const { findings } = createReviewer().review(text, {});

  it('is told its first thousand findings', () => {
    assert.equal(findings.length, 1000);
  });

  it('is told them from the top, without leaving one out', () => {
    const whole = createReviewer().review(text.slice(0, 2000), {}).findings;
    assert.ok(whole.length > 50 && whole.length < 1000);
    // The last story differs: it ends where the text was cut.
    const common = whole.filter(each => each.end < 1900);
    assert.deepEqual(
      findings.slice(0, common.length).map(({ rule, start }) => ({ rule, start })),
      common.map(({ rule, start }) => ({ rule, start })),
    );
  });
});
