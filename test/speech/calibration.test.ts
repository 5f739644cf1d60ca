import assert from 'node:assert/strict';
import type { RehearsedSection } from '../../server/src/protocol';
import { calibrate, NEWEST } from '../../server/src/speech';

const near = (actual: number | undefined, expected: number): void =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

const rehearsed = (actualSeconds: number, estimateSeconds: number): RehearsedSection => ({
  actualSeconds,
  estimateSeconds,
});

describe('calibration', () => {
  it('with nothing rehearsed teaches nothing', () => assert.equal(calibrate([]), null));

  it('takes a part of the way for one section, and more for several', () => {
    const slow = rehearsed(33, 30);
    near(calibrate([slow])?.factor, Math.exp(Math.log(1.1) / 1.4));
    near(calibrate([slow, slow, slow, slow])?.factor, Math.exp((Math.log(1.1) * 4) / 4.4));
  });

  it('takes the mean of ratios, so that faster and slower cancel out', () => {
    near(calibrate([rehearsed(15, 20), rehearsed(40, 30)])?.factor, 1);
  });

  it('leaves out pairs that cannot be, and sections that were skipped or interrupted', () => {
    const good = rehearsed(24, 20);
    const bad = [
      rehearsed(0, 20),
      rehearsed(20, 0),
      rehearsed(-30, 20),
      rehearsed(-20, -20),
      rehearsed(Number.NaN, 20),
      rehearsed(Number.POSITIVE_INFINITY, 20),
      rehearsed(2, 20),
      rehearsed(90, 20),
    ];
    assert.deepEqual(calibrate([...bad, good]), calibrate([good]));
    assert.equal(calibrate(bad), null);
  });

  it('follows a speaker who changes: the newest sections count', () => {
    const many = (count: number, one: RehearsedSection) => Array.from({ length: count }, () => one);
    const before = many(50, rehearsed(20, 20));
    const now = calibrate([...before, ...many(NEWEST, rehearsed(24, 20))]);
    assert.equal(now?.sections, NEWEST);
    near(now?.factor, Math.exp((Math.log(1.2) * NEWEST) / (NEWEST + 0.4)));
  });

  it('tells the pace as words a minute', () => {
    const learned = calibrate(Array.from({ length: 6 }, () => rehearsed(44, 40)));
    assert.equal(learned?.sections, 6);
    near(learned?.wordsPerMinute, 150 / learned!.factor);
    assert.ok(learned!.wordsPerMinute < 150);
  });
});
