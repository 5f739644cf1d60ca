import assert from 'node:assert/strict';
import { syllable } from 'syllable';
import { countSyllables, speak } from '../../server/src/speech';
import { SYLLABLE_EXCEPTIONS } from '../../server/src/speech/syllable-exceptions';

const COUNTS: Readonly<Record<number, string>> = {
  1: 'one two three four five six eight nine ten twelve point cents pounds false large helped merged walked through strengths queue',
  2: 'zero seven thirteen fourteen fifteen sixteen eighteen nineteen twenty thirty forty fifty sixty eighty ninety hundred thousand million billion trillion percent dollars euros pipeline baseline evening milestone colleagues',
  3: 'eleven seventeen seventy area stakeholders everything kilobyte megabyte acquired behavior ideas entire subsequent',
  4: 'experience specifically algorithms dictionary coordinate european',
  5: 'functionality negotiation automatically simultaneous',
};

describe('syllables', () => {
  for (const [count, words] of Object.entries(COUNTS)) {
    for (const word of words.split(' ')) {
      it(`${word}: ${count}`, () => assert.equal(countSyllables(word), Number(count)));
    }
  }

  it('of letters are those of their names', () => {
    assert.equal(countSyllables('A'), 1);
    assert.equal(countSyllables('W'), 3);
    assert.equal(countSyllables('Ws'), 3);
    assert.equal(speak('AWS').counts.syllables, 5);
  });

  it('see through accents, apostrophes and case', () => {
    assert.equal(countSyllables('café'), countSyllables('cafe'));
    assert.equal(countSyllables("team's"), 1);
    assert.equal(countSyllables('team’s'), 1);
    assert.equal(countSyllables('Pipeline'), 2);
    assert.equal(countSyllables("million's"), 2);
  });

  it('of other scripts are counted as well as can be, and never below one', () => {
    assert.equal(countSyllables('東京都'), 3);
    assert.equal(countSyllables('привет'), 2);
    assert.ok(countSyllables('שלום') >= 1);
  });

  it('exceptions are few, and each one corrects the general rules', () => {
    assert.ok(SYLLABLE_EXCEPTIONS.size > 100 && SYLLABLE_EXCEPTIONS.size < 1500);
    for (const [word, count] of SYLLABLE_EXCEPTIONS) {
      assert.match(word, /^[a-z]+$/);
      assert.notEqual(syllable(word), count, word);
    }
  });
});
