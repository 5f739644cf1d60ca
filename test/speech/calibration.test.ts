import assert from 'node:assert/strict';
import { calibrate } from '../../server/src/speech';

const near = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('calibration', () => {
  it('with nothing rehearsed changes nothing', () => {
    assert.deepEqual(calibrate([]), { factor: 1, sections: 0, wordsPerMinute: 150 });
  });

  it('takes a part of the way for one section, and more for several', () => {
    const slow = { actual: 33, estimate: 30 };
    near(calibrate([slow]).factor, Math.exp(Math.log(1.1) / 1.4));
    near(calibrate([slow, slow, slow, slow]).factor, Math.exp((Math.log(1.1) * 4) / 4.4));
  });

  it('takes the mean of ratios, so that twice as fast and twice as slow cancel out', () => {
    near(
      calibrate([
        { actual: 10, estimate: 20 },
        { actual: 40, estimate: 20 },
      ]).factor,
      1,
    );
  });

  it('leaves out pairs that cannot be', () => {
    const good = { actual: 24, estimate: 20 };
    const bad = [
      { actual: 0, estimate: 20 },
      { actual: 20, estimate: 0 },
      { actual: -3, estimate: 20 },
      { actual: Number.NaN, estimate: 20 },
      { actual: Number.POSITIVE_INFINITY, estimate: 20 },
    ];
    assert.deepEqual(calibrate([...bad, good]), calibrate([good]));
    assert.equal(calibrate(bad).sections, 0);
  });

  it('tells the pace as words a minute', () => {
    const { factor, sections, wordsPerMinute } = calibrate(
      Array.from({ length: 6 }, () => ({ actual: 44, estimate: 40 })),
      160,
    );
    assert.equal(sections, 6);
    near(wordsPerMinute, 160 / factor);
    assert.ok(wordsPerMinute < 160);
  });
});
