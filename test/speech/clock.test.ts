import assert from 'node:assert/strict';
import { combine, createClock, type SpeechEstimate, type SpeechOptions } from '../../server/src/speech';

const OPTIONS: SpeechOptions = {
  pace: 150,
  calibration: 1,
  calibrated: false,
  pronunciations: {},
  pauseSeconds: 0.6,
};
const BREAD =
  'Our bakery lost 40 loaves a night. I timed every oven for two weeks, and the third one ran cold. I moved the seal; waste fell to 6 loaves.';
const SENTENCES = BREAD.match(/[^.]+\.\s*/g)!;

const near = (actual: number, expected: number, message?: string): void =>
  assert.ok(Math.abs(actual - expected) < 1e-9, message ?? `${actual} is not ${expected}`);

const estimate = (texts: readonly string[], options: Partial<SpeechOptions> = {}): SpeechEstimate =>
  createClock().estimate(
    texts.map(text => ({ text, start: 0 })),
    { ...OPTIONS, ...options },
  );

describe('the clock', () => {
  it('is near 120 words a minute on long words, and near 180 on short ones', () => {
    const prose =
      'The regional hospital introduced a different registration procedure during the autumn, and several departments reported considerable delays. ' +
      'I interviewed the receptionists, measured the average waiting period on successive mornings, and presented a simplified questionnaire to the operations committee.';
    const { seconds, words } = estimate([prose]);
    const slow = (words * 60) / seconds;
    assert.ok(slow > 105 && slow < 130, `${slow.toFixed(0)} words a minute`);
    const plain = estimate([
      'Two of the roofers had left. I carried the ladder across the yard, tied it down, and checked the rope. ' +
        'Then I asked the foreman, who had not seen it, why nobody had said a word.',
    ]);
    const fast = (plain.words * 60) / plain.seconds;
    assert.ok(fast > 165 && fast < 215, `${fast.toFixed(0)} words a minute`);
  });

  it('gives number-dense text more time than its words alone', () => {
    const dense = estimate(['We cut p99 from 1,250ms to 350ms, saving $96,000 a year at 99.95%.']);
    assert.ok(dense.seconds > 1.6 * ((dense.words * 60) / 150), `${dense.seconds}`);
    assert.ok(dense.spokenWords > 2 * dense.words - 3);
  });

  it('adds up over blocks, with a pause between them', () => {
    const whole = estimate(SENTENCES);
    const parts = SENTENCES.map(sentence => estimate([sentence]).seconds);
    near(whole.seconds, parts.reduce((sum, part) => sum + part, 0) + 0.6 * (parts.length - 1));
  });

  it('adds up over the sentences of one block, with a shorter stop between them', () => {
    const whole = estimate([BREAD]).seconds;
    const parts = SENTENCES.map(sentence => estimate([sentence]).seconds);
    const stops = (whole - parts.reduce((sum, part) => sum + part, 0)) / (parts.length - 1);
    assert.ok(stops > 0.05 && stops < 0.6, `${stops} s a stop`);
    near(estimate([BREAD, BREAD]).seconds, 2 * whole + 0.6);
  });

  it('follows the pace, the pause and the calibration', () => {
    const base = estimate([BREAD]).seconds;
    near(estimate([BREAD], { pace: 100 }).seconds, base * 1.5);
    near(estimate([BREAD], { calibration: 1.1 }).seconds, base * 1.1);
    near(estimate([BREAD, BREAD], { pauseSeconds: 2, pace: 75 }).seconds, 4 * base + 2);
    near(estimate([BREAD, BREAD], { pauseSeconds: 2, calibration: 1.5 }).seconds, (2 * base + 2) * 1.5);
  });

  it('counts nothing for blocks in which nothing is said', () => {
    const empty = estimate([]);
    assert.deepEqual([empty.seconds, empty.low, empty.high, empty.words], [0, 0, 0, 0]);
    near(estimate(['', BREAD, '  —  ', '…']).seconds, estimate([BREAD]).seconds);
  });

  it('moves expansions to their place in the file', () => {
    const text = 'First we waited. Then 12% left.';
    const { expansions } = createClock().estimate([{ text, start: 500 }], OPTIONS);
    assert.deepEqual(expansions, [{ start: 522, end: 525, spoken: 'twelve percent' }]);
  });

  it('obeys pronunciations', () => {
    const plain = estimate(['Ask the NGO.']);
    assert.equal(plain.syllables, 5);
    assert.equal(estimate(['Ask the NGO.'], { pronunciations: { NGO: 'charity' } }).syllables, 5);
    assert.equal(estimate(['Ask the NGO.'], { pronunciations: { NGO: 'group' } }).syllables, 3);
  });
});

describe('the range', () => {
  const minute = Array.from({ length: 8 }, () => BREAD).join(' ');

  it('is ×0.89–×1.14 uncalibrated and ×0.93–×1.08 calibrated, over a minute', () => {
    const raw = estimate([minute]);
    assert.ok(raw.seconds > 60);
    near(raw.low / raw.seconds, 0.89);
    near(raw.high / raw.seconds, 1.14);
    const own = estimate([minute], { calibrated: true });
    near(own.low / own.seconds, 0.93);
    near(own.high / own.seconds, 1.08);
  });

  it('is wider when the text is short', () => {
    for (const calibrated of [false, true]) {
      const short = estimate([SENTENCES[0]!], { calibrated });
      const long = estimate([minute], { calibrated });
      assert.ok(short.low / short.seconds < long.low / long.seconds);
      assert.ok(short.high / short.seconds > long.high / long.seconds);
      assert.ok(short.low > 0 && short.low < short.seconds && short.seconds < short.high);
    }
  });
});

describe('the story', () => {
  it('is its sections and a pause between those that are spoken', () => {
    const sections = [estimate([BREAD]), estimate([]), estimate([SENTENCES[1]!])];
    const story = combine(sections, OPTIONS);
    near(story.seconds, sections[0]!.seconds + sections[2]!.seconds + 0.6);
    assert.equal(story.words, sections[0]!.words + sections[2]!.words);
    assert.equal(story.expansions.length, sections[0]!.expansions.length + sections[2]!.expansions.length);
  });

  it('takes the same time whether its blocks are one section or several', () => {
    const apart = combine([estimate([BREAD]), estimate([BREAD])], { ...OPTIONS, calibration: 1.2 });
    const paused = estimate([BREAD]).seconds * 2 + 0.6 * 1.2;
    near(apart.seconds, paused);
    near(combine([estimate([BREAD]), estimate([BREAD])], OPTIONS).seconds, estimate([BREAD, BREAD]).seconds);
  });

  it('has a narrower range than its sections', () => {
    const section = estimate([BREAD]);
    const story = combine([section, section, section, section, section, section, section], OPTIONS);
    assert.ok(story.high / story.seconds < section.high / section.seconds);
  });

  it('without sections takes no time', () => {
    assert.equal(combine([], OPTIONS).seconds, 0);
  });
});

describe('the cache', () => {
  const block = (text: string) => [{ text, start: 0 }];

  it('measures one sentence anew after a one-word edit', () => {
    const clock = createClock();
    const first = clock.estimate(block(BREAD), OPTIONS);
    assert.equal(clock.statistics().measured, SENTENCES.length);
    const edited = clock.estimate(block(BREAD.replace('third', 'second')), OPTIONS);
    assert.deepEqual(clock.statistics(), {
      measured: SENTENCES.length + 1,
      reused: SENTENCES.length - 1,
      kept: SENTENCES.length + 1,
    });
    assert.notEqual(edited.seconds, first.seconds);
    assert.deepEqual(clock.estimate(block(BREAD), OPTIONS), first);
  });

  it('is not asked again for another pace or calibration, and is for other pronunciations', () => {
    const clock = createClock();
    clock.estimate(block(BREAD), OPTIONS);
    clock.estimate(block(BREAD), {
      ...OPTIONS,
      pace: 120,
      calibration: 1.1,
      calibrated: true,
      pauseSeconds: 1,
    });
    assert.equal(clock.statistics().measured, SENTENCES.length);
    clock.estimate(block(BREAD), { ...OPTIONS, pronunciations: { oven: 'fire place' } });
    clock.estimate(block(BREAD), { ...OPTIONS, pronunciations: { oven: 'fire place' } });
    assert.equal(clock.statistics().measured, 2 * SENTENCES.length);
  });

  it('stays within its bound and forgets what was unused longest', () => {
    const clock = createClock(3);
    for (const text of ['One.', 'Two.', 'Three.', 'One.', 'Four.']) clock.estimate(block(text), OPTIONS);
    assert.equal(clock.statistics().kept, 3);
    clock.estimate(block('One.'), OPTIONS);
    assert.equal(clock.statistics().reused, 2);
    clock.estimate(block('Two.'), OPTIONS);
    assert.equal(clock.statistics().measured, 5);
  });
});
