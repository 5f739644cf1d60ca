import { strict as assert } from 'node:assert';
import { stories } from '../../bench/texts';
import { createReviewer } from '../../server/src/review';
import { parseStoryFile } from '../../server/src/story';
import { retyped } from '../../server/src/story/retyped';

/** A few of each kind: every change is read twice. */
const storyTexts = stories.filter((_story, index) => index % 4 === 0);

/** A sequence that is the same in each run. */
const random = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state % below;
  };
};

const TYPED =
  'we cut the result: by 3. Then? I rang her, so - (a) it’s *done* `x` [who?] # no\n\n## Result\n- \t|'.split(
    '',
  );
const PLAIN = 'abcdefghij klmno pqrst. uvwxyz, AEI? 4'.split('');

const edit = (text: string, next: (below: number) => number): string => {
  const at = next(text.length + 1);
  const letters = next(10) < 8 ? PLAIN : TYPED;
  const typed = Array.from({ length: next(5) }, () => letters[next(letters.length)]).join('');
  return text.slice(0, at) + typed + text.slice(at + (next(3) === 0 ? next(6) : 0));
};

describe('a file in which a few characters were typed', () => {
  it('is read as if it were read afresh', function () {
    this.timeout(60_000);
    const next = random(20261);
    let told = 0;
    for (const story of storyTexts)
      for (let round = 0; round < 20; round++) {
        let text = story;
        let last = parseStoryFile(text);
        for (let key = 0; key < 3; key++) {
          text = edit(text, next);
          const file = retyped(last, text);
          const afresh = parseStoryFile(text);
          if (file) {
            told++;
            assert.deepEqual(file, afresh, JSON.stringify(text));
          }
          last = file ?? afresh;
        }
      }
    assert.ok(told > 200, `only ${told} were told from the file before`);
  });

  it('is reviewed as if it were read afresh', function () {
    this.timeout(180_000);
    const next = random(4711);
    const told = createReviewer();
    for (const story of storyTexts)
      for (let round = 0, text = story; round < 5; round++) {
        text = edit(text, next);
        const { findings, stories } = told.review(text, {});
        const afresh = createReviewer().review(text, {});
        assert.deepEqual(findings, afresh.findings, JSON.stringify(text));
        const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
        assert.deepEqual(plain(stories), plain(afresh.stories), JSON.stringify(text));
      }
  });

  it('is read again where a line may have become something else', () => {
    const text = '## Action\nI counted the lamps in the hall and wrote each of them down in the book\n';
    const last = parseStoryFile(text);
    assert.equal(retyped(last, text.replace('I counted', 'I: counted')), null);
    assert.equal(retyped(last, text.replace('the book', 'the\n\n## Result\nbook')), null);
    assert.equal(retyped(last, text.replace('book', '*book*')), null);
  });
});
